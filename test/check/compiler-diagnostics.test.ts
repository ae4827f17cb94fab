import { describe, expect, it } from 'vitest';
import { compilerDiagnostics } from '../../src/check/compiler-diagnostics.js';
import { resolveSettings } from '../../src/check/config.js';
import { check } from '../../src/check/run.js';
import { compile } from '../../src/compile.js';

const COVER = `                                  FORM 8-K

              Current Report Pursuant to Section 13 or 15(d) of
                     The Securities Exchange Act of 1934

       Date of Report (Date of earliest event reported): March 3, 1999

                              ALDER WORKS, INC.
           (Exact name of registrant as specified in its charter)

         Ohio                    1-9999                 34-11112222
   (State or other            (Commission             (IRS Employer
    jurisdiction)             File Number)         Identification No.)

                          Whatever this should be

Item 5.  Other Events.

     The works were lit.
`;

/** The ids of what is left of the compiler's diagnostics beside the findings of the rules. */
function leftOf(text: string, settings = resolveSettings('recommended')): string[] {
  const submission = compile(text);
  const findings = check(submission, { settings, asOf: null });
  return compilerDiagnostics(submission, settings, findings).map(
    ({ ruleId, severity }) => `${severity} ${ruleId}`,
  );
}

describe('the compiler’s diagnostics among the findings', () => {
  it('tell what was not read, unless that is turned off', () => {
    expect(leftOf(COVER)).toEqual(['info unparsed-cover-text']);
    const off = resolveSettings('recommended', { 'unparsed-cover-text': 'off' });
    expect(leftOf(COVER, off)).toEqual([]);
  });

  it('give way to a rule on the same place, and to none that is off', () => {
    const off = resolveSettings('recommended', { 'no-malformed-employer-id': 'off' });
    expect(leftOf(COVER, off)).toEqual(['warning malformed-value', 'info unparsed-cover-text']);
    const neither = resolveSettings('recommended', {
      'no-malformed-employer-id': 'off',
      'malformed-value': 'off',
    });
    expect(leftOf(COVER, neither)).toEqual(['info unparsed-cover-text']);
  });
});
