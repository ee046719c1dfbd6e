import seed from '../../seeds/units.json';
import type { Text } from '../language';
import type { Unit } from './figure';

/** The units of figures: what stands beside a number, and what that means. */
export const units: Readonly<Record<Unit, { readonly label: Text; readonly meaning: Text }>> = seed;
