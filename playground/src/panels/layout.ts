import type { DrawnBlock, DrawnText } from '../../../src/workbench/layout-blocks.js';
import { placeText } from '../../../src/workbench/place.js';
import { element } from '../dom.js';
import type { SourceRange } from '../editor.js';

export interface LayoutPanel {
  readonly root: HTMLElement;
  revealAt(offset: number): void;
}

/** Blocks and cells with their borders; each is a button that shows its source. */
export function layoutPanel(
  blocks: readonly DrawnBlock[],
  select: (range: SourceRange) => void,
): LayoutPanel {
  const boxes: { readonly node: HTMLElement; readonly range: SourceRange }[] = [];
  const box = ({ text, position }: DrawnText): HTMLElement => {
    const range = { start: position.start.offset, end: position.end.offset };
    const node = element(
      'button',
      { type: 'button', class: 'box', title: placeText(position) },
      text.replaceAll('\v', '\n'),
    );
    node.addEventListener('click', () => {
      choose(node);
      select(range);
    });
    boxes.push({ node, range });
    return node;
  };
  const choose = (node: HTMLElement | undefined): void => {
    root.querySelector('.box.chosen')?.classList.remove('chosen');
    node?.classList.add('chosen');
  };
  const drawn = blocks.map((block) => {
    if (block.kind === 'paragraph') return element('div', { class: 'block' }, box(block));
    const rows = block.rows.map((row) => {
      const line = element('tr');
      let column = 0;
      for (const cell of row) {
        if (cell.column > column) line.append(element('td', { colspan: cell.column - column }));
        line.append(element('td', { colspan: cell.columnSpan }, box(cell)));
        column = cell.column + cell.columnSpan;
      }
      return line;
    });
    return element(
      'div',
      { class: 'block' },
      element(
        'div',
        { class: 'caption' },
        block.readsDown ? 'table, read down in part' : 'table, read across',
      ),
      element('table', { class: 'cells' }, element('tbody', {}, ...rows)),
    );
  });
  const root = element(
    'div',
    { class: 'scroll layout', tabindex: 0, role: 'region', 'aria-label': 'Layout' },
    ...drawn,
  );
  return {
    root,
    revealAt(offset) {
      const found = boxes.find(({ range }) => range.start <= offset && offset < range.end);
      choose(found?.node);
      found?.node.scrollIntoView({ block: 'nearest' });
    },
  };
}
