import type { TokenRow, TriviaRow } from '../../../src/workbench/tokens-view.js';
import { placeText } from '../../../src/workbench/place.js';
import { quoted } from '../../../src/workbench/view.js';
import { element } from '../dom.js';
import { makeRowList, type RowList } from '../rows.js';
import type { SourceRange } from '../editor.js';

export interface TokenPanel {
  readonly root: HTMLElement;
  revealAt(offset: number): void;
}

/** Tokens and, on request, the trivia between them. */
export function tokenPanel(
  all: readonly (TokenRow | TriviaRow)[],
  select: (range: SourceRange) => void,
): TokenPanel {
  const toggle = element('input', { type: 'checkbox' });
  const filter = element('input', {
    type: 'search',
    placeholder: 'Filter by type or text',
    'aria-label': 'Filter tokens',
  });
  const count = element('span', { class: 'quiet' });
  const place = element('div', { class: 'fill' });
  let rows: readonly (TokenRow | TriviaRow)[] = [];
  let list: RowList | null = null;
  const draw = (): void => {
    const wanted = filter.value.toLowerCase();
    rows = all.filter((row) => {
      if ('trivia' in row) return toggle.checked && wanted === '';
      return (
        wanted === '' || `${row.type} ${row.categories.join(' ')} ${row.image}`.toLowerCase().includes(wanted)
      );
    });
    count.textContent = `${rows.length} rows`;
    list = makeRowList(
      'Tokens',
      rows.length,
      (index) => rowOf(rows[index]),
      (index) => {
        const row = rows[index];
        if (row) select({ start: row.position.start.offset, end: row.position.end.offset });
      },
    );
    place.replaceChildren(list.root);
  };
  toggle.addEventListener('change', draw);
  filter.addEventListener('input', draw);
  draw();
  return {
    root: element(
      'div',
      { class: 'stack' },
      element(
        'div',
        { class: 'tools' },
        filter,
        element('label', {}, toggle, ' white space and markup'),
        count,
      ),
      place,
    ),
    revealAt(offset) {
      const index = rows.findIndex(
        ({ position: { start, end } }) => start.offset <= offset && offset < end.offset,
      );
      if (index >= 0) list?.reveal(index);
    },
  };
}

function rowOf(row: TokenRow | TriviaRow | undefined): HTMLElement {
  if (!row) return element('div');
  const where = element('span', { class: 'place' }, placeText(row.position));
  if ('trivia' in row) {
    return element(
      'div',
      { class: 'trivia' },
      where,
      element('span', { class: 'mode' }),
      element('span', { class: 'name' }, row.trivia),
      element('span', { class: 'image' }, quoted(row.text)),
    );
  }
  return element(
    'div',
    {},
    where,
    element('span', { class: 'mode' }, row.mode),
    element(
      'span',
      { class: 'name', title: row.categories.length > 0 ? `is ${row.categories.join(', ')}` : undefined },
      row.type,
    ),
    element('span', { class: 'image' }, quoted(row.image)),
  );
}
