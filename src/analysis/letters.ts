import {
  admission,
  assumptions,
  counsel,
  customaryExceptions,
  customaryTerms,
  guarantorsOrganizedUnder,
  organizedUnder,
  registrationStatements,
  reliance,
  section7Disclaimer,
  securityKinds,
  type Organization,
} from '../../grammar/phrases/index.js';
import type {
  Assumption,
  Clause,
  ClauseKind,
  Conclusion,
  Document,
  Node,
  OpinionClause,
  OpinionLetter,
  RegistrationStatement,
} from '../ast/nodes.js';
import { sameCompany } from './names.js';
import { termTable, type TermTable } from './terms.js';

export type SecurityKind = ReturnType<typeof securityKinds>[number]['name'];

/** A conclusion with the kinds of security that it names. */
export interface AnalysedConclusion {
  readonly conclusion: Conclusion;
  readonly clause: OpinionClause;
  readonly kinds: ReadonlySet<SecurityKind>;
}

/** An assumption that takes a question for granted which the opinion is to answer. */
export interface AssumedConclusion {
  readonly node: Node;
  readonly question: string;
  /** It is that enough shares are authorized, which a later issue of a shelf can change. */
  readonly ofSufficiency: boolean;
  /** It is of the issuer's own standing and acts, which counsel where it is organized answers. */
  readonly ofIssuer: boolean;
}

export interface LetterFacts {
  readonly document: Document;
  readonly letter: OpinionLetter;
  readonly terms: TermTable;
  readonly conclusions: readonly AnalysedConclusion[];
  readonly registrationStatements: readonly RegistrationStatement[];
  readonly assumedConclusions: readonly AssumedConclusion[];
  /** Clauses that recite where counsel is not, or is only, admitted. */
  readonly admissionRecitals: readonly Clause[];
  /** Clauses that limit the persons who may rely on the letter. */
  readonly relianceLimits: readonly Clause[];
  /** Some clause disclaims being an expert under Section 7. */
  readonly disclaimsExpertise: boolean;
  /** The customary exceptions to an opinion on debt, wherever in the letter they stand. */
  readonly exceptions: ReadonlySet<'bankruptcy' | 'equity'>;
  /** What the issuer, or else the first party that the letter introduces, is organized as, and where. */
  readonly issuer: Organization | null;
  /** What those who guarantee are organized as, and where. */
  readonly guarantors: readonly Organization[];
  /** The subject of the letter tells of a registration statement, or one of its sentences names the form of one. */
  readonly namesStatement: boolean;
  /** The laws that the letter covers, by their codes, each with the first clause that says so. */
  readonly coveredLaws: ReadonlyMap<string, Clause>;
  /** A letter on the legality of securities (Exhibit 5), not one on taxes or a translation of another document. */
  readonly onLegality: boolean;
  /** A consent of counsel is attached beside the letter, as Exhibit 23. */
  readonly consentApart: boolean;
  /** The clauses of one kind, in source order. */
  readonly clauses: <Kind extends ClauseKind>(kind: Kind) => readonly Extract<Clause, { kind: Kind }>[];
}

/** @param consents what descriptions say of the consents that are attached on their own */
export function letterFacts(
  document: Document,
  letter: OpinionLetter,
  consents: readonly string[],
): LetterFacts {
  const ofKind: LetterFacts['clauses'] = <Kind extends ClauseKind>(kind: Kind) =>
    letter.clauses.filter((clause): clause is Extract<Clause, { kind: Kind }> => clause.kind === kind);
  const referenceText = ofKind('reference')
    .map(({ text }) => text)
    .join('\n');
  return {
    document,
    letter,
    terms: termTable(letter.definedTerms, letter.clauses, namedInSubject(letter)),
    conclusions: ofKind('opinion').flatMap(analysedConclusions),
    registrationStatements: ofKind('reference').flatMap((clause) => clause.registrationStatements),
    assumedConclusions: ofKind('assumption').flatMap((clause) =>
      (clause.assumptions.length > 0 ? clause.assumptions : [clause]).flatMap(assumedConclusion),
    ),
    admissionRecitals: letter.clauses.filter(({ text }) => admission(text).length > 0),
    relianceLimits: ofKind('relianceLimit').filter(({ text }) => limitsPersons(text)),
    disclaimsExpertise:
      ofKind('expertDisclaimer').length > 0 ||
      ofKind('consent').some(({ text }) => section7Disclaimer(text).length > 0),
    exceptions: new Set(
      letter.clauses.flatMap(({ text }) => customaryExceptions(text).map(({ name }) => name)),
    ),
    namesStatement: namesStatement(letter),
    issuer: organizedUnder(referenceText),
    guarantors: guarantorsOrganizedUnder(referenceText),
    coveredLaws: coveredLaws(letter),
    onLegality: isLegalityExhibit(document, letter),
    consentApart: consents.some((text) => isOfCounsel(text, letter)),
    clauses: ofKind,
  };
}

/** The terms whose things the subject names in full: `Re: Registration Statement on Form S-8`. */
function namedInSubject({ subject }: OpinionLetter): string[] {
  return customaryTerms(subject?.raw ?? '').flatMap(({ name, image }) => (name === 'name' ? [image] : []));
}

function namesStatement({ subject, clauses }: OpinionLetter): boolean {
  return (
    registrationStatements(subject?.raw ?? '').length > 0 ||
    clauses.some(({ text }) => registrationStatements(text).some(({ name }) => name === 'form'))
  );
}

function coveredLaws({ clauses }: OpinionLetter): ReadonlyMap<string, Clause> {
  const covered = new Map<string, Clause>();
  for (const clause of clauses)
    for (const { value } of 'laws' in clause ? clause.laws : [])
      if (value !== null && !covered.has(value)) covered.set(value, clause);
  return covered;
}

function analysedConclusions(clause: OpinionClause): AnalysedConclusion[] {
  return clause.conclusions.map((conclusion) => ({
    conclusion,
    clause,
    kinds: new Set(securityKinds(conclusion.securities?.raw ?? '').map(({ name }) => name)),
  }));
}

const questions = {
  everyParty: 'that the issuer, too, has acted',
  bindsIssuer: 'that the instrument binds the issuer',
  issuerExistence: 'that the issuer exists',
  issuerPower: 'that the issuer has the power to act',
  issuerAuthorization: 'that the issuer has authorized, executed or delivered the instrument',
  sufficientShares: 'that enough authorized shares are available',
  issuerSolvency: 'that the issuer is solvent',
  validIssuance: 'that the securities are validly issued',
} as const;

/** What counsel where the issuer is organized answers. */
const OF_ISSUER: ReadonlySet<keyof typeof questions> = new Set([
  'everyParty',
  'issuerExistence',
  'issuerPower',
  'issuerAuthorization',
]);

function assumedConclusion(node: Assumption | Clause): AssumedConclusion[] {
  const names = assumptions(node.type === 'clause' ? node.text : node.raw).map(({ name }) => name);
  if (names.includes('otherParties')) return [];
  const [first] = names.filter((name) => name !== 'otherParties');
  if (first === undefined) return [];
  const ofIssuer = OF_ISSUER.has(first);
  return [{ node, question: questions[first], ofSufficiency: first === 'sufficientShares', ofIssuer }];
}

function isLegalityExhibit({ documentType }: Document, { exhibitNumber }: OpinionLetter): boolean {
  const number = documentType ?? exhibitNumber?.value ?? '5';
  return /^(?:EX-)?0?5(?!\d)/i.test(number);
}

/** Whether a consent is that of the letter's firm, or of counsel who is not named. */
function isOfCounsel(description: string, { signature }: OpinionLetter): boolean {
  return counsel(description).length > 0 || (signature !== null && sameCompany(description, signature.raw));
}

function limitsPersons(text: string): boolean {
  const names = reliance(text).map(({ name }) => name);
  return names.includes('persons') && !names.includes('permitted');
}
