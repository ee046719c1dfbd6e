import type { z } from 'zod';
import seed from '../../seeds/second_sources.json';
import { checked } from './checked';
import type { secondSourceSchema } from './seedSchema';

/** A figure as given by another publication: a different value, or the same value with a different definition. */
export type SecondSource = z.infer<ReturnType<typeof secondSourceSchema>>;

const all = checked<readonly SecondSource[]>(seed);

/** The second sources of a figure; an empty list if there are none. */
export function secondSources(id: string): readonly SecondSource[] {
  return all.filter((second) => second.id === id);
}
