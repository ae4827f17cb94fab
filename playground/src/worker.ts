import type { CstNode, IToken } from 'chevrotain';
import { compile } from '../../src/compile.js';
import { decodeBytes } from '../../src/source/decode.js';
import { sourceFile } from '../../src/source/source-file.js';
import { isToken, nodeRange } from '../../src/parse/cst.js';
import { inOrder, ruleTree } from '../../src/workbench/cst-view.js';
import { diagramSection } from '../../src/workbench/diagram-page.js';
import { nodeAt } from '../../src/workbench/explain.js';
import {
  inspect,
  isReadable,
  piecesOf,
  type Inspection,
  type ReadableDocument,
} from '../../src/workbench/inspect.js';
import { drawnBlocks } from '../../src/workbench/layout-blocks.js';
import { placeOf } from '../../src/workbench/place.js';
import { tokenRows } from '../../src/workbench/tokens-view.js';
import { stepText } from '../../src/workbench/trace-view.js';
import { traceParse } from '../../src/workbench/trace.js';
import type { Submission } from '../../src/ast/nodes.js';
import type { Compiled, Located, Request, Response, TraceLine, ViewName, Views } from './protocol.js';

interface State {
  readonly inspection: Inspection;
  readonly submission: Submission;
  readonly readable: readonly ReadableDocument[];
}

let state: State | null = null;

self.onmessage = ({ data }: MessageEvent<Request>) => {
  let response: Response;
  try {
    response = { id: data.id, ok: true, result: answer(data) };
  } catch (error) {
    response = { id: data.id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(response);
};

function answer(request: Request): unknown {
  switch (request.kind) {
    case 'decode':
      return decodeBytes(request.bytes).text;
    case 'compile':
      return compileText(request.text, request.type);
    case 'view':
      return view(request.view, request.document);
    case 'locate':
      return locate(request.offset);
  }
}

function compileText(text: string, type: string | null): Compiled {
  const start = performance.now();
  const submission = compile(text, type === null ? {} : { type });
  const milliseconds = performance.now() - start;
  const inspection = inspect(sourceFile(null, text, submission.source.bytes, 'utf-8'), type);
  const readable = inspection.documents.filter(isReadable);
  state = { inspection, submission, readable };
  return {
    submission,
    documents: readable.map(({ raw, parsed }) => ({
      title: `${raw.documentType ?? 'document'}: ${parsed.kind === 'currentReport' ? 'current report' : 'opinion letter'}`,
      start: raw.body.start,
      end: raw.body.end,
    })),
    format: submission.documents.some(({ format }) => format === 'html') ? 'html' : 'text',
    milliseconds,
  };
}

function view(name: ViewName, index: number): Views[ViewName] | null {
  if (state === null) return null;
  const { inspection, readable } = state;
  if (name === 'tokens') return tokenRows(inspection, { trivia: true, document: null });
  const document = readable[index];
  if (document === undefined) return null;
  switch (name) {
    case 'layout':
      return drawnBlocks(inspection, document);
    case 'cst':
      return ruleTree(inspection.source, document.parsed.flow, document.parsed.cst);
    case 'trace':
      return traceLines(inspection, document);
    case 'diagram':
      return diagramSection(document.parsed.kind);
  }
}

function traceLines({ source }: Inspection, { parsed }: ReadableDocument): TraceLine[] {
  const { tokens, flow } = parsed;
  const rangeOf = (index: number): { start: number; end: number } => {
    const token = tokens[index];
    if (!token) return { start: 0, end: 0 };
    const { start, end } = placeOf(source, flow, {
      start: token.startOffset,
      end: token.startOffset + token.image.length,
    });
    return { start: start.offset, end: end.offset };
  };
  return traceParse(parsed).steps.map((step) => {
    const index =
      step.kind === 'consume' || step.kind === 'error'
        ? step.token.index
        : step.kind === 'decide'
          ? (step.lookAhead[0]?.index ?? -1)
          : step.kind === 'insert'
            ? step.before.index
            : step.kind === 'skip'
              ? (step.tokens[0]?.index ?? -1)
              : -1;
    return {
      text: stepText(step, (token) => `${token.type} ${JSON.stringify(token.image.slice(0, 40))}`).trim(),
      depth: step.depth,
      kind: step.kind,
      ...rangeOf(index),
    };
  });
}

function locate(offset: number): Located | null {
  if (state === null) return null;
  const { inspection, submission } = state;
  const piece = piecesOf(inspection).find(({ start, end }) => start <= offset && offset < end);
  const token = piece?.kind === 'token' ? piece : null;
  const document = token?.document === null || token === null ? null : inspection.documents[token.document];
  const cst = document?.parsed?.cst ?? (token ? inspection.container : null);
  return {
    stands: piece?.kind ?? 'nothing',
    token: token && { type: token.token.tokenType.name, start: token.start, end: token.end },
    rules: cst && token ? chainTo(cst, token.token) : [],
    pointer: nodeAt(submission, offset).pointer,
  };
}

/** Rules from a node down to a token of its tree. */
function chainTo(root: CstNode, token: IToken): string[] {
  const chain: string[] = [];
  let node: CstNode | undefined = root;
  while (node) {
    chain.push(node.name);
    const parts: ReturnType<typeof inOrder> = inOrder(node);
    if (parts.includes(token)) break;
    node = parts.find((part): part is CstNode => {
      if (isToken(part)) return false;
      const range = nodeRange(part);
      return range !== null && range.start <= token.startOffset && token.startOffset < range.end;
    });
  }
  return chain;
}
