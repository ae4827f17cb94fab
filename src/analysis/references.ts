import { crossReferences } from '../../grammar/phrases/index.js';
import type { Paragraph } from '../ast/nodes.js';
import type { Position } from '../core/position.js';

/** A reference from the report's text to one of its own items or exhibits. */
export interface OwnReference {
  readonly to: 'item' | 'exhibit';
  readonly number: string;
  /** It is the item, by the form's first numbers, under which the report says that it furnishes its information. */
  readonly furnishing: boolean;
  /** The words that name it (`Exhibit 99.1`), in the text at an offset of its own. */
  readonly words: string;
  readonly text: string;
  readonly start: number;
  /** The paragraph that refers. */
  readonly position: Position;
}

/**
 * The items and exhibits of the report itself that its paragraphs refer to, in order; those of other documents are left out.
 */
export function ownReferences(paragraphs: readonly Paragraph[]): OwnReference[] {
  return paragraphs.flatMap(({ text, position }) =>
    crossReferences(text).flatMap(({ name, image, start }): OwnReference[] => {
      const number = image.split(/[^\d.]+/).findLast((part) => part !== '' && part !== '.');
      if (number === undefined || name === 'otherItem') return [];
      const furnishing = name === 'furnishedUnder';
      const to = furnishing || name === 'ownItem' ? 'item' : 'exhibit';
      const from = image.toLowerCase().lastIndexOf(to);
      const words = image.slice(from);
      return [
        { to, number: number.replace(/\.$/, ''), furnishing, words, text, start: start + from, position },
      ];
    }),
  );
}
