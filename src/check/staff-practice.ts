import type { Severity } from '../core/diagnostic.js';

/** Staff Legal Bulletin No. 19 was published on this day. */
const published = '2011-10-14';

/** What the bulletin states was practice before it, but had not been published: such findings are milder. */
export function staffPractice(filingDate: string | null): { severity?: Severity } {
  return filingDate !== null && filingDate >= published ? {} : { severity: 'info' };
}
