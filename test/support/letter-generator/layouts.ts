import { bodyOf, type Paragraph } from './body.js';
import type { LetterPlan } from './plan.js';

/** How a letter is set: the same words as plain text with pages, or as HTML of several hands. */
export const layoutNames = ['text', 'pages', 'p', 'div', 'table', 'br'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** The blocks above the body, each with its lines. */
function headOf(plan: LetterPlan): (readonly string[])[] {
  const subject = plan.subject === null ? [] : [[plan.subject]];
  return [
    [plan.exhibit],
    ['[Letterhead of Slip & Glaze LLP]'],
    [plan.day],
    plan.addressee,
    ...(plan.subjectBelow ? [] : subject),
    [plan.salutation],
    ...(plan.subjectBelow ? subject : []),
  ];
}

export function renderLetter(plan: LetterPlan, layout: LayoutName): string {
  return layout === 'text' || layout === 'pages' ? plainText(plan, layout === 'pages') : html(plan, layout);
}

/** Wraps words at a width; lines after the first are indented. */
function wrap(text: string, width: number, first: string, others: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length >= width) {
      lines.push(line.trimEnd());
      line = others;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

function plainText(plan: LetterPlan, paged: boolean): string {
  const head = headOf(plan).map((lines) => lines.join('\n'));
  const body = bodyOf(plan).flatMap(({ text, items = [], heading }) => [
    heading === true ? text : wrap(text, plan.width, '     ', ''),
    ...items.map((item) => wrap(`${item.marker}  ${item.text}`, plan.width - 6, '     ', '     ')),
  ]);
  const tail = [plan.closing, plan.signature.lines.join('\n')].map((block) =>
    block.replace(/^/gm, ' '.repeat(30)),
  );
  const lines = body.join('\n\n').split('\n');
  if (paged) {
    const at = 1 + (plan.pageEnd % lines.length);
    lines.splice(at, 0, '', '', '<PAGE>', '', ...plan.runningHead, '', '');
  }
  return [...head, lines.join('\n'), ...tail, ''].join('\n\n');
}

const escape = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/"([^"]*)"/g, '&#8220;$1&#8221;')
    .replace(/'/g, '&#8217;');

function html(plan: LetterPlan, layout: Exclude<LayoutName, 'text' | 'pages'>): string {
  const tag = layout === 'div' ? 'div' : 'p';
  const block = (text: string): string => `<${tag}>${text}</${tag}>`;
  const lines = (own: readonly string[]): string =>
    layout === 'p'
      ? own.map((line) => block(escape(line))).join('\n')
      : block(own.map(escape).join('<br>\n'));
  const paragraph = ({ text, items = [], heading }: Paragraph): string => {
    const lead = block(heading === true ? `<b>${escape(text)}</b>` : escape(text));
    if (items.length === 0) return lead;
    const listed = items.map(({ marker, text: said }) =>
      layout === 'table'
        ? `<table><tr><td>&nbsp;</td><td>${marker}</td><td>${escape(said)}</td></tr></table>`
        : layout === 'br'
          ? block(`${marker}<br>${escape(said)}`)
          : block(`${marker}&nbsp;&nbsp;&nbsp;${escape(said)}`),
    );
    return [lead, ...listed].join('\n');
  };
  const parts = [
    ...headOf(plan).map(lines),
    ...bodyOf(plan).map(paragraph),
    lines([plan.closing]),
    lines(plan.signature.lines),
  ];
  return `<html><body>\n${parts.join('\n')}\n</body></html>\n`;
}
