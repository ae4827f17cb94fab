import { exhibitName } from '../../../analysis/exhibits.js';
import { linkedFile } from '../../../analysis/linked-file.js';
import { item601 } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noMisdirectedExhibitLink = defineRule({
  id: 'no-misdirected-exhibit-link',
  group: 'exhibits',
  statement: 'The hyperlink of a listed exhibit must lead to the document of that exhibit.',
  why: 'A reader who follows the link opens another exhibit, or nothing.',
  remedy:
    'Correct the link: the name of the document’s file, or the address of the filing that it is incorporated from.',
  severity: 'warning',
  preset: 'recommended',
  citation: item601('(a)(2)', 'Regulation S-T Rule 105, 17 CFR 232.105'),
  scope: 'report',
  *check({ exhibits, submission }) {
    if (!exhibits.complete) return;
    const documents = new Map(
      submission.documents.flatMap((document) =>
        document.filename === null ? [] : [[document.filename.toLowerCase(), document]],
      ),
    );
    for (const listed of exhibits.listed) {
      const { entry, number } = listed;
      const file = entry.link ? linkedFile(entry.link.href) : null;
      const own = exhibits.attachedFor(listed);
      // What is not attached is missing, whatever its link says; a consent may lead to the opinion that has it.
      if (!entry.link || file === null || number === null || listed.elsewhere || own.length === 0) continue;
      const document = documents.get(file.toLowerCase());
      if (own.some(({ node }) => node === document)) continue;
      const other = exhibits.attached.find(({ node }) => node === document);
      yield {
        at: entry.link,
        message: other
          ? `The link of ${exhibitName(number)} leads to ${quote(file)}, which is ${exhibitName(other.number)}.`
          : `The link of ${exhibitName(number)} leads to ${quote(file)}, expected a document of the filing.`,
        related: related('The document that it leads to.', document),
      };
    }
  },
});
