import { element } from '../dom.js';
import type { SourceRange } from '../editor.js';
import type { TraceLine } from '../protocol.js';
import { makeRowList, type RowList } from '../rows.js';

export interface TracePanel {
  readonly root: HTMLElement;
  revealAt(offset: number): void;
}

export function tracePanel(lines: readonly TraceLine[], select: (range: SourceRange) => void): TracePanel {
  const list: RowList = makeRowList(
    'Trace',
    lines.length,
    (index) => {
      const line = lines[index];
      if (!line) return element('div');
      const row = element(
        'div',
        { class: `step ${line.kind}`, title: line.text },
        element('span', { class: 'image' }, line.text),
      );
      row.style.paddingInlineStart = `${0.5 + Math.min(line.depth, 24) * 0.9}rem`;
      return row;
    },
    (index) => {
      const line = lines[index];
      if (line && line.end > line.start) select(line);
    },
  );
  return {
    root: list.root,
    revealAt(offset) {
      const index = lines.findIndex(
        ({ kind, start, end }) => kind === 'consume' && start <= offset && offset < end,
      );
      if (index >= 0) list.reveal(index);
    },
  };
}
