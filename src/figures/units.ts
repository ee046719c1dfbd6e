import type { z } from 'zod';
import seed from '../../seeds/units.json';
import type { unitSchema } from './vocabularySchema';
import type { Unit } from './vocabulary';

/** The units of figures: the label next to a number, and what it means. */
export const units: Readonly<Record<Unit, z.infer<typeof unitSchema>>> = seed;
