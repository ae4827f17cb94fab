import type { CstNode } from 'chevrotain';
import { beginsAddress } from '../../../../grammar/lexical/address.js';
import type { Range } from '../../../core/position.js';
import type { Builder } from '../../builder.js';
import { childNodes } from '../../../parse/cst.js';
import { linesOf } from './fields.js';
import { fieldValues, type FieldValues } from './values.js';

/**
 * Reads the rows of a table of registrants. Numbers, telephones and places are known by their form; the first lines of
 * text are the name, up to the note on where the registrant is organised or the first line of its address.
 */
export function registrantRows(builder: Builder, table: CstNode): FieldValues[] {
  return childNodes(table, 'registrantRow').map((row) => {
    const lines = childNodes(row, 'registrantCell').flatMap(linesOf);
    const read = lines.map((line) => ({ line, found: fieldValues({ lines: [line], captions: [] }) }));
    const values = read.flatMap(({ found }) => found.values);
    const name: Range[] = [];
    const address: Range[] = [];
    let named = false;
    for (const { line, found } of read) {
      const noted = found.values.some((value) => value.kind === 'jurisdiction');
      if (noted && name.length > 0) named = true;
      if (found.loose.length === 0) continue;
      const text = builder.raw(line);
      if (named || (name.length > 0 && beginsAddress(text))) {
        named = true;
        address.push(...found.loose);
      } else name.push(...found.loose);
    }
    return { values, name, address, former: [], loose: [] };
  });
}
