import { flowsPayback, recoveries } from '../finance/flowsPayback';
import type { NumberArgument, SeriesDefinition, TextArgument } from './definition';
import { discountRate } from './numberArguments';

const cashFlows: NumberArgument = {
  kind: 'number',
  name: 'cash_flows',
  unit: 'money',
  domain: {},
  series: true,
};

const recovery: TextArgument = {
  kind: 'text',
  name: 'recovery',
  optional: true,
  choices: recoveries,
};

export const aiPaybackFlows: SeriesDefinition = {
  kind: 'series',
  name: 'AI_PAYBACK_FLOWS',
  arguments: [cashFlows, discountRate, recovery],
  calculate: flowsPayback,
};
