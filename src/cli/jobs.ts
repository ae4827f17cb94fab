import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';

/** As many threads as the machine runs at once. */
export function defaultJobs(): number {
  return availableParallelism();
}

/** A number of threads on the command line, from 1 to 256; anything else is wrong usage. */
export function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw new InvalidArgumentError('Give a whole number from 1 to 256.');
  }
  return jobs;
}
