import seed from '../../seeds/events.json';
import type { Text } from '../language';
import type { SourceId } from './figure';

/** Something the source tells without a number or a date. */
export interface Event {
  readonly id: string;
  /** The name of the company, the same in every language. */
  readonly entity: string;
  readonly label: Text;
  readonly source: SourceId;
  /** Paragraphs of the source, counted from 1. */
  readonly paragraphs: readonly number[];
}

/** What happened, in the order of the seeds. */
export const events = seed as readonly Event[];
