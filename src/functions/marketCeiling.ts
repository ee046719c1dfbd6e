import { marketCeiling as ceiling } from '../finance/marketCeiling';
import type { ElementwiseDefinition } from './definition';
import { growth } from './numberArguments';

export const marketCeilingDefinition: ElementwiseDefinition = {
  kind: 'each',
  name: 'MARKET_CEILING',
  arguments: [
    {
      kind: 'number',
      name: 'share',
      unit: 'share',
      domain: { above: 0, atMost: 1 },
    },
    growth,
    {
      kind: 'number',
      name: 'years',
      unit: 'years',
      domain: { atLeast: 0 },
      optional: true,
    },
    {
      kind: 'number',
      name: 'rivals_share',
      unit: 'share',
      domain: { atLeast: 0, below: 1 },
      optional: true,
    },
  ],
  calculate: ceiling,
};
