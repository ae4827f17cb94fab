import { rates } from '../../grammar/phrases/index.js';

/** The rates of interest in a text as they compare: `4.750 %` is `4.75%`, `6 1/8%` and `6-1/8%` are `6.125%`. */
export function interestRates(text: string): string[] {
  return rates(text).map(({ image }) => {
    const [whole, numerator, denominator] = image.split(/[^\d.]+/).map(Number);
    return `${(whole ?? 0) + (numerator && denominator ? numerator / denominator : 0)}%`;
  });
}
