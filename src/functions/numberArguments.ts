import type { NumberArgument } from './definition';

/** The arguments that several functions share; each has the same meaning and domain wherever it is. */

export const investment: NumberArgument = {
  kind: 'number',
  name: 'investment',
  unit: 'money',
  domain: { atLeast: 0 },
};

export const revenue: NumberArgument = {
  kind: 'number',
  name: 'revenue',
  unit: 'money',
  domain: { atLeast: 0 },
};

export const costRatio: NumberArgument = {
  kind: 'number',
  name: 'cost_ratio',
  unit: 'fraction',
  domain: { atLeast: 0 },
  optional: true,
};

export const growth: NumberArgument = {
  kind: 'number',
  name: 'growth',
  unit: 'fraction',
  domain: { above: -1 },
  optional: true,
};

export const discountRate: NumberArgument = {
  kind: 'number',
  name: 'discount_rate',
  unit: 'fraction',
  domain: { above: -1 },
  optional: true,
};

export const yearlySpend: NumberArgument = {
  kind: 'number',
  name: 'yearly_spend',
  unit: 'money',
  domain: { atLeast: 0 },
  optional: true,
};

export const growthYears: NumberArgument = {
  kind: 'number',
  name: 'growth_years',
  unit: 'years',
  domain: { atLeast: 0, whole: true },
  optional: true,
};
