import { FieldParser } from './field-parser.js';
import { AssumedMark, EntryEndMark, sentenceMarks } from './marks.js';
import { plainKinds } from './phrases/plain-kinds.js';

/** The clauses of the body: runs of sentences of one kind. A sentence's mark tells its kind. */
export abstract class ClauseParser extends FieldParser {
  /** referenceClause : (ReferenceMark factualText)+ */
  private readonly referenceClause = this.RULE('referenceClause', () => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(sentenceMarks.reference);
      this.SUBRULE(this.factualText);
    });
  });

  /** assumptions : plainText entry* (EntryEndMark plainText)? */
  private readonly assumptions = this.RULE('assumptions', () => {
    this.SUBRULE(this.plainText);
    this.MANY(() => this.SUBRULE(this.entry));
    this.OPTION(() => {
      this.CONSUME(EntryEndMark);
      this.SUBRULE1(this.plainText);
    });
  });

  /** assumed : AssumedMark assumptions */
  private readonly assumed = this.RULE('assumed', () => {
    this.CONSUME(AssumedMark);
    this.SUBRULE(this.assumptions);
  });

  /** examinationClause : (ExaminationMark factualText documentEntry* (EntryEndMark factualText)? assumed?)+ */
  private readonly examinationClause = this.RULE('examinationClause', () => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(sentenceMarks.examination);
      this.SUBRULE(this.factualText);
      this.MANY(() => this.SUBRULE(this.documentEntry));
      this.OPTION(() => {
        this.CONSUME(EntryEndMark);
        this.SUBRULE1(this.factualText);
      });
      this.OPTION1(() => this.SUBRULE(this.assumed));
    });
  });

  /** assumptionClause : (AssumptionMark assumptions)+ */
  private readonly assumptionClause = this.RULE('assumptionClause', () => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(sentenceMarks.assumption);
      this.SUBRULE(this.assumptions);
    });
  });

  /** relianceClause : (RelianceMark plainText entry* (EntryEndMark plainText)? assumed?)+ */
  private readonly relianceClause = this.RULE('relianceClause', () => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(sentenceMarks.reliance);
      this.SUBRULE(this.plainText);
      this.MANY(() => this.SUBRULE(this.entry));
      this.OPTION(() => {
        this.CONSUME(EntryEndMark);
        this.SUBRULE1(this.plainText);
      });
      this.OPTION1(() => this.SUBRULE(this.assumed));
    });
  });

  /** opinionClause : (OpinionMark opinionText opinionItem*)+ */
  private readonly opinionClause = this.RULE('opinionClause', () => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(sentenceMarks.opinion);
      this.SUBRULE(this.opinionText);
      this.MANY(() => this.SUBRULE(this.opinionItem));
    });
  });

  /** qualificationClause : (QualificationMark plainText entry*)+ */
  private readonly qualificationClause = this.RULE('qualificationClause', () => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(sentenceMarks.qualification);
      this.SUBRULE(this.plainText);
      this.MANY(() => this.SUBRULE(this.entry));
    });
  });

  /** jurisdictionClause : (JurisdictionMark lawText)+ */
  private readonly jurisdictionClause = this.RULE('jurisdictionClause', () => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(sentenceMarks.jurisdiction);
      this.SUBRULE(this.lawText);
    });
  });

  /** consentClause : (ConsentMark consentText)+ */
  private readonly consentClause = this.RULE('consentClause', () => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(sentenceMarks.consent);
      this.SUBRULE(this.consentText);
    });
  });

  /** noUpdateClause : (NoUpdateMark plainText)+, and so for each of the plain kinds */
  private readonly plainClauses = plainKinds.map((kind) =>
    this.RULE(`${kind}Clause`, () => {
      this.AT_LEAST_ONE(() => {
        this.CONSUME(sentenceMarks[kind]);
        this.SUBRULE(this.plainText);
      });
    }),
  );

  /** clause : referenceClause | examinationClause | … | otherClause */
  protected readonly clause = this.RULE('clause', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.referenceClause) },
      { ALT: () => this.SUBRULE(this.examinationClause) },
      { ALT: () => this.SUBRULE(this.assumptionClause) },
      { ALT: () => this.SUBRULE(this.relianceClause) },
      { ALT: () => this.SUBRULE(this.opinionClause) },
      { ALT: () => this.SUBRULE(this.qualificationClause) },
      { ALT: () => this.SUBRULE(this.jurisdictionClause) },
      { ALT: () => this.SUBRULE(this.consentClause) },
      ...this.plainClauses.map((rule) => ({ ALT: () => this.SUBRULE(rule) })),
    ]);
  });
}
