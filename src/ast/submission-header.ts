import type {
  FieldCstNode,
  FilerCstNode,
  GroupCstNode,
  HeaderCstNode,
} from '../../grammar/generated/submission-cst.js';
import { roleLabel, type filerGroups, type headerFields } from '../../grammar/submission/labels.js';
import type { Range } from '../core/position.js';
import { positionOf, type SourceFile } from '../source/source-file.js';
import type { DateNode, Filer, FilerAddress, FormerName, SubmissionHeader, TextNode } from './nodes.js';

type FieldName = keyof typeof headerFields;
type GroupName = keyof typeof filerGroups;

/** Values by the name of their data element, in source order. */
type Fields = ReadonlyMap<string, readonly Range[]>;

/** Builds the header's node. Values are kept as EDGAR printed them; dates are brought into the form of ISO 8601. */
export function buildSubmissionHeader(source: SourceFile, header: HeaderCstNode): SubmissionHeader {
  const fields = collectFields(header.children.field);
  return {
    type: 'submissionHeader',
    position: positionOf(source, nodeRange(header)),
    accessionNumber: textNode(source, fields, 'AccessionNumber'),
    formType: textNode(source, fields, 'SubmissionType'),
    documentCount: textNode(source, fields, 'PublicDocumentCount'),
    periodOfReport: dateNode(source, fields, 'PeriodOfReport'),
    filedAsOf: dateNode(source, fields, 'FiledAsOf'),
    acceptedAt: textNode(source, fields, 'AcceptanceDatetime'),
    items: (fields.get('ItemInformation') ?? []).map((range) => rawText(source, range)),
    filers: (header.children.filer ?? []).map((filer) => buildFiler(source, filer)),
  };
}

function buildFiler(source: SourceFile, filer: FilerCstNode): Filer {
  const groups = filer.children.group ?? [];
  const company = collectFields([...fieldsOf(groups, 'CompanyData'), ...(filer.children.field ?? [])]);
  const values = collectFields(fieldsOf(groups, 'FilingValues'));
  return {
    type: 'filer',
    position: positionOf(source, nodeRange(filer)),
    role: roleLabel(filer.children.FilerRole[0]?.image ?? ''),
    name: textNode(source, company, 'ConformedName'),
    centralIndexKey: textNode(source, company, 'CentralIndexKey'),
    industryCode: industryNode(source, company),
    irsNumber: textNode(source, company, 'IrsNumber'),
    stateOfIncorporation: textNode(source, company, 'StateOfIncorporation'),
    fiscalYearEnd: textNode(source, company, 'FiscalYearEnd'),
    formType: textNode(source, values, 'FormType'),
    act: textNode(source, values, 'SecAct'),
    fileNumber: textNode(source, values, 'FileNumber'),
    filmNumber: textNode(source, values, 'FilmNumber'),
    businessAddress: buildAddress(source, groupNamed(groups, 'BusinessAddress')),
    mailAddress: buildAddress(source, groupNamed(groups, 'MailAddress')),
    formerNames: groups
      .filter((group) => isNamed(group, 'FormerCompany'))
      .map((group) => buildFormerName(source, group)),
  };
}

function buildAddress(source: SourceFile, group: GroupCstNode | undefined): FilerAddress | null {
  if (group === undefined) return null;
  const fields = collectFields(group.children.field);
  return {
    type: 'filerAddress',
    position: positionOf(source, nodeRange(group)),
    street1: textNode(source, fields, 'Street1'),
    street2: textNode(source, fields, 'Street2'),
    city: textNode(source, fields, 'City'),
    state: textNode(source, fields, 'State'),
    postalCode: textNode(source, fields, 'Zip'),
    telephone: textNode(source, fields, 'Phone'),
  };
}

function buildFormerName(source: SourceFile, group: GroupCstNode): FormerName {
  const fields = collectFields(group.children.field);
  return {
    type: 'formerName',
    position: positionOf(source, nodeRange(group)),
    name: textNode(source, fields, 'FormerConformedName'),
    date: dateNode(source, fields, 'DateOfNameChange'),
  };
}

function isNamed(group: GroupCstNode, name: GroupName): boolean {
  return group.children.GroupOpen[0]?.tokenType.name === name;
}

function groupNamed(groups: readonly GroupCstNode[], name: GroupName): GroupCstNode | undefined {
  return groups.find((group) => isNamed(group, name));
}

function fieldsOf(groups: readonly GroupCstNode[], name: GroupName): readonly FieldCstNode[] {
  return groupNamed(groups, name)?.children.field ?? [];
}

function collectFields(fields: readonly FieldCstNode[] | undefined): Fields {
  const found = new Map<string, Range[]>();
  for (const { children } of fields ?? []) {
    const name = children.Field[0]?.tokenType.name;
    const value = children.Value?.[0];
    if (name === undefined || value === undefined) continue;
    const range = { start: value.startOffset, end: value.startOffset + value.image.trimEnd().length };
    found.set(name, [...(found.get(name) ?? []), range]);
  }
  return found;
}

function rawText(source: SourceFile, range: Range): string {
  return source.text.slice(range.start, range.end).replace(/\s+/g, ' ');
}

function textNode(source: SourceFile, fields: Fields, name: FieldName): TextNode | null {
  const range = fields.get(name)?.[0];
  if (range === undefined) return null;
  const raw = rawText(source, range);
  return { type: 'text', position: positionOf(source, range), value: raw, raw };
}

/** EDGAR prints `[]` where it has no industry code for a filer: no value. */
function industryNode(source: SourceFile, fields: Fields): TextNode | null {
  const node = textNode(source, fields, 'IndustryCode');
  return node?.raw === '[]' ? null : node;
}

/** Dates stand as `yyyymmdd`; anything else keeps its place without a value. */
function dateNode(source: SourceFile, fields: Fields, name: FieldName): DateNode | null {
  const range = fields.get(name)?.[0];
  if (range === undefined) return null;
  const raw = rawText(source, range);
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(raw);
  const value = parts === null ? null : parts.slice(1).join('-');
  return { type: 'date', position: positionOf(source, range), value, raw };
}

function nodeRange(node: HeaderCstNode | FilerCstNode | GroupCstNode): Range {
  const start = node.location?.startOffset ?? 0;
  return { start, end: (node.location?.endOffset ?? start - 1) + 1 };
}
