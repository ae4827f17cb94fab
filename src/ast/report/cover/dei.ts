import { conformedKey } from '../../../../grammar/lexical/company-names.js';
import type { Position } from '../../../core/position.js';
import type { XbrlFact } from '../../../layout/model.js';
import { positionOf } from '../../../source/source-file.js';
import type { Builder } from '../../builder.js';
import type { Address, CheckBox, CoverPage, DeiFact, Registrant } from '../../nodes.js';
import { normaliseDate } from '../../normalise/date.js';
import { normaliseJurisdiction } from '../../normalise/jurisdiction.js';
import { readBallot } from './ballots.js';

/**
 * Inline XBRL repeats the cover as facts of the dei: taxonomy (Regulation S-T, Rule 406). They are evidence beside the
 * printed page, never its replacement: a field carries its fact, and a fact that says otherwise is reported.
 */

/** A node that may carry a fact. */
interface Field {
  readonly position: Position;
  readonly value: string | null;
  readonly raw: string;
  readonly dei?: DeiFact;
}

/** Reduces printed value and fact to what is compared. */
type Comparable = (text: string) => string;

const letters: Comparable = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const digits: Comparable = (text) => text.replace(/\D/g, '');
const national: Comparable = (text) => digits(text).slice(-10);
/** Cities are tagged with their words in full: `Saint Louis` where the page prints `St. Louis`. */
const city: Comparable = (text) =>
  letters(
    text
      .replace(/\bst\b/gi, 'saint')
      .replace(/\bft\b/gi, 'fort')
      .replace(/\bmt\b/gi, 'mount'),
  );
const fileNumber: Comparable = (text) =>
  text
    .replace(/\s/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/-0+(?=\d)/, '-');
const date: Comparable = (text) => normaliseDate(text) ?? text;
const place: Comparable = (text) => normaliseJurisdiction(text) ?? text;
const form: Comparable = (text) => text.replace(/\s/g, '').toUpperCase();

const CHECK_BOX_CONCEPTS = {
  rule425: 'dei:WrittenCommunications',
  rule14a12: 'dei:SolicitingMaterial',
  rule14d2b: 'dei:PreCommencementTenderOffer',
  rule13e4c: 'dei:PreCommencementIssuerTenderOffer',
  emergingGrowthCompany: 'dei:EntityEmergingGrowthCompany',
  extendedTransition: 'dei:EntityExTransitionPeriod',
} as const satisfies Record<CheckBox['provision'], string>;

/** Gives the cover's fields the facts that were tagged, and reports those that disagree. */
export function attachFacts(builder: Builder, cover: CoverPage): CoverPage {
  const facts = builder.flow.facts.filter((fact) => fact.concept.startsWith('dei:'));
  if (facts.length === 0) return cover;
  const single = cover.registrants.length === 1;
  /** The fact around a node; with one registrant also the only fact of its concept that stands elsewhere. */
  const factOf = (concept: string, position: Position): XbrlFact | undefined => {
    const candidates = facts.filter((fact) => fact.concept === concept);
    const around = candidates.find(
      (fact) => fact.start < position.end.offset && position.start.offset < fact.end,
    );
    return around ?? (single && candidates.length === 1 ? candidates[0] : undefined);
  };
  const tag = <Node extends Field | null>(node: Node, concept: string, comparable: Comparable): Node => {
    const fact = node && factOf(concept, node.position);
    if (!fact) return node;
    const says = comparable(fact.text);
    // `KY` is the Cayman Islands as a value, and Kentucky as read: a place is compared as a value. EDGAR's own codes are not judged.
    const differs =
      comparable === place
        ? normaliseJurisdiction(fact.text) !== null && says !== (node.value ?? node.raw)
        : says !== comparable(node.value ?? node.raw);
    if (differs) {
      disagree(builder, node.position, fact, node.raw);
    }
    return { ...node, dei: deiFact(builder, fact) };
  };
  const address = (node: Address | null): Address | null =>
    node && {
      ...node,
      city: tag(node.city, 'dei:EntityAddressCityOrTown', city),
      region: tag(node.region, 'dei:EntityAddressStateOrProvince', place),
      postalCode: tag(node.postalCode, 'dei:EntityAddressPostalZipCode', letters),
      country: tag(node.country, 'dei:EntityAddressCountry', place),
    };
  const registrant = (node: Registrant): Registrant => ({
    ...node,
    name: tag(node.name, 'dei:EntityRegistrantName', conformedKey),
    jurisdiction: tag(node.jurisdiction, 'dei:EntityIncorporationStateCountryCode', place),
    fileNumbers: node.fileNumbers.map((number) => tag(number, 'dei:EntityFileNumber', fileNumber)),
    employerIds: node.employerIds.map((number) => tag(number, 'dei:EntityTaxIdentificationNumber', digits)),
    executiveOffices: address(node.executiveOffices),
    telephone: telephone(builder, facts, node.telephone),
  });
  const checkBox = (node: CheckBox): CheckBox => {
    const fact = factOf(CHECK_BOX_CONCEPTS[node.provision], node.position);
    if (!fact) return node;
    const tagged = readBallot(fact);
    if (tagged !== null && node.checked !== null && tagged !== node.checked) {
      disagree(builder, node.position, fact, node.checked ? 'checked' : 'unchecked', String(tagged));
    }
    return { ...node, dei: deiFact(builder, fact) };
  };
  compareAmendment(builder, facts, cover);
  const { reportDate, earliestEventDate } = cover;
  const keys = facts.filter(({ concept }) => concept === 'dei:EntityCentralIndexKey');
  return {
    ...cover,
    ...(keys.length > 0 ? { dei: keys.map((fact) => deiFact(builder, fact)) } : {}),
    formType: tag(cover.formType, 'dei:DocumentType', form),
    // The period of a current report ends with its earliest event.
    reportDate: earliestEventDate ? reportDate : tag(reportDate, 'dei:DocumentPeriodEndDate', date),
    earliestEventDate: tag(earliestEventDate, 'dei:DocumentPeriodEndDate', date),
    registrants: cover.registrants.map(registrant),
    checkBoxes: cover.checkBoxes.map(checkBox),
  };
}

/** Whether the report is an amendment is a fact of the hidden part, which no field of the page carries. */
function compareAmendment(builder: Builder, facts: readonly XbrlFact[], { formType }: CoverPage): void {
  const [fact, ...others] = facts.filter(({ concept }) => concept === 'dei:AmendmentFlag');
  if (!fact || others.length > 0 || !formType?.value) return;
  const flagged = readBallot({ ...fact, text: fact.text.trim().toLowerCase() });
  if (flagged !== null && flagged !== formType.value.endsWith('/A'))
    disagree(builder, positionOf(builder.source, fact), fact, formType.raw);
}

/** A telephone number is two facts, area code and local number; the local one is carried. */
function telephone(
  builder: Builder,
  facts: readonly XbrlFact[],
  node: Registrant['telephone'],
): Registrant['telephone'] {
  if (!node) return node;
  const inside = (concept: string): XbrlFact | undefined =>
    facts.find(
      (fact) =>
        fact.concept === concept &&
        fact.start < node.position.end.offset &&
        node.position.start.offset < fact.end,
    );
  const area = inside('dei:CityAreaCode');
  const local = inside('dei:LocalPhoneNumber');
  if (!area || !local) return node;
  if (!national(node.value ?? node.raw).endsWith(national(area.text + local.text))) {
    disagree(builder, node.position, local, node.raw);
  }
  return { ...node, dei: deiFact(builder, local) };
}

function deiFact(builder: Builder, fact: XbrlFact): DeiFact {
  return { concept: fact.concept, value: fact.text, position: positionOf(builder.source, fact) };
}

/** @param said what the fact says, where its text is a mark that its format reads otherwise */
function disagree(
  builder: Builder,
  position: Position,
  fact: XbrlFact,
  printed: string,
  said = fact.text,
): void {
  builder.reportAt(
    {
      ruleId: 'dei-disagrees',
      severity: 'warning',
      message: `Unexpected ${fact.concept} “${said}”, expected what the page prints: “${printed}”. Readers of the data and of the page are told different things; correct the one that is wrong.`,
    },
    position,
  );
}
