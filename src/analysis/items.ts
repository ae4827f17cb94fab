import { itemTitles } from '../../grammar/report/items/item-titles.js';
import type { Item } from '../ast/nodes.js';
import { formItems, type FormItem } from './facts/form-items.js';

/** An item of the report with its row of the form's table. */
export interface ReportedItem {
  readonly item: Item;
  readonly number: string;
  /** The meaning of the number on the filing date; without one, any meaning it ever had; `null`: no such number. */
  readonly form: FormItem | null;
  /** The number has a meaning on the filing date. `true` where the date is not known. */
  readonly inForce: boolean;
}

/**
 * An item of the report with what its number means in the form on the filing date (`YYYY-MM-DD`; `null` where it is not known).
 */
export function reportedItem(item: Item, filingDate: string | null): ReportedItem {
  const number = item.number.value ?? item.number.raw;
  const meanings = formItems.filter((form) => form.number === number);
  if (filingDate === null) return { item, number, form: meanings.at(-1) ?? null, inForce: true };
  const current = meanings.find((form) => isInForce(form, filingDate));
  return { item, number, form: current ?? meanings.at(-1) ?? null, inForce: current !== undefined };
}

/**
 * Whether a date (`YYYY-MM-DD`) is in the time in which something is in force, first and last day included; `null` is an open
 * end.
 */
export function isInForce(form: { from: string | null; to: string | null }, date: string): boolean {
  return (form.from === null || form.from <= date) && (form.to === null || date <= form.to);
}

/** The items of the form whose title, in any of its wordings, is `title`. */
export function itemsTitled(title: string): readonly FormItem[] {
  const key = titleKey(title);
  return itemsByTitle().get(key) ?? [];
}

/** The numbers of the items that bear `title` on the filing date; without a date, or where none does, on any. */
export function numbersTitled(title: string, filingDate: string | null): readonly string[] {
  const owners = itemsTitled(title);
  const current = owners.filter((form) => filingDate === null || isInForce(form, filingDate));
  return [...new Set((current.length > 0 ? current : owners).map(({ number }) => number))];
}

let titles: ReadonlyMap<string, readonly FormItem[]> | null = null;

function itemsByTitle(): ReadonlyMap<string, readonly FormItem[]> {
  if (titles === null) {
    const map = new Map<string, FormItem[]>();
    for (const form of formItems) {
      const wordings = [form.title, ...(itemTitles[form.number] ?? [])];
      for (const title of new Set(wordings.map(titleKey))) {
        map.set(title, [...(map.get(title) ?? []), form]);
      }
    }
    titles = map;
  }
  return titles;
}

/** Titles are compared without case, punctuation and articles (`form-8k-items.json`, title_match_rule). */
function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an')
    .join(' ');
}

/** Item numbers in the order of the form: `9` before `10`, `1.05` before `2.01`. */
export function compareItems(a: string, b: string): number {
  return Number(a) - Number(b);
}
