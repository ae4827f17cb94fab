import { atOne, plain, replace, type Fault, type Subject } from './fault.js';

/** Replaces the text of one line of the header. */
function header(pattern: RegExp, replacement: (value: string) => string): Fault['plant'] {
  return (subject: Subject) => {
    if (subject.submission.header === null) return null;
    const match = pattern.exec(subject.text);
    const [whole, value] = match ?? [];
    if (!match || whole === undefined || value === undefined) return null;
    const start = match.index + whole.length - value.length;
    const changed = replacement(value);
    return {
      text: subject.text.slice(0, start) + changed + subject.text.slice(start + value.length),
      at: { start, end: start + changed.length },
    };
  };
}

export const submissionFaults: readonly Fault[] = [
  {
    kind: 'accession number loses a digit',
    rule: 'require-well-formed-accession-number',
    plant: header(/ACCESSION NUMBER:\s+(\S+)/, (value) => value.slice(0, -1)),
  },
  {
    kind: 'document count too high',
    rule: 'require-document-count',
    plant: header(/PUBLIC DOCUMENT COUNT:\s+(\d+)/, (value) => String(Number(value) + 40)),
  },
  {
    kind: 'period after the filing',
    rule: 'no-period-after-filing',
    companions: ['require-period-of-header'],
    plant: header(/CONFORMED PERIOD OF REPORT:\s+(\d{8})/, (value) => String(Number(value) + 20_000)),
  },
  {
    kind: 'period that is no day',
    rule: 'require-calendar-dates-in-header',
    companions: ['require-period-of-header', 'no-period-after-filing'],
    plant: header(/CONFORMED PERIOD OF REPORT:\s+(\d{8})/, (value) => `${value.slice(0, 4)}0231`),
  },
  {
    kind: 'other form in the header',
    rule: 'require-form-as-first-document',
    companions: ['require-same-amendment-mark'],
    plant(subject) {
      const planted = header(/CONFORMED SUBMISSION TYPE:\s+(\S+)/, () => '10-Q')(subject);
      const [first] = subject.submission.documents;
      if (!planted || !first) return null;
      const start = planted.text.indexOf('<DOCUMENT>');
      return { text: planted.text, at: { start, end: start } };
    },
  },
  {
    kind: 'sequence number repeated',
    rule: 'require-rising-sequence',
    plant(subject) {
      const later = subject.submission.documents.slice(1).filter(({ sequence }) => sequence !== null);
      return atOne(subject, later, ({ position, sequence }) => {
        const tag = subject.text.indexOf(`<SEQUENCE>${sequence ?? ''}`, position.start.offset);
        if (tag < 0) return null;
        const end = tag + `<SEQUENCE>${sequence ?? ''}`.length;
        const text = `${subject.text.slice(0, tag)}<SEQUENCE>1${subject.text.slice(end)}`;
        return { text, at: { start: position.start.offset, end: position.start.offset } };
      });
    },
  },
  {
    kind: 'employer number of the header changed',
    rule: 'require-employer-id-of-header',
    plant(subject) {
      const numbers = plain(
        subject,
        (subject.submission.header?.filers ?? []).map(({ irsNumber }) => irsNumber),
      );
      const [number] = numbers;
      const printed = subject.report?.coverPage?.registrants ?? [];
      const [id] = printed.flatMap(({ employerIds }) => employerIds);
      if (!number || !id?.value || numbers.length > 1 || /^0*$/.test(number.raw)) return null;
      const { text } = replace(subject, number, rotate(number.raw));
      return { text, at: { start: id.position.start.offset, end: id.position.end.offset } };
    },
  },
];

/** Another number of the same form: each digit one higher. */
export function rotate(number: string): string {
  return number.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
}
