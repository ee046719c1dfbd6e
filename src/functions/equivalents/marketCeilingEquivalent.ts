import { marketCeiling } from '../marketCeiling';
import { scalarEquivalent } from './equivalent';

export const marketCeilingEquivalent = scalarEquivalent(
  marketCeiling,
  'IFERROR((1-rivals_share)*(1+growth)^years/share,NA())',
);
