import type { z } from 'zod';
import type { figureSchema } from './seedSchema';
import type { Group } from './vocabulary';

/** One sourced number or date, as published: nothing in it is converted. */
export type Figure = z.infer<ReturnType<typeof figureSchema>> & { readonly group: Group };

export type NumberFigure = Exclude<Figure, DateFigure>;

/** Its value is an ISO 8601 date, such as `2024-07-27`. */
type DateFigure = Extract<Figure, { readonly unit: 'date' }>;
