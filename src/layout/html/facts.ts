import type { Runs, XbrlFact } from '../model.js';

interface OpenFact {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly firstRun: number;
  readonly firstHidden: number;
  readonly hidden: boolean;
}

/** Facts nested deeper are left out: each reads its content's text again. */
const maximumDepth = 32;

/** Collects inline XBRL facts, printed or hidden. */
export interface FactCollector {
  /** Whether hidden text must be handed over. */
  isOpen(): boolean;
  /** `start` is where the content begins. */
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, hidden: boolean): void;
  hiddenText(start: number, end: number): void;
  hiddenCharacter(codePoint: number): void;
  /** Ends the innermost open fact whose element is called `name`, if there is one. */
  close(name: string, end: number): void;
  /** All facts that ended, in source order. */
  inOrder(): XbrlFact[];
}

/**
 * Collects the facts of a document.
 *
 * @param source the whole source text, into which offsets point
 * @param runs the runs of the document's text as they are written: what is printed of a fact is read from them
 */
export function factCollector(source: string, runs: Runs): FactCollector {
  const facts: XbrlFact[] = [];
  const stack: OpenFact[] = [];
  let tooDeep = 0;
  let hiddenParts = '';
  return {
    isOpen: () => stack.length > 0,
    open(name, attributes, start, hidden) {
      if (stack.length >= maximumDepth) {
        tooDeep++;
        return;
      }
      const firstRun = runs.text.length;
      stack.push({ name, attributes, start, firstRun, firstHidden: hiddenParts.length, hidden });
    },
    hiddenText(start, end) {
      hiddenParts += source.slice(start, end);
    },
    hiddenCharacter(codePoint) {
      hiddenParts += String.fromCodePoint(codePoint);
    },
    close(name, end) {
      if (tooDeep > 0) {
        tooDeep--;
        return;
      }
      const index = stack.findLastIndex((fact) => fact.name === name);
      const fact = stack[index];
      if (fact === undefined) return;
      stack.splice(index, 1);
      const text = fact.hidden
        ? hiddenParts.slice(fact.firstHidden)
        : runs.text.slice(fact.firstRun).join('');
      if (stack.length === 0) hiddenParts = '';
      facts.push({
        concept: fact.attributes.name ?? '',
        attributes: fact.attributes,
        text: text.replace(/\s+/g, ' ').trim(),
        hidden: fact.hidden,
        start: fact.start,
        end,
      });
    },
    inOrder: () => facts.sort((left, right) => left.start - right.start || right.end - left.end),
  };
}
