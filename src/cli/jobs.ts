import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';

export function defaultJobs(): number {
  return availableParallelism();
}

export function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw new InvalidArgumentError('Give a whole number from 1 to 256.');
  }
  return jobs;
}
