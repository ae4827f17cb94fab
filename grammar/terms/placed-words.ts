import { isSpace } from './term-words.js';

/** Words with their places, from the last one of a text back. */

export interface PlacedWord {
  readonly index: number;
  readonly image: string;
}

/** The words of `[floor, end)`, parted by white space, from the last one back. */
export function* wordsBefore(text: string, floor: number, end: number): Generator<PlacedWord> {
  for (let last = end; ;) {
    while (last > floor && isSpace(text, last - 1)) last--;
    if (last <= floor) return;
    let index = last;
    while (index > floor && !isSpace(text, index - 1)) index--;
    yield { index, image: text.slice(index, last) };
    last = index;
  }
}
