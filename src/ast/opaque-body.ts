import { captionNumber, exhibitHead, printsNumber } from '../../grammar/submission/exhibit-caption.js';
import type { Range } from '../core/position.js';
import { utf8Length } from '../core/utf8.js';
import { flowOf } from '../layout/flow.js';
import { layoutDocument } from '../parse/document.js';
import type { Container, RawDocument } from '../source/container.js';
import { positionOf, type SourceFile } from '../source/source-file.js';
import { builderOf } from './builder.js';
import type { NumberNode, OpaqueBody } from './nodes.js';
import { normaliseExhibitNumber } from './normalise/exhibit-number.js';

/** A body that no grammar covers: kept by its span, with the exhibit number at its head. */
export function opaqueBody(
  source: SourceFile,
  container: Container,
  raw: RawDocument,
  documentType: string | null,
): OpaqueBody {
  const { body } = raw;
  return {
    type: 'opaqueBody',
    position: positionOf(source, body),
    bytes: utf8Length(source.text.slice(body.start, body.end)),
    exhibitNumber:
      documentType !== null && printsNumber(documentType) ? printedNumber(source, container, raw) : null,
  };
}

/** Only the head is laid out: the rest of an exhibit, often the longest document of all, is not looked at. */
function printedNumber(
  source: SourceFile,
  { dashEscaped }: Container,
  { body, format }: RawDocument,
): NumberNode | null {
  if (format === 'opaque') return null;
  const head = headOf(source.text, body, format);
  const flow = flowOf(layoutDocument(source, { body: head, format, dashEscaped }));
  const range = captionNumber(flow.text);
  return range && builderOf(source, flow, head).value('number', range, normaliseExhibitNumber);
}

/** The head of a body, cut behind a line or a tag. */
function headOf(text: string, body: Range, format: 'text' | 'html'): Range {
  const end = body.start + exhibitHead[format];
  if (end >= body.end) return body;
  const cut = text.lastIndexOf(format === 'html' ? '>' : '\n', end - 1) + 1;
  return { start: body.start, end: cut > body.start ? cut : end };
}
