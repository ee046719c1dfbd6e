import seed from '../../seeds/sources.json';
import type { Text } from '../language';
import type { SourceId } from './figure';

/** A publication that figures are taken from. */
export interface Source {
  readonly publisher: Text;
  readonly subject: Text;
  /** ISO 8601 date. */
  readonly published: string;
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  /** How many it has. */
  readonly paragraphs: number;
  readonly note: Text;
}

/** The publications behind the figures, by id. */
export const sources: Readonly<Record<SourceId, Source>> = seed;
