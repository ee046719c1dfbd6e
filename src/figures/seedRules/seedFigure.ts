import type { Node } from 'jsonc-parser';
import type { SeedFile } from './seedFile';
import { membersOf } from './structures';

/** A figure as it stands in its file: its fields by name. */
export type SeedFigure = ReadonlyMap<string, Node>;

/** Takes a figure apart into its fields. */
export function seedFigure(node: Node): SeedFigure {
  return new Map(membersOf(node).map(({ name, value }) => [name, value]));
}

/** The figures of some files, by id. They must have passed their rule. */
export function seedFiguresOf(files: readonly SeedFile[]): ReadonlyMap<string, SeedFigure> {
  const figures = files.flatMap(({ root }) => root?.children ?? []).map(seedFigure);
  return new Map(figures.map((figure) => [String(figure.get('id')?.value), figure]));
}
