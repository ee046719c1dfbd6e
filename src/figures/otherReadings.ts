import seed from '../../seeds/other_readings.json';
import type { Text } from '../language';
import type { Confidence, Precision, Attribution, Status } from './figure';

/** What another publication says of a figure: another value, or the same value of something else. */
export interface OtherReading {
  /** Id of the figure it is about. */
  readonly id: string;
  /** In the figure's unit, for the time that one value of the figure covers. */
  readonly value: number;
  /** The time spoken of there, written as a figure's is. */
  readonly period: string;
  readonly status: Status;
  /** Absent where the publication does not say how sharp it is. */
  readonly qualifier?: Precision;
  /** What the value counts there. */
  readonly reading: Text;
  readonly by: Attribution;
  /** ISO 8601 year, month or date. */
  readonly published: string;
  /** How sure we are that the publication says so. */
  readonly confidence: Confidence;
}

const all = seed as readonly OtherReading[];

/** The other readings of a figure; an empty list where there are none. */
export function otherReadings(id: string): readonly OtherReading[] {
  return all.filter((reading) => reading.id === id);
}
