import type { PageTextOf } from '../../pageText';

export const en = {
  purpose:
    'Use it to see how certain a payback is. Enter each uncertain input as three values: low, likely and high. The function draws thousands of trials, calculates AI_PAYBACK for each, and returns how many pay back, when, and which input matters most. Inputs are treated as independent; if they move together, the distribution differs.',
  questions: {
    'AI_PAYBACK_RISK(60,{3,5,7},0,0,0.1)':
      'Invest 60 and earn 3 to 7 a year at a discount rate of 10%: one trial in eight pays back',
    'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1,0,0,0,3)':
      'The case above, but after 3 years revenue neither grows nor shrinks',
    'AI_PAYBACK_RISK({66,60,54},20)': 'The three values must be in ascending order',
  },
  method: [
    'x is one draw of an input from its triangular distribution, and u is a random number from 0 to 1. Each of the first six arguments is a single value or three in a row or column, such as {54,60,66}. The result is a table of labels and values; the labels are the same in every language.',
    'Percentiles are those of PERCENTILE.INC over all trials, in years: P50 is the time within which half of all trials pay back. A percentile at which trials never pay back is #N/A. The mean covers the trials that pay back.',
    'growth_years is the same in every trial: revenue grows (or shrinks) that many times and then stays level. If it is 0, growth does not end.',
    'The main driver is the argument with the strongest rank correlation (Spearman) with the payback period; trials that never pay back are ranked last, as ties. The random numbers (sfc32) are the same for the same seed on every computer: the result changes only if an argument changes.',
  ],
  remarks: {},
  sources: {
    hertz: 'D. Hertz: Risk Analysis in Capital Investment, Harvard Business Review, 1964',
    evans:
      'M. Evans, N. Hastings, B. Peacock: Statistical Distributions, chapter “Triangular distribution”',
    spearman:
      'C. Spearman: The Proof and Measurement of Association between Two Things, American Journal of Psychology 15 (1904)',
    practRand: 'C. Doty-Humphrey: PractRand, RNG engines',
  },
} satisfies PageTextOf<'AI_PAYBACK_RISK'>;
