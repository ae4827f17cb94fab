// Generated from the rules of grammar/submission/parser.ts by `npm run generate`. Do not edit.
import type { CstNode, IToken } from 'chevrotain';

export interface SubmissionCstNode extends CstNode {
  name: 'submission';
  children: SubmissionCstChildren;
}

export type SubmissionCstChildren = {
  envelope?: EnvelopeCstNode[];
  document?: DocumentCstNode[];
  text?: TextCstNode[];
  closing?: ClosingCstNode[];
  header?: HeaderCstNode[];
};

export interface EnvelopeCstNode extends CstNode {
  name: 'envelope';
  children: EnvelopeCstChildren;
}

export type EnvelopeCstChildren = {
  EnvelopeOpen: IToken[];
  EnvelopeField?: IToken[];
};

export interface HeaderCstNode extends CstNode {
  name: 'header';
  children: HeaderCstChildren;
}

export type HeaderCstChildren = {
  containerLine?: ContainerLineCstNode[];
  filer?: FilerCstNode[];
  group?: GroupCstNode[];
  field?: FieldCstNode[];
  stray?: StrayCstNode[];
};

export interface ContainerLineCstNode extends CstNode {
  name: 'containerLine';
  children: ContainerLineCstChildren;
}

export type ContainerLineCstChildren = {
  SubmissionOpen?: IToken[];
  HeaderOpen?: IToken[];
  HeaderClose?: IToken[];
  Value?: IToken[];
};

export interface FilerCstNode extends CstNode {
  name: 'filer';
  children: FilerCstChildren;
}

export type FilerCstChildren = {
  FilerRole: IToken[];
  group?: GroupCstNode[];
  field?: FieldCstNode[];
  stray?: StrayCstNode[];
};

export interface GroupCstNode extends CstNode {
  name: 'group';
  children: GroupCstChildren;
}

export type GroupCstChildren = {
  GroupOpen: IToken[];
  field?: FieldCstNode[];
  Value?: IToken[];
  CloseTag?: IToken[];
};

export interface FieldCstNode extends CstNode {
  name: 'field';
  children: FieldCstChildren;
}

export type FieldCstChildren = {
  Field: IToken[];
  Value?: IToken[];
};

export interface DocumentCstNode extends CstNode {
  name: 'document';
  children: DocumentCstChildren;
}

export type DocumentCstChildren = {
  DocumentOpen: IToken[];
  field?: FieldCstNode[];
  text?: TextCstNode[];
  stray?: StrayCstNode[];
  DocumentClose?: IToken[];
};

export interface TextCstNode extends CstNode {
  name: 'text';
  children: TextCstChildren;
}

export type TextCstChildren = {
  TextOpen?: IToken[];
  WrapperOpen?: IToken[];
  Body?: IToken[];
  WrapperClose?: IToken[];
  TextClose?: IToken[];
};

export interface StrayCstNode extends CstNode {
  name: 'stray';
  children: StrayCstChildren;
}

export type StrayCstChildren = {
  Value?: IToken[];
  CloseTag?: IToken[];
  EnvelopeField?: IToken[];
  WrapperClose?: IToken[];
  TextClose?: IToken[];
};

export interface ClosingCstNode extends CstNode {
  name: 'closing';
  children: ClosingCstChildren;
}

export type ClosingCstChildren = {
  SubmissionClose?: IToken[];
  EnvelopeClose?: IToken[];
  DocumentClose?: IToken[];
};
