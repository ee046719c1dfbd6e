import seed from '../../seeds/second_sources.json';
import type { Text } from '../language';
import type { Confidence, Precision, Attribution, Status } from './figure';

/** A figure as given by another publication: a different value, or the same value with a different definition. */
export interface SecondSource {
  /** Id of the figure it is about. */
  readonly id: string;
  /** In the figure's unit, for the time that one value of the figure covers. */
  readonly value: number;
  /** The period covered, written like a figure's. */
  readonly period: string;
  readonly status: Status;
  /** Absent if the publication does not say how precise it is. */
  readonly qualifier?: Precision;
  /** What the value counts there. */
  readonly definition: Text;
  readonly by: Attribution;
  /** ISO 8601 year, month or date. */
  readonly published: string;
  /** How sure we are that the publication gives this value. */
  readonly confidence: Confidence;
}

const all = seed as readonly SecondSource[];

/** The second sources of a figure; an empty list if there are none. */
export function secondSources(id: string): readonly SecondSource[] {
  return all.filter((second) => second.id === id);
}
