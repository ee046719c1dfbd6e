import { marketCeilingDefinition } from '../marketCeiling';
import { scalarEquivalent } from './equivalent';

export const marketCeilingEquivalent = scalarEquivalent(
  marketCeilingDefinition,
  'IFERROR((1-rivals_share)*(1+growth)^years/share,NA())',
);
