import { pattern } from '../pattern.js';

/** What the names of companies end in, as sources of patterns. A point may stand after each abbreviation: none takes it. */

const ABBREVIATION = pattern`
  Inc|Corp|Co|Ltd|L\.?L\.?C|L\.?L\.?P|L\.?L\.?L\.?P|L\.?P|P\.?L\.?C|plc|N\.?A|S\.?A|N\.?V|B\.?V|AG|GmbH
  |Pty|F\.?S\.?B|S\.A\.(?:B\.)?\s+de\s+(?:C\.V|R\.L)|S\.p\.A|KGaA|A/S
`;

/** Forms that are written with a point, or between points. */
export const ABBREVIATED_FORM = `(?:${ABBREVIATION})`;

/** Forms that are no words of their own, so that they belong to the name before them even behind a comma. */
export const LEGAL_FORM = `(?:${ABBREVIATION}|Incorporated|Limited)`;

/** All forms; "Company" and "Corporation" may be words for a party as well. */
export const COMPANY_FORM = `(?:${ABBREVIATION}|Incorporated|Limited|Corporation|Company)`;
