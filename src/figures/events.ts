import type { z } from 'zod';
import seed from '../../seeds/events.json';
import { checked } from './checked';
import type { eventSchema } from './seedSchema';

/** Something the source reports without a number or a date. */
export type Event = z.infer<ReturnType<typeof eventSchema>>;

/** The events, in the order of the seeds. */
export const events = checked<readonly Event[]>(seed);
