import { marketCeiling } from '../marketCeiling';
import { numberTwin } from './twin';

export const marketCeilingTwin = numberTwin(
  marketCeiling,
  'IFERROR((1-rivals_share)*(1+growth)^years/share,NA())',
);
