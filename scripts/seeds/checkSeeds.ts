import { z } from 'zod';
import {
  eventSchema,
  figureSchema,
  secondSourceSchema,
  sinceSchema,
} from '../../src/figures/seedSchema';
import { vocabularySchemas } from '../../src/figures/vocabularySchema';
import type { Vocabulary } from '../../src/figures/vocabulary';
import { relationErrors } from './relations';
import { checkFile } from './schemaErrors';
import { readSeedFile, type SeedError, type SeedFile } from './seedFile';

/**
 * Checks the seeds: the build stops at an error, so that the add-in does not need to check them.
 *
 * It goes step by step and stops after the first with errors: JSON, the vocabulary, each entry by itself, entries
 * compared with each other.
 *
 * @param texts of the seed files, by name: `{'industry.json': '[…]', …}`
 * @returns errors by file and line; none if the seeds are right
 */
export function checkSeeds(texts: Readonly<Record<string, string>>): readonly SeedError[] {
  const file = (name: string) => readSeedFile(name, texts[name]);
  const unread = Object.keys(texts).flatMap((name) => file(name).errors);
  if (unread.length > 0) return unread;

  const groups = checkFile(file('groups.json'), vocabularySchemas['groups.json']);
  const units = checkFile(file('units.json'), vocabularySchemas['units.json']);
  const sources = checkFile(file('sources.json'), vocabularySchemas['sources.json']);
  const words = checkFile(file('words.json'), vocabularySchemas['words.json']);
  if (!groups.value || !units.value || !sources.value || !words.value) {
    return [groups, units, sources, words].flatMap(({ errors }) => errors);
  }
  const vocabulary: Vocabulary = {
    groups: keys(groups.value),
    units: keys(units.value),
    sources: keys(sources.value),
    per: keys(words.value.per),
    status: keys(words.value.status),
    qualifier: keys(words.value.qualifier),
    period: keys(words.value.period),
    by: keys(words.value.by),
    confidence: keys(words.value.confidence),
  };
  const paragraphs = Object.fromEntries(
    Object.entries(sources.value).map(([id, source]) => [id, source.paragraphs]),
  );
  return entryErrors(file, Object.keys(texts), vocabulary, paragraphs);
}

/** The keys of an object, in the type that the compiler reads from the same file. */
function keys<Key extends string>(named: Readonly<Record<string, unknown>>): readonly Key[] {
  return Object.keys(named) as Key[];
}

function entryErrors(
  file: (name: string) => SeedFile,
  names: readonly string[],
  vocabulary: Vocabulary,
  paragraphs: Readonly<Record<string, number>>,
): readonly SeedError[] {
  const entriesOf = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const read = file(name);
    const { value = [], errors } = checkFile(read, z.array(schema).min(1));
    return { file: read, value, errors };
  };
  const figures = vocabulary.groups.map((group) =>
    entriesOf(`${group}.json`, figureSchema(vocabulary)),
  );
  const events = entriesOf('events.json', eventSchema(vocabulary));
  const secondSources = entriesOf('second_sources.json', secondSourceSchema(vocabulary));

  const since = entriesOf('since.json', sinceSchema(vocabulary));
  const checked = [...figures, events, secondSources, since];
  const known = [...Object.keys(vocabularySchemas), ...checked.map((entries) => entries.file.name)];
  const errors = [
    // Nothing would read such a file: nobody would see its figures.
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => file(name).errorAt([], 'groups.json has no group with this name')),
    ...checked.flatMap((entries) => entries.errors),
  ];
  if (errors.length > 0) return errors;
  return relationErrors({ figures, events, secondSources, since, paragraphs });
}
