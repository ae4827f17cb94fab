import { element } from './dom.js';

export interface Tab {
  readonly name: string;
  readonly title: string;
}

export interface Tabs {
  current(): string;
  show(name: string): void;
  panel(name: string): HTMLElement;
  /** A number beside a tab's title; none where it is 0. */
  count(name: string, count: number): void;
}

/** Tabs by the ARIA pattern: arrows go from one to the next. */
export function makeTabs(
  list: HTMLElement,
  panels: HTMLElement,
  all: readonly Tab[],
  shown: (name: string) => void,
): Tabs {
  let current = all[0]?.name ?? '';
  const tabs = new Map<string, HTMLButtonElement>();
  const pages = new Map<string, HTMLElement>();
  for (const { name, title } of all) {
    const badge = element('span', { class: 'badge', hidden: true });
    const tab = element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': `panel-${name}` },
      title,
      badge,
    );
    tab.addEventListener('click', () => show(name));
    tabs.set(name, tab);
    pages.set(
      name,
      element('div', {
        role: 'tabpanel',
        id: `panel-${name}`,
        'aria-labelledby': `tab-${name}`,
        class: 'panel',
      }),
    );
  }
  const show = (name: string): void => {
    if (!tabs.has(name)) return;
    current = name;
    for (const [other, tab] of tabs) {
      tab.setAttribute('aria-selected', String(other === name));
      tab.tabIndex = other === name ? 0 : -1;
      const page = pages.get(other);
      if (page) page.hidden = other !== name;
    }
    shown(name);
  };
  list.append(...tabs.values());
  panels.append(...pages.values());
  list.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = all[all.findIndex(({ name }) => name === current) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    show(next.name);
    tabs.get(next.name)?.focus();
  });
  return {
    current: () => current,
    show,
    panel: (name) => pages.get(name) ?? panels,
    count(name, count) {
      const badge = tabs.get(name)?.querySelector<HTMLElement>('.badge');
      if (!badge) return;
      badge.hidden = count === 0;
      badge.textContent = String(count);
    },
  };
}
