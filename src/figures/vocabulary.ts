import type groups from '../../seeds/groups.json';
import type sources from '../../seeds/sources.json';
import type units from '../../seeds/units.json';
import type words from '../../seeds/words.json';

export type Group = keyof typeof groups;
export type SourceId = keyof typeof sources;
export type Unit = keyof typeof units;
export type Basis = keyof (typeof words)['per'];
export type Status = keyof (typeof words)['status'];
export type Precision = keyof (typeof words)['qualifier'];
export type Attribution = keyof (typeof words)['by'];
export type Confidence = keyof (typeof words)['confidence'];

/** The words that figures may use: the keys of `groups.json`, `sources.json`, `units.json` and `words.json`. */
export interface Vocabulary {
  readonly groups: readonly Group[];
  readonly sources: readonly SourceId[];
  readonly units: readonly Unit[];
  readonly per: readonly Basis[];
  readonly status: readonly Status[];
  readonly qualifier: readonly Precision[];
  readonly by: readonly Attribution[];
  readonly confidence: readonly Confidence[];
  /** Periods in words, such as "coming years". */
  readonly period: readonly string[];
}
