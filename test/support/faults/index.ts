import { coverPageFaults } from './cover-page.js';
import { exhibitFaults } from './exhibits.js';
import type { Fault } from './fault.js';
import { itemFaults } from './items.js';
import { opinionFaults } from './opinion.js';
import { signatureFaults } from './signatures.js';
import { submissionFaults } from './submission.js';

/** Every kind of fault that the seeder plants. */
export const faults: readonly Fault[] = [
  ...submissionFaults,
  ...coverPageFaults,
  ...itemFaults,
  ...exhibitFaults,
  ...signatureFaults,
  ...opinionFaults,
];

export type { Fault, Planted, Subject } from './fault.js';
