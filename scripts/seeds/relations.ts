import type { z } from 'zod';
import { millisecondsPerDay } from '../../src/cells/serialDate';
import { difference } from '../../src/figures/difference';
import type {
  eventSchema,
  figureSchema,
  secondSourceSchema,
  sinceSchema,
} from '../../src/figures/seedSchema';
import type { SeedError, SeedFile } from './seedFile';
import { sinceErrors } from './sinceErrors';
import { wrong } from './wrong';
import { sentence } from './schemaErrors';

type SeedFigure = z.infer<ReturnType<typeof figureSchema>>;
type SeedEvent = z.infer<ReturnType<typeof eventSchema>>;
type SeedSecondSource = z.infer<ReturnType<typeof secondSourceSchema>>;
export type SeedSince = z.infer<ReturnType<typeof sinceSchema>>;

/** The entries of a file, each of which is right by itself. */
export interface Entries<Entry> {
  readonly file: SeedFile;
  readonly value: readonly Entry[];
}

/** All entries, to be compared with each other. */
export interface Seeds {
  readonly figures: readonly Entries<SeedFigure>[];
  readonly events: Entries<SeedEvent>;
  readonly secondSources: Entries<SeedSecondSource>;
  readonly since: Entries<SeedSince>;
  /** The number of paragraphs of each source. */
  readonly paragraphs: Readonly<Record<string, number>>;
}

/** The errors that show only when entries are compared: duplicates, references, results of formulas. */
export function relationErrors(seeds: Seeds): readonly SeedError[] {
  const { figures, events, secondSources, since, paragraphs } = seeds;
  const byId = new Map(figures.flatMap(({ value }) => value.map((figure) => [figure.id, figure])));
  return [
    ...duplicates('id', [...figures, events, since]),
    ...duplicates('name', figures),
    ...[...figures, events].flatMap((entries) => missingParagraphs(entries, paragraphs)),
    ...figures.flatMap((entries) => wrongDifferences(entries, byId)),
    ...secondSources.value.flatMap(({ id }, i) =>
      typeof byId.get(id)?.value === 'number'
        ? []
        : [
            wrong(
              secondSources.file,
              i,
              'id',
              `must be the id of a figure with a number; got "${id}"`,
            ),
          ],
    ),
    ...sinceErrors(seeds),
  ];
}

/** Fields that an earlier entry has too. Case makes no difference: to Excel, `a_b` and `A_B` are the same name. */
function duplicates<Field extends 'id' | 'name'>(
  field: Field,
  files: readonly Entries<Readonly<Record<Field, string>>>[],
): readonly SeedError[] {
  const first = new Map<string, SeedError>();
  return files.flatMap(({ file, value }) =>
    value.flatMap((entry, i) => {
      const text = entry[field];
      const before = first.get(text.toLowerCase());
      if (before) {
        return [wrong(file, i, field, `is already in ${before.file}, line ${before.line}`)];
      }
      first.set(text.toLowerCase(), wrong(file, i, field, 'is first here'));
      return [];
    }),
  );
}

/** Paragraphs beyond the end of their source. */
function missingParagraphs(
  { file, value }: Entries<SeedFigure | SeedEvent>,
  paragraphs: Seeds['paragraphs'],
): readonly SeedError[] {
  return value.flatMap((entry, i) => {
    const last = paragraphs[entry.source] ?? 0;
    return entry.paragraphs.flatMap((paragraph, j) => {
      if (paragraph <= last) return [];
      const path = [i, 'paragraphs', j];
      const predicate = `must be from 1 to ${last}; got ${paragraph}`;
      return [file.errorAt(path, sentence(file, path, predicate))];
    });
  });
}

/** Derived figures that are not the difference of their formula, in the unit of its parts or, for dates, in days. */
function wrongDifferences(
  { file, value }: Entries<SeedFigure>,
  byId: ReadonlyMap<string, SeedFigure>,
): readonly SeedError[] {
  return value.flatMap((figure, i) => {
    const { minuend, subtrahend } = difference(figure.formula ?? '') ?? {};
    if (minuend === undefined || subtrahend === undefined) return [];
    const [a, b] = [amountOf(byId.get(minuend)), amountOf(byId.get(subtrahend))];
    if (!a || !b) return [wrong(file, i, 'formula', 'refers to an unknown figure')];
    if (a.unit !== b.unit) {
      return [wrong(file, i, 'formula', `subtracts ${b.unit} from ${a.unit}`)];
    }
    if (figure.unit !== a.unit) {
      return [wrong(file, i, 'unit', `must be "${a.unit}", like the formula's`)];
    }
    const result = a.value - b.value;
    if (Math.abs(result - Number(figure.value)) <= tolerance * Math.abs(result)) return [];
    return [
      wrong(file, i, 'value', `must be ${result}, the result of the formula; got ${figure.value}`),
    ];
  });
}

/** The rounding error of a difference of two decimals in binary. */
const tolerance = 1e-12;

/** A number in its unit, or a date in days; undefined without a figure. */
function amountOf(
  figure: SeedFigure | undefined,
): { readonly value: number; readonly unit: string } | undefined {
  if (!figure) return undefined;
  const { unit, value } = figure;
  if (typeof value === 'number') return { value, unit };
  return { value: Date.parse(value) / millisecondsPerDay, unit: 'days' };
}
