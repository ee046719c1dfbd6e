import type { z } from 'zod';
import seed from '../../seeds/since.json';
import { checked } from './checked';
import type { sinceSchema } from './seedSchema';

/** What was reported, or newly forecast, since the article: as published, with its source and what it compares with. */
export type Since = z.infer<ReturnType<typeof sinceSchema>>;

/** How well what a record measures matches the article's figure. */
export type Match = Since['compare'];

/** Everything since, in the order of the seeds. */
export const since = checked<readonly Since[]>(seed);

/**
 * The date of the newest record: the "data as of" date.
 *
 * @returns an ISO 8601 date, month or year, as published
 */
export function dataAsOf(records: readonly Since[] = since): string {
  return records.map(({ published }) => published).reduce((a, b) => (b > a ? b : a));
}
