import type { TokenizerCallbacks } from 'htmlparser2';
import { elementSpec, hiddenBit, linkBit, type ElementSpec } from './elements.js';
import type { Range } from '../../core/position.js';
import { fontBits, styleBits } from './styles.js';

/** The value of an `href` attribute, and its range in the source. */
export interface LinkTarget extends Range {
  readonly value: string;
}

/** A start tag with what matters of its attributes. Offsets are absolute. */
export interface StartTag {
  spec: ElementSpec;
  /** Offset of `<`. */
  start: number;
  /** Offset after `>`. */
  end: number;
  /** State that the element and its attributes bring. */
  bits: number;
  columnSpan: number;
  rowSpan: number;
  /** `type` and `checked` of a form control. */
  controlType: string;
  checked: boolean;
  /** Where it leads, of a link. */
  link: LinkTarget | null;
  /** All attributes, for the elements of inline XBRL facts alone. */
  attributes: Record<string, string> | null;
}

/** What the tokenizer's events come to. */
export interface TagHandler {
  /** The tag object is used again for the next tag. */
  startTag(tag: Readonly<StartTag>, selfClosing: boolean): void;
  endTag(spec: ElementSpec, start: number, end: number): void;
  text(start: number, end: number): void;
  character(codePoint: number, start: number, end: number): void;
}

type AttributeUse = (tag: StartTag, value: string, start: number, end: number) => void;

function spanOf(value: string): number {
  const span = Number.parseInt(value, 10);
  return Number.isNaN(span) || span < 0 ? 1 : span;
}

const attributeUses: Readonly<Record<string, AttributeUse>> = {
  face: (tag, value) => (tag.bits |= fontBits(value)),
  hidden: (tag) => (tag.bits |= hiddenBit),
  href: (tag, value, start, end) => {
    tag.bits |= linkBit;
    tag.link = { value, start, end };
  },
  colspan: (tag, value) => (tag.columnSpan = Math.max(1, spanOf(value))),
  rowspan: (tag, value) => (tag.rowSpan = spanOf(value)),
  type: (tag, value) => (tag.controlType = value.toLowerCase()),
  checked: (tag) => (tag.checked = true),
};

/** An attribute that is used and has this length and first letter (in lower case); '' if there is none. */
function candidate(length: number, initial: number): string {
  switch (length) {
    case 4:
      return initial === 102 ? 'face' : initial === 104 ? 'href' : initial === 116 ? 'type' : '';
    case 5:
      return initial === 115 ? 'style' : '';
    case 6:
      return initial === 104 ? 'hidden' : '';
    case 7:
      if (initial === 114) return 'rowspan';
      return initial === 99 ? 'colspan' : '';
    default:
      return '';
  }
}

/** Names of up to four letters as one number, -1 for all others: they are looked up without making a string. */
function packedName(source: string, start: number, end: number): number {
  if (end - start > 4) return -1;
  let packed = 0;
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index);
    if (code <= 32 || code > 126) return -1;
    packed = (packed << 7) | (code >= 65 && code <= 90 ? code | 32 : code);
  }
  return packed;
}

/** Turns the tokenizer's events, with offsets from `offset` on, into whole tags and character data. */
export function tagEvents(source: string, offset: number, handler: TagHandler): TokenizerCallbacks {
  const known = new Map<string, ElementSpec>();
  const knownShort = new Map<number, ElementSpec>();
  const tag: StartTag = {
    spec: elementSpec('html'),
    start: 0,
    end: 0,
    bits: 0,
    columnSpan: 1,
    rowSpan: 1,
    controlType: '',
    checked: false,
    link: null,
    attributes: null,
  };
  /** Name of the attribute being read, if it is used. */
  let attribute = '';
  let value = '';
  /** Where its value begins and ends, from `offset` on. */
  let valueStart = 0;
  let valueEnd = 0;

  function specAt(start: number, end: number): ElementSpec {
    const packed = packedName(source, start, end);
    const short = knownShort.get(packed);
    if (short !== undefined) return short;
    const name = source.slice(start, end);
    let spec = known.get(name);
    if (spec === undefined) {
      spec = elementSpec(name.toLowerCase());
      known.set(name, spec);
    }
    if (packed >= 0) knownShort.set(packed, spec);
    return spec;
  }

  function finishTag(endIndex: number, selfClosing: boolean): void {
    tag.end = offset + endIndex + 1;
    handler.startTag(tag, selfClosing);
  }

  return {
    onopentagname(start, end) {
      tag.spec = specAt(offset + start, offset + end);
      tag.start = offset + start - 1;
      tag.bits = tag.spec.bits;
      tag.columnSpan = 1;
      tag.rowSpan = 1;
      tag.controlType = '';
      tag.checked = false;
      tag.link = null;
      tag.attributes = tag.spec.fact ? {} : null;
    },
    onattribname(start, end) {
      attribute = '';
      value = '';
      if (tag.attributes !== null) attribute = source.slice(offset + start, offset + end);
      else {
        const name = candidate(end - start, source.charCodeAt(offset + start) | 32);
        if (name === '') return;
        const written = source.slice(offset + start, offset + end);
        const lower = written === name ? name : written.toLowerCase();
        if (lower === 'style' || Object.hasOwn(attributeUses, lower)) attribute = lower;
      }
    },
    onattribdata(start, end) {
      if (attribute === '') return;
      if (value === '') valueStart = start;
      valueEnd = end;
      value += source.slice(offset + start, offset + end);
    },
    onattribentity(codePoint) {
      if (attribute !== '') value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (attribute === '') return;
      if (tag.attributes !== null) tag.attributes[attribute] = value;
      else if (attribute === 'style') tag.bits |= styleBits(value);
      else attributeUses[attribute]?.(tag, value, offset + valueStart, offset + valueEnd);
    },
    onopentagend: (endIndex) => finishTag(endIndex, false),
    onselfclosingtag: (endIndex) => finishTag(endIndex, true),
    onclosetag(start, end) {
      handler.endTag(specAt(offset + start, offset + end), offset + start - 2, offset + end + 1);
    },
    ontext(start, end) {
      // A tag that the text's end cuts off after its slash is reported as text from -1 on.
      if (start >= 0) handler.text(offset + start, offset + end);
    },
    ontextentity(codePoint, endIndex) {
      const end = offset + endIndex;
      handler.character(codePoint, source.lastIndexOf('&', end - 1), end);
    },
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
}

function ignore(): void {
  // Comments, declarations and processing instructions show nothing.
}
