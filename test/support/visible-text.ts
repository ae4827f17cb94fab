import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { privateSymbol, symbolFont, symbolOf } from '../../src/layout/html/symbol-fonts.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The oracle of the HTML layout: the visible text of parse5's tree, as words. It knows the same few rules of what a
 * browser hides and of symbol fonts, and nothing else of the layout.
 */
const unseen = new Set([
  'script',
  'style',
  'title',
  'template',
  'noframes',
  'iframe',
  'noembed',
  'ix:header',
  'ix:hidden',
]);

const cutting = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p page pre ' +
    'section summary table tbody td tfoot th thead tr ul xmp listing'
  ).split(' '),
);

interface Context {
  readonly font: number;
  readonly raised: boolean;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    unseen.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)/i.test(style)
  );
}

function fontOf(element: Element, around: number): number {
  const families =
    /font-family\s*:\s*([^;]*)/i.exec(attribute(element, 'style') ?? '')?.[1] ??
    /(?:^|;)\s*font\s*:\s*([^;]*)/i.exec(attribute(element, 'style') ?? '')?.[1] ??
    (element.tagName === 'font' ? attribute(element, 'face') : undefined);
  return families === undefined ? around : symbolFont(families);
}

/** Whether a style makes a block inline: none that floats is. */
function isInline(style: string): boolean {
  return /display\s*:\s*inline\s*(;|$)/i.test(style) && !/float\s*:\s*(left|right)/i.test(style);
}

/** An inline element with a margin on that side that a reader sees. */
function standsOff(style: string, side: 'left' | 'right'): boolean {
  const box = /inline-block\s*;\s*(?:min-)?width\s*:\s*\d{2}/i;
  const margin = new RegExp(
    `(?:margin|padding)-${side}\\s*:\\s*(?:(?:[3-9]|\\d{2,})(?:\\.\\d+)?\\s*p[tx]|[\\d.]+\\s*(?:in|em|%))`,
    'i',
  );
  return margin.test(style) || (side === 'left' && box.test(style));
}

function shown(text: string, font: number): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xf020 && code <= 0xf0ff) result += privateSymbol(font, code);
    else result += font > 0 ? symbolOf(font, character) : character;
  }
  return result;
}

/** Words of the visible text of an HTML source, in the order of parse5's tree. */
export function visibleWords(source: string): string[] {
  const parts: string[] = [];

  /** A reference mark set high right after a word is parted from it. */
  function partMark(at: number): void {
    const before = parts.slice(Math.max(0, at - 8), at).join('');
    if (/[\p{L}\d]$/u.test(before) && /^[^\p{L}\s]/u.test(parts.slice(at).join(''))) parts.splice(at, 0, ' ');
  }

  function walk(node: Node, context: Context): void {
    if ('value' in node) {
      parts.push(shown(node.value, context.font));
      return;
    }
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) {
      for (const child of node.childNodes) walk(child, context);
      return;
    }
    if (isHidden(node)) return;
    const style = attribute(node, 'style') ?? '';
    const cuts = cutting.has(node.tagName) && !(node.tagName === 'div' && isInline(style));
    const raised = node.tagName === 'sup' || /vertical-align\s*:\s*(super|text-top)/i.test(style);
    const inner: Context = { font: fontOf(node, context.font), raised: raised || context.raised };
    if (cuts) parts.push('\n');
    else if (standsOff(style, 'left')) parts.push(' ');
    const at = parts.length;
    for (const child of node.childNodes) walk(child, inner);
    if (raised && !context.raised) partMark(at);
    if (cuts) parts.push('\n');
    else if (standsOff(style, 'right')) parts.push(' ');
  }

  walk(parse(source, { scriptingEnabled: false }), { font: 0, raised: false });
  return parts
    .join('')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}
