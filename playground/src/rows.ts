import { element } from './dom.js';

const rowHeight = 24;
const spare = 20;

export interface RowList {
  readonly root: HTMLElement;
  /** Selects a row and brings it into view. */
  reveal(index: number): void;
}

/** A long list of rows of one height, of which those in view alone are in the page. Arrows walk, Enter selects. */
export function makeRowList(
  label: string,
  count: number,
  render: (index: number) => HTMLElement,
  select: (index: number) => void,
): RowList {
  const space = element('div', { class: 'rows-space' });
  space.style.height = `${count * rowHeight}px`;
  const root = element('div', { class: 'rows', role: 'listbox', tabindex: 0, 'aria-label': label }, space);
  let current = -1;

  const draw = (): void => {
    const first = Math.max(0, Math.floor(root.scrollTop / rowHeight) - spare);
    const last = Math.min(count, Math.ceil((root.scrollTop + root.clientHeight) / rowHeight) + spare);
    const shown: HTMLElement[] = [];
    for (let index = first; index < last; index++) {
      const row = render(index);
      row.id = `${label.replace(/\W+/g, '-')}-${index}`;
      row.dataset['index'] = String(index);
      row.setAttribute('role', 'option');
      row.setAttribute('aria-posinset', String(index + 1));
      row.setAttribute('aria-setsize', String(count));
      row.setAttribute('aria-selected', String(index === current));
      row.style.top = `${index * rowHeight}px`;
      row.classList.add('line');
      shown.push(row);
    }
    space.replaceChildren(...shown);
    const active = shown.find((row) => row.dataset['index'] === String(current));
    if (active) root.setAttribute('aria-activedescendant', active.id);
    else root.removeAttribute('aria-activedescendant');
  };

  const reveal = (index: number): void => {
    current = Math.max(0, Math.min(count - 1, index));
    const top = current * rowHeight;
    if (top < root.scrollTop || top + rowHeight > root.scrollTop + root.clientHeight) {
      root.scrollTop = Math.max(0, top - root.clientHeight / 2);
    }
    draw();
  };

  root.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(root);
  root.addEventListener('click', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('.line') : null;
    if (!row) return;
    reveal(Number(row.dataset['index']));
    select(current);
  });
  root.addEventListener('keydown', (event) => {
    const page = Math.max(1, Math.floor(root.clientHeight / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -count,
      End: count,
    };
    const by = steps[event.key];
    if (by !== undefined) reveal(current + by);
    else if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (current >= 0) select(current);
  });
  return { root, reveal };
}
