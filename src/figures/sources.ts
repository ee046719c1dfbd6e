import type { z } from 'zod';
import seed from '../../seeds/sources.json';
import type { sourceSchema } from './vocabularySchema';
import type { SourceId } from './vocabulary';

/** The publications behind the figures, by id. */
export const sources: Readonly<Record<SourceId, z.infer<typeof sourceSchema>>> = seed;
