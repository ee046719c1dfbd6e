import { hash } from '../cells/hash';
import { events } from './events';
import { figures } from './figures';
import { secondSources } from './secondSources';
import { dataAsOf, since } from './since';

/** Which data a table shows. */
export interface DataVersion {
  /** The date of the newest record: an ISO 8601 date, month or year. */
  readonly asOf: string;
  /** Differs as soon as any figure, event, second source or record differs. */
  readonly print: string;
}

const everything = [figures, events, figures.flatMap(({ id }) => secondSources(id)), since];

/** The version of the seeds: both parts follow from them. */
export const dataVersion: DataVersion = {
  asOf: dataAsOf(),
  print: hash(JSON.stringify(everything)).toString(36),
};

/**
 * Whether other data replace those of a table: they are not the same, and not older.
 *
 * @example isNewer({ asOf: '2026-08-06', print: 'a' }, { asOf: '2026-05', print: 'b' }) // true
 */
export function isNewer(other: DataVersion, shown: DataVersion): boolean {
  return other.print !== shown.print && other.asOf >= shown.asOf;
}
