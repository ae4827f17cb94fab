import { practice } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireDistinctOpinions = defineRule({
  id: 'require-distinct-opinions',
  group: 'exhibits',
  statement: 'Several opinions in one list must be told apart by counsel or by security.',
  why: 'A reader cannot tell which letter is on which securities.',
  remedy: 'Name the firm or the securities in each description.',
  severity: 'info',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ exhibits: { listed } }) {
    const opinions = listed.filter(({ number }) => number?.base === '5');
    for (const [index, { entry, list }] of opinions.entries()) {
      const { description } = entry;
      const twin = opinions
        .slice(0, index)
        .find((other) => other.list === list && other.entry.description?.raw === description?.raw);
      if (!description || !twin) continue;
      yield {
        at: description,
        message:
          'Unexpected second opinion of the same description, expected counsel or securities to tell them apart.',
        related: related('The first one.', twin.entry.description),
      };
    }
  },
});
