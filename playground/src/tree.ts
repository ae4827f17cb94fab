import { element } from './dom.js';

/** A node of a tree widget. Children are asked for when they are shown first. */
export interface TreeItem {
  readonly key: string;
  /** What the row shows. */
  readonly label: readonly Node[];
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly children: readonly (() => TreeItem)[];
  /** Open from the start. */
  readonly open: boolean;
}

export interface Tree {
  readonly root: HTMLElement;
  /** Opens the way to a node by the keys on it, selects it and brings it into view. */
  reveal(keys: readonly string[]): void;
}

interface Row {
  readonly item: TreeItem;
  readonly node: HTMLElement;
  readonly group: HTMLElement | null;
  children: Row[] | null;
}

/** A tree by the ARIA pattern: arrows walk and open, Enter selects. */
export function makeTree(label: string, top: TreeItem, select: (item: TreeItem) => void): Tree {
  const root = element('div', { role: 'tree', 'aria-label': label, class: 'tree' });
  const rows = new WeakMap<HTMLElement, Row>();
  let current: HTMLElement | null = null;

  const makeRow = (item: TreeItem, level: number): Row => {
    const leaf = item.children.length === 0;
    const line = element(
      'div',
      { class: 'row' },
      element('span', { class: 'twist', 'aria-hidden': 'true' }),
      ...item.label,
    );
    line.style.setProperty('--level', String(level));
    const group = leaf ? null : element('div', { role: 'group' });
    const node = element(
      'div',
      {
        role: 'treeitem',
        tabindex: -1,
        'aria-level': level + 1,
        'aria-selected': 'false',
        'aria-expanded': leaf ? undefined : 'false',
        'data-key': item.key,
      },
      line,
      ...(group ? [group] : []),
    );
    const row: Row = { item, node, group, children: null };
    rows.set(node, row);
    if (item.open) expand(row, level);
    return row;
  };

  const levelOf = (row: Row): number => Number(row.node.getAttribute('aria-level')) - 1;

  const expand = (row: Row, level = levelOf(row)): void => {
    if (row.group === null) return;
    row.children ??= row.item.children.map((child) => makeRow(child(), level + 1));
    if (row.group.childElementCount === 0) row.group.append(...row.children.map((child) => child.node));
    row.node.setAttribute('aria-expanded', 'true');
  };
  const collapse = (row: Row): void => row.node.setAttribute('aria-expanded', 'false');
  const isOpen = (row: Row): boolean => row.node.getAttribute('aria-expanded') === 'true';

  const focus = (node: HTMLElement): void => {
    current?.setAttribute('tabindex', '-1');
    node.setAttribute('tabindex', '0');
    node.focus({ preventScroll: true });
    node.querySelector('.row')?.scrollIntoView({ block: 'nearest' });
    current = node;
  };
  const mark = (node: HTMLElement): void => {
    root.querySelector('[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
    node.setAttribute('aria-selected', 'true');
    current?.setAttribute('tabindex', '-1');
    node.setAttribute('tabindex', '0');
    current = node;
  };

  const visible = (): HTMLElement[] =>
    Array.from(root.querySelectorAll<HTMLElement>('[role=treeitem]')).filter(
      (node) => node.parentElement?.closest('[aria-expanded="false"]') === null,
    );
  const step = (node: HTMLElement, by: number): void => {
    const all = visible();
    const next = all[all.indexOf(node) + by];
    if (next) focus(next);
  };

  root.addEventListener('click', ({ target }) => {
    const node = target instanceof Element ? target.closest<HTMLElement>('[role=treeitem]') : null;
    const row = node && rows.get(node);
    if (!row) return;
    const twisted = target instanceof Element && target.classList.contains('twist');
    if (twisted || row.node.getAttribute('aria-selected') === 'true') {
      if (isOpen(row)) collapse(row);
      else expand(row);
    } else expand(row);
    mark(row.node);
    focus(row.node);
    if (!twisted) select(row.item);
  });

  root.addEventListener('keydown', (event) => {
    const node = document.activeElement;
    const row = node instanceof HTMLElement ? rows.get(node) : undefined;
    if (!row) return;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => step(row.node, 1),
      ArrowUp: () => step(row.node, -1),
      ArrowRight: () => (isOpen(row) ? step(row.node, 1) : expand(row)),
      ArrowLeft: () => {
        if (isOpen(row)) collapse(row);
        else {
          const parent = row.node.parentElement?.closest<HTMLElement>('[role=treeitem]');
          if (parent) focus(parent);
        }
      },
      Home: () => {
        const [first] = visible();
        if (first) focus(first);
      },
      End: () => {
        const last = visible().at(-1);
        if (last) focus(last);
      },
      Enter: () => {
        mark(row.node);
        select(row.item);
      },
      ' ': () => {
        mark(row.node);
        select(row.item);
      },
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  });

  const first = makeRow(top, 0);
  root.append(first.node);
  first.node.setAttribute('tabindex', '0');
  current = first.node;

  return {
    root,
    reveal(keys) {
      let row = first;
      for (const key of keys) {
        expand(row);
        const next = row.children?.find((child) => child.item.key === key);
        if (!next) break;
        row = next;
      }
      mark(row.node);
      row.node.querySelector('.row')?.scrollIntoView({ block: 'nearest' });
    },
  };
}
