import { Lexer } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../grammar/opinion/body/clause-kinds.js';
import type { ClauseKind } from '../../../grammar/opinion/marks.js';
import { LineBreak } from '../../../grammar/structure.js';
import { opinionLexerModes } from '../../../grammar/opinion/vocabulary.js';

const lexer = new Lexer(opinionLexerModes, { positionTracking: 'onlyOffset' });

const cases: readonly (readonly [ClauseKind, string])[] = [
  ['reference', 'We have acted as counsel to Kiln Works, Inc. in connection with its offering.'],
  ['reference', 'I am the General Counsel of Kiln Works, Inc.'],
  ['reference', 'You have requested our opinion as to certain matters in connection with the Plan.'],
  ['reference', 'This opinion is furnished to you in connection with the Registration Statement.'],
  ['reference', 'The Registration Statement relates to 5,000 shares of common stock.'],
  ['reference', 'The Notes are to be issued under an indenture with Clay Bank, as trustee.'],
  [
    'reference',
    'We are licensed to practice law in Ohio and have acted as counsel to Kiln Works, Inc. in connection with its registration statement on Form S-3.',
  ],
  [
    'reference',
    'The term "Shares" shall include any further shares that are registered under Rule 462(b) for the offering.',
  ],
  ['assumption', 'In the foregoing investigations we have assumed the genuineness of all signatures.'],
  [
    'jurisdiction',
    'We express no opinion with regard to any matter which may be (or which purports to be) governed by the laws of any other state.',
  ],
  ['other', 'I am appearing in this matter as counsel only, and I own no securities of the Company.'],
  ['jurisdiction', 'The Company may be subject to other laws, and we express no opinion as to them.'],
  [
    'qualification',
    'The enforcement of the Notes may be limited by bankruptcy, insolvency and other laws, and we express no opinion thereon.',
  ],
  [
    'qualification',
    'Under Ohio law, shareholders could, under certain circumstances, be held personally liable as partners for the obligations of the trust.',
  ],
  ['consent', 'We are aware that we are referred to under the heading "Validity of the Notes".'],
  [
    'assumption',
    'Where our opinion refers to the Shares as fully paid, such opinion assumes that their price has been paid and no opinion is given as to its adequacy.',
  ],
  [
    'jurisdiction',
    'We express no opinion as to the applicability of, compliance with or effect of Federal law or the law of any jurisdiction other than Ohio.',
  ],
  [
    'jurisdiction',
    'We do not herein pass upon any matter governed by the laws of any State other than Ohio.',
  ],
  ['other', 'As of May 2, 2011, I owned 1,214 shares of common stock of Kiln Works, Inc.'],
  ['other', 'Definitions in the Documents apply in this opinion.'],
  [
    'qualification',
    'Provisions of the Indenture relating to indemnification may be limited by public policy or by law.',
  ],
  [
    'qualification',
    'The opinions expressed in this paragraph 4 should be read in conjunction with the assumptions in Schedule 1.',
  ],
  [
    'reliance',
    'Insofar as Ohio law is concerned we have relied, with your permission, on the opinion of Slip & Glaze LLP.',
  ],
  ['other', 'Any liability arising out of or in connection with this opinion letter shall be limited.'],
  ['examination', 'We have examined originals or copies of such records as we have deemed necessary.'],
  ['examination', 'As special Ohio counsel for the Fund, we are familiar with its charter and bylaws.'],
  [
    'jurisdiction',
    'This opinion opines upon Nevada law including the statutory provisions and reported decisions.',
  ],
  ['jurisdiction', 'Attorneys at our firm are admitted to the practice of law in the State of Minnesota.'],
  ['noUpdate', 'We have not undertaken to advise you of changes in law.'],
  ['noUpdate', 'This opinion is given today and we shall not be bound to update it.'],
  ['assumption', 'In our review we have taken for granted the genuineness of all signatures.'],
  ['noUpdate', 'No undertaking is assumed on our part to revise, update or amend this letter.'],
  ['examination', 'As your counsel, we have reviewed the charter and the bylaws.'],
  ['examination', 'I or attorneys under my supervision have examined the Plan.'],
  ['examination', 'We have examined the Plan and have assumed the genuineness of all signatures.'],
  ['assumption', 'In our examination, we have assumed the genuineness of all signatures.'],
  ['assumption', 'In rendering this opinion we have assumed that the Plan is in force.'],
  ['assumption', 'We have, with your permission and without inquiry, assumed the foregoing.'],
  ['assumption', 'We have assumed that all documents which we have examined are genuine.'],
  ['assumption', 'In giving this opinion we have relied upon the assumptions set out in this section.'],
  ['reliance', 'As to questions of fact, we have relied upon certificates of officers.'],
  [
    'reliance',
    'We have relied as to factual matters upon, and have assumed the accuracy of, the certificates.',
  ],
  ['opinion', 'Based upon the foregoing, we are of the opinion that the Shares are validly issued.'],
  ['opinion', 'It is my opinion that the Notes will be binding obligations of the Company.'],
  ['opinion', 'We advise you that, in our opinion, the Plan is valid.'],
  ['opinion', 'The Shares have been duly authorized and are fully paid.'],
  [
    'opinion',
    'Each holder of the Shares will be entitled to the same limitation of personal liability; provided, however, that we express no opinion on the liability of the trustees.',
  ],
  [
    'qualification',
    'Notwithstanding the foregoing, we note that the holders may be obliged to make payments.',
  ],
  ['qualification', 'With regard to our opinion concerning the Warrants:'],
  [
    'jurisdiction',
    'This opinion is limited to the effect of the current state of such laws and of the facts.',
  ],
  ['qualification', 'Our opinion is subject to bankruptcy, insolvency and similar laws.'],
  ['qualification', 'We express no opinion as to the enforceability of Section 9 of the Plan.'],
  ['qualification', 'This opinion is limited to the matters expressly stated herein.'],
  ['jurisdiction', 'Our opinion is limited to the laws of the State of Ohio.'],
  ['jurisdiction', 'We are members of the Bar of the State of Ohio.'],
  ['jurisdiction', 'We express no opinion as to the laws of any other jurisdiction.'],
  ['jurisdiction', 'We express no opinion with respect to state securities or "blue sky" laws.'],
  ['noUpdate', 'This opinion speaks only as of its date.'],
  ['noUpdate', 'We assume no obligation to update this opinion.'],
  ['noUpdate', 'We disclaim any obligation to advise you of any change.'],
  ['relianceLimit', 'This opinion is solely for your benefit.'],
  ['relianceLimit', 'It may not be relied upon by any other person without our prior written consent.'],
  ['relianceLimit', 'In addition, we consent to the reliance by Clay LLP on this opinion.'],
  ['consent', 'We hereby consent to the filing of this opinion as Exhibit 5.1.'],
  ['consent', 'We know that the letter will be filed, and give our consent to that filing.'],
  ['consent', 'This firm hereby consents to the filing of this opinion as Exhibit 5.1.'],
  ['consent', 'I also consent to the reference to me under the caption "Legal Matters".'],
  [
    'expertDisclaimer',
    'In giving this consent, we do not admit that we are experts within the meaning of the Act.',
  ],
  ['expertDisclaimer', 'We are not within the category of persons whose consent is required.'],
  [
    'consent',
    'We consent to the filing of this opinion, without admitting that we are "experts" under the Act.',
  ],
  ['assumption', 'It has been assumed that the certificates will conform to the specimen examined by us.'],
  [
    'reference',
    'The Statement on Form S-8 relates to shares under the Kiln Plan, which has been assumed by the Company.',
  ],
  ['assumption', 'We have taken as given the accuracy of the minutes.'],
  ['assumption', 'In such examination, the genuineness of all signatures has been assumed.'],
  [
    'consent',
    'I hereby give my permission for this letter to be attached as an exhibit to the Kiln Statement.',
  ],
  ['consent', 'Our firm’s name may be used under the caption “Validity of Pots”.'],
  ['examination', 'Such examination included the proceedings of the Company on the kilns.'],
  [
    'assumption',
    'The opinion is conditioned upon the assumption that the Plan will be administered as it reads.',
  ],
  ['reliance', 'We have not verified the accuracy of the facts in the certificates on which we relied.'],
  ['jurisdiction', 'We have not passed upon the laws of any jurisdiction other than the State of Kansas.'],
  ['noUpdate', 'Please note that we undertake no, and disclaim any, obligation to advise you of any change.'],
  ['consent', 'We hereby consent that this opinion be filed as an exhibit to the Kiln Statement.'],
  ['assumption', 'In all cases we have assumed that photocopies conform to their originals.'],
  ['assumption', 'Our opinions given in paragraph 2 assume the due execution of the Warrant Agreement.'],
  ['assumption', 'In rendering our opinion, we have made assumptions that are customary in such letters.'],
  ['assumption', 'We have not verified any of those assumptions.'],
  [
    'jurisdiction',
    'We are not opining on, and assume no responsibility for, the applicability to or effect on any of the matters covered herein of any other laws.',
  ],
  [
    'qualification',
    'We express no opinion as to the applicability (and if applicable, the effect) of Section 548 of the United States Bankruptcy Code or any comparable provision of state law.',
  ],
  ['qualification', 'This opinion is conditioned upon compliance with applicable securities laws.'],
  ['qualification', 'I did not make any independent investigation of the business of the Company.'],
  [
    'jurisdiction',
    'The foregoing opinion is rendered with respect to the General Corporation Law of the State of Kansas.',
  ],
  ['examination', 'As counsel for the Company we have examined its Articles and By-Laws.'],
  ['assumption', 'As to all documents we have examined, we have assumed the genuineness of all signatures.'],
  ['examination', 'I have read such documents as have been made available to me.'],
  ['jurisdiction', 'Upon your instructions, we express an opinion only on matters of Israeli law.'],
  ['jurisdiction', 'This opinion is rendered under the General Corporation Law of the State of Kansas only.'],
  ['jurisdiction', 'Our opinion is limited by and is in accordance with the laws of Utah and Ohio.'],
  [
    'jurisdiction',
    'The opinions below are given only as to and based on circumstances and matters of fact existing today and of which we are aware by the instructions that we received in the matter that they concern and as to the laws of the Cayman Islands.',
  ],
  [
    'examination',
    'I am familiar with the Registration Statement, the Plan and the proceedings of the board.',
  ],
  [
    'reference',
    'We have acted as local counsel to Kiln Works, LLC for the sole purpose of giving an opinion on its guarantee.',
  ],
  ['qualification', 'We have not been involved in the preparation of the Prospectus.'],
  ['qualification', 'We have not been concerned with investigating the facts in the Prospectus.'],
  [
    'reliance',
    'The opinion in paragraph 1 as to good standing is based solely on the certificates named above.',
  ],
  [
    'jurisdiction',
    'We have not been asked to, and do not, express an opinion as to the blue sky laws of any state.',
  ],
  [
    'jurisdiction',
    'We express no opinion on the laws of any other jurisdiction, and undertake no obligation to update this letter.',
  ],
  ['other', 'In this opinion, the “Act” means the Companies Act of 1981.'],
  ['other', 'I own shares of the Common Stock, including shares held in the Plan.'],
  ['other', 'This letter and any non-contractual obligations arising out of it are governed by English law.'],
  ['noUpdate', 'The information set forth herein is as of the date of this letter.'],
  ['noUpdate', 'We do not in any event undertake to advise you of later events.'],
  ['noUpdate', 'This opinion is given as of the effective date of the Registration Statement.'],
  ['other', 'Capitalized terms used but not defined herein have the meanings given in the Plan.'],
  ['other', 'This opinion is governed by and shall be construed in accordance with the laws of Bermuda.'],
  [
    'consent',
    'You are at liberty to file this opinion with the Securities and Exchange Commission as an exhibit to the Registration Statement.',
  ],
  [
    'consent',
    'We understand that this opinion is to be filed as an exhibit to the Registration Statement and hereby consent to such filing.',
  ],
  [
    'expertDisclaimer',
    'The giving of this consent does not mean that we are experts within the meaning of Section 11 of the Act.',
  ],
  [
    'relianceLimit',
    'Neither this letter nor any part of it may be quoted or referred to in any document without our consent.',
  ],
  ['assumption', 'We have taken it that all copies conform to their originals.'],
  ['assumption', 'This opinion presupposes that the Registration Statement will have become effective.'],
  [
    'assumption',
    'With your permission we have supposed that the Indenture has been duly executed by the Trustee.',
  ],
  [
    'reliance',
    'Factual matters have been established by certificates of officers of the Company, on which we rely.',
  ],
  ['reliance', 'As to matters of New York law we defer to the opinion of Clay LLP.'],
  ['reliance', "For all matters of fact we have looked to certificates of the Company's officers."],
  ['examination', 'We have had before us the following documents:'],
  ['examination', 'In preparing this opinion, copies of the following were inspected by us:'],
  [
    'examination',
    'We have participated in the preparation of the Registration Statement and have looked at the corporate records of the Company.',
  ],
  ['examination', 'We have made ourselves familiar with the corporate proceedings relating to the Shares.'],
  ['examination', 'For the purpose of giving this opinion we have perused the following documents:'],
  ['opinion', 'You may be advised that the Shares are validly issued, fully paid and nonassessable.'],
  ['qualification', 'Our opinion does not extend to the tax consequences of the purchase of the Shares.'],
  ['qualification', 'No view is expressed as to the adequacy of the disclosure in the Prospectus.'],
  [
    'consent',
    'The filing of this opinion as an exhibit to the Registration Statement is consented to by us.',
  ],
  ['noUpdate', 'We are not under any obligation to update this opinion.'],
  ['assumption', 'As to all parties other than the Company, due authorization is assumed.'],
  [
    'reliance',
    'Various questions of fact have been determined by us from certificates of officers of the Company.',
  ],
  ['examination', 'Our opinion follows an examination of the charter and by-laws of the Company.'],
  ['qualification', 'Nothing in this letter is an opinion on the accuracy of the Prospectus.'],
  ['opinion', 'Our opinion is this:'],
  ['opinion', 'In light of the foregoing, we give you our opinions, as follows:'],
  ['consent', 'We assent to the filing of this letter as an exhibit to the Registration Statement.'],
  ['consent', 'We are content for this opinion to be filed with the Commission.'],
  [
    'expertDisclaimer',
    'This consent is given without admitting that we are within the category of persons whose consent is required under Section 7 of the Act.',
  ],
  ['expertDisclaimer', 'We do not concede that we are persons whose consent the Securities Act requires.'],
  ['noUpdate', 'We are under no duty to tell you of later changes.'],
  ['relianceLimit', 'It may not otherwise be disclosed to or relied upon by anyone.'],
  ['jurisdiction', 'We do not profess to advise upon any law but that of Bermuda.'],
  ['jurisdiction', 'We disclaim any opinion under the securities laws of any state.'],
  ['reliance', 'Reliance has been placed by us on a certificate of an officer.'],
  ['qualification', 'You should be aware that a court may take another view.'],
  [
    'reference',
    'We have been asked by the Company to opine on matters of Bermuda law in connection with the Registration Statement.',
  ],
];

describe('the kind of a sentence', () => {
  it.each(cases)('%s: %s', (kind, sentence) => {
    expect(kindOf(lexer.tokenize(sentence).tokens)?.kind).toBe(kind);
  });

  it('is the same over line ends', () => {
    for (const [kind, sentence] of cases) {
      const { tokens } = lexer.tokenize(sentence.replace(/ /g, '\n'));
      expect(kindOf(tokens.filter(({ tokenType }) => tokenType !== LineBreak))?.kind).toBe(kind);
    }
  });

  it('stays open where no phrase tells', () => {
    expect(kindOf(lexer.tokenize('The weather was fine.').tokens)).toBeNull();
  });
});
