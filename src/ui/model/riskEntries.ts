import type { Entries } from '../formula/useBuilder';
import { estimateEntry, type EstimateEntry } from './estimateEntry';

/** What the fields of the form hold, by the names of their arguments. */
export type RiskEntries = Readonly<Record<string, EstimateEntry>>;

/** Entries of one text each as those of the form: arrays of three are spread over their fields. */
export function riskEntries(entries: Entries): RiskEntries {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, estimateEntry(entry)]),
  );
}
