import type { CstNode, IToken } from 'chevrotain';
import { FileNumberLiteral, FormNumber } from '../../../grammar/opinion/facts/facts.js';
import { hull } from '../../core/position.js';
import { childNodes, childTokens, tokenRange } from '../../parse/cst.js';
import type { Builder } from '../builder.js';
import type { Clause, RegistrationStatement } from '../nodes.js';
import { fileNumberOf, formOf, registrationStatements } from './facts.js';

function subjectTokens(subjects: readonly CstNode[]): IToken[] {
  return subjects
    .flatMap((subject) => childNodes(subject, 'line'))
    .flatMap((line) => childTokens(line, 'Matter'));
}

/** The registration statements of the subject line ("Re: … Form S-3 (File No. 333-12345)"), one for each number. */
export function subjectStatements(subjects: readonly CstNode[], builder: Builder): RegistrationStatement[] {
  const tokens = subjectTokens(subjects);
  const form = tokens.find(({ tokenType }) => tokenType === FormNumber);
  return tokens
    .filter(({ tokenType }) => tokenType === FileNumberLiteral)
    .flatMap((number): RegistrationStatement[] => {
      const ranges = [form, number].flatMap((token: IToken | undefined) =>
        token ? (tokenRange(token) ?? []) : [],
      );
      return [
        {
          type: 'registrationStatement',
          ...builder.place(hull(ranges)),
          form: formOf(form, builder),
          fileNumber: fileNumberOf(number, builder),
          date: null,
        },
      ];
    });
}

/** The registration statements whose number stands in the consent. */
export function consentStatements(clauses: readonly CstNode[], builder: Builder): RegistrationStatement[] {
  return clauses
    .flatMap((clause) => childNodes(clause, 'consentClause'))
    .flatMap((clause) => childNodes(clause, 'consentText'))
    .flatMap((text) => registrationStatements(text, builder));
}

/** The registration statements that the definitions in a schedule name: Dutch letters say there what their terms mean. */
export function scheduledStatements(
  schedules: readonly CstNode[],
  builder: Builder,
): RegistrationStatement[] {
  return schedules
    .flatMap((schedule) => childNodes(schedule, 'scheduleLine'))
    .flatMap((line) => registrationStatements(line, builder));
}

type Naming = Extract<Clause, { readonly registrationStatements: readonly RegistrationStatement[] }>;

function names(clause: Clause): clause is Naming {
  return 'registrationStatements' in clause;
}

/**
 * The clauses with each registration statement once, where the letter first names it: what is said of it later, and the
 * number that stands in the subject or in the consent alone ("the above-referenced Registration Statement"), goes there.
 * @param named the statements that the subject and the consent name
 * @param defined those of the schedules, which count where none is named before
 */
export function resolveStatements(
  clauses: readonly Clause[],
  named: readonly RegistrationStatement[],
  defined: readonly RegistrationStatement[] = [],
): readonly Clause[] {
  const within = clauses.filter(names).flatMap((clause) => clause.registrationStatements);
  const elsewhere = within.length + named.length > 0 ? named : defined;
  const mentions = [...within, ...elsewhere];
  if (mentions.length < 2 && elsewhere.length === 0) return clauses;
  const kept: { readonly mention: RegistrationStatement; statement: RegistrationStatement }[] = [];
  for (const mention of mentions) {
    const same = kept.find(({ statement }) => isSame(statement, mention));
    if (same) {
      same.statement = completed(same.statement, mention);
    } else kept.push({ mention, statement: mention });
  }
  const statementOf = new Map(kept.map(({ mention, statement }) => [mention, statement]));
  const added = elsewhere.flatMap((mention) => statementOf.get(mention) ?? []);
  const opening = clauses.find(names);
  return clauses.map((clause) => {
    if (!names(clause)) return clause;
    const own = clause.registrationStatements.flatMap((mention) => statementOf.get(mention) ?? []);
    return { ...clause, registrationStatements: clause === opening ? [...own, ...added] : own };
  });
}

/** Two mentions of one statement: the same number, or no number at one of them and nothing that tells them apart. */
function isSame(one: RegistrationStatement, other: RegistrationStatement): boolean {
  const differ = (a: { value: string | null } | null, b: { value: string | null } | null): boolean =>
    a !== null && b !== null && a.value !== b.value;
  if (one.fileNumber && other.fileNumber) return !differ(one.fileNumber, other.fileNumber);
  return !differ(one.form, other.form) && !differ(one.date, other.date);
}

function completed(statement: RegistrationStatement, mention: RegistrationStatement): RegistrationStatement {
  return {
    ...statement,
    form: statement.form ?? mention.form,
    fileNumber: statement.fileNumber ?? mention.fileNumber,
    date: statement.date ?? mention.date,
  };
}
