import type { Registrant } from '../../../src/ast/nodes.js';
import { atOne, blank, isPlain, plain, replace, type Fault, type Planted, type Subject } from './fault.js';
import { rotate } from './submission.js';

function registrants({ report }: Subject): readonly Registrant[] {
  return report?.coverPage?.registrants ?? [];
}

/** The only registrant, for faults that are compared with the header's one filer. */
function only(subject: Subject): Registrant | null {
  const [first, ...others] = registrants(subject);
  const filers = subject.submission.header?.filers ?? [];
  return first && others.length === 0 && filers.length === 1 ? first : null;
}

/** Replaces the date of the event by one that is so many days away, in the form `Month D, YYYY`. */
function otherEventDate(subject: Subject, years: number): Planted | null {
  const cover = subject.report?.coverPage;
  const date = cover?.earliestEventDate ?? cover?.reportDate;
  if (!date?.value || cover?.earliestEventDate || !isPlain(subject, date)) return null;
  const year = date.value.slice(0, 4);
  if (!date.raw.endsWith(year)) return null;
  return replace(subject, date, date.raw.replace(new RegExp(`${year}$`), String(Number(year) + years)));
}

const ofHeader = [
  'require-employer-id-of-header',
  'require-file-number-of-header',
  'require-name-of-header',
  'require-filer-for-each-registrant',
];

export const coverPageFaults: readonly Fault[] = [
  {
    kind: 'employer number with a digit too many',
    rule: 'no-malformed-employer-id',
    companions: ofHeader,
    plant: (subject) =>
      atOne(
        subject,
        plain(
          subject,
          registrants(subject).flatMap(({ employerIds }) => employerIds),
        ),
        (id) => replace(subject, id, `${id.raw}1`),
      ),
  },
  {
    kind: 'employer number of another company',
    rule: 'require-employer-id-of-header',
    plant(subject) {
      const [id] = plain(subject, only(subject)?.employerIds ?? []);
      const known = subject.submission.header?.filers[0]?.irsNumber;
      if (!id?.value || !known || /^0*$/.test(known.raw)) return null;
      return replace(subject, id, rotate(id.raw));
    },
  },
  {
    kind: 'employer number missing',
    rule: 'require-employer-id',
    plant(subject) {
      const registrant = only(subject);
      const [id, ...others] = plain(subject, registrant?.employerIds ?? []);
      return registrant && id && others.length === 0 ? blank(subject, id, registrant) : null;
    },
  },
  {
    kind: 'file number of another company',
    rule: 'require-file-number-of-header',
    plant(subject) {
      const [number, ...others] = plain(subject, only(subject)?.fileNumbers ?? []);
      if (!number?.value || others.length > 0 || !subject.submission.header?.filers[0]?.fileNumber)
        return null;
      const [prefix = '', body = ''] = number.raw.split('-');
      return replace(subject, number, `${prefix}-${rotate(body)}`);
    },
  },
  {
    kind: 'file number without its prefix',
    rule: 'no-malformed-file-number',
    companions: [...ofHeader, 'require-class-for-listed-registrant'],
    plant: (subject) =>
      atOne(
        subject,
        plain(
          subject,
          registrants(subject).flatMap(({ fileNumbers }) => fileNumbers),
        ),
        (number) => replace(subject, number, `No. ${number.raw.split('-')[1] ?? ''}`),
      ),
  },
  {
    kind: 'telephone number loses digits',
    rule: 'no-malformed-telephone',
    companions: ['require-telephone-of-header'],
    plant(subject) {
      const [telephone] = plain(subject, [only(subject)?.telephone]);
      return telephone ? replace(subject, telephone, telephone.raw.slice(0, -3)) : null;
    },
  },
  {
    kind: 'telephone number missing',
    rule: 'require-telephone',
    companions: ['require-telephone-of-header'],
    plant(subject) {
      const registrant = only(subject);
      const [telephone] = plain(subject, [registrant?.telephone]);
      return registrant && telephone ? blank(subject, telephone, registrant) : null;
    },
  },
  {
    kind: 'telephone number of somebody else',
    rule: 'require-telephone-of-header',
    plant(subject) {
      const [telephone] = plain(subject, [only(subject)?.telephone]);
      if (!telephone?.value || !subject.submission.header?.filers[0]?.businessAddress?.telephone) return null;
      return replace(subject, telephone, rotate(telephone.raw));
    },
  },
  {
    kind: 'ZIP code of another place',
    rule: 'require-zip-code-of-header',
    plant(subject) {
      const [code] = plain(subject, [only(subject)?.executiveOffices?.postalCode]);
      if (!code?.value || !subject.submission.header?.filers[0]?.businessAddress?.postalCode) return null;
      return replace(subject, code, rotate(code.raw));
    },
  },
  {
    kind: 'another company on the cover',
    rule: 'require-name-of-header',
    companions: [
      'require-registrant-in-signature',
      'require-registrant-as-addressee',
      'require-agreement-with-dei-facts',
    ],
    plant(subject) {
      const [name] = plain(subject, [only(subject)?.name]);
      return name ? replace(subject, name, 'Zymurgy Quixotic Corp.') : null;
    },
  },
  {
    kind: 'another state of incorporation',
    rule: 'require-jurisdiction-of-header',
    companions: ['require-law-of-issuer'],
    plant(subject) {
      const [jurisdiction] = plain(subject, [only(subject)?.jurisdiction]);
      const filed = subject.submission.header?.filers[0]?.stateOfIncorporation?.value ?? '';
      if (!jurisdiction?.value?.startsWith('US-') || !/^[A-Z]{2}$/.test(filed)) return null;
      return replace(subject, jurisdiction, jurisdiction.value === 'US-HI' ? 'Iowa' : 'Hawaii');
    },
  },
  {
    kind: 'misspelt state of incorporation',
    rule: 'no-unknown-jurisdiction',
    plant(subject) {
      const [jurisdiction] = plain(subject, [only(subject)?.jurisdiction]);
      return jurisdiction?.value ? replace(subject, jurisdiction, `${jurisdiction.raw}qx`) : null;
    },
  },
  {
    kind: 'date of the report in another year',
    rule: 'no-report-date-after-filing',
    companions: ['require-period-of-header', 'no-signature-before-event', 'require-consent-to-this-report'],
    plant: (subject) => (subject.submission.header?.filedAsOf?.value ? otherEventDate(subject, 2) : null),
  },
  {
    kind: 'date of the report a year early',
    rule: 'require-period-of-header',
    companions: ['no-late-report', 'no-late-report-before-2004', 'require-consent-to-this-report'],
    plant: (subject) =>
      subject.submission.header?.periodOfReport?.value ? otherEventDate(subject, -1) : null,
  },
  {
    kind: 'amendment mark on a report',
    rule: 'require-same-amendment-mark',
    companions: ['require-amendment-number', 'no-late-report', 'no-late-report-before-2004'],
    plant(subject) {
      const [form] = plain(subject, [subject.report?.coverPage?.formType]);
      if (!form?.value || !subject.submission.header?.formType || !/8-K$/i.test(form.raw)) return null;
      return replace(subject, form, `${form.raw}/A`);
    },
  },
  {
    kind: 'check box line lost',
    rule: 'require-check-boxes',
    plant(subject) {
      const cover = subject.report?.coverPage;
      const box = cover?.checkBoxes.find(({ provision }) => provision === 'rule14d2b');
      if (!cover || !box || cover.checkBoxes.length < 4) return null;
      const line = /^.*(?:\n(?=\s{2,}\S)(?!\s*[[|_]).*)?/.exec(
        subject.text.slice(box.position.start.offset),
      )?.[0];
      if (line === undefined || !line.includes('14d-2') || line.includes('13e-4')) return null;
      const start = box.position.start.offset;
      const text =
        subject.text.slice(0, start) + line.replace(/\S/g, ' ') + subject.text.slice(start + line.length);
      return { text, at: { start: cover.position.start.offset, end: cover.position.end.offset } };
    },
  },
];
