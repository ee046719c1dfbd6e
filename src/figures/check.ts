import { derivedRule } from './seedRules/derivedRule';
import { eventRule } from './seedRules/eventRule';
import type { SeedError } from './seedRules/fault';
import { figureRule } from './seedRules/figureRule';
import { readingRule } from './seedRules/readingRule';
import { duplicates } from './seedRules/duplicates';
import type { SeedFile } from './seedRules/seedFile';
import { seedFiguresOf } from './seedRules/seedFigure';
import { faultsOf, fileIn, readFolder, type SeedFolder } from './seedRules/seedFolder';
import { list } from './seedRules/structures';
import { vocabularyOf, vocabularyRules } from './seedRules/vocabulary';

export type { SeedError as Fault } from './seedRules/fault';

/**
 * Checks the seeds: the build stops where this finds a fault, so that the add-in itself need not look.
 *
 * It goes from the ground up and stops at the first floor that is damaged: JSON, then the vocabulary, then each
 * figure and event by itself, then each beside the others.
 *
 * @param texts of the seed files, by name: `{'industry.json': '[…]', …}`
 * @returns what is wrong, by file and line; nothing where the seeds are sound
 */
export function checkSeeds(texts: Readonly<Record<string, string>>): readonly SeedError[] {
  const folder = readFolder(texts);
  for (const faultsOfFloor of [jsonFaults, vocabularyFaults, entryFaults, relationFaults]) {
    const faults = faultsOfFloor(folder);
    if (faults.length > 0) return faults;
  }
  return [];
}

function jsonFaults(folder: SeedFolder): readonly SeedError[] {
  return [...folder.values()].flatMap(({ faults }) => faults);
}

function vocabularyFaults(folder: SeedFolder): readonly SeedError[] {
  return Object.entries(vocabularyRules).flatMap(([name, rule]) =>
    faultsOf(fileIn(folder, name), rule),
  );
}

function entryFaults(folder: SeedFolder): readonly SeedError[] {
  const vocabulary = vocabularyOf(folder);
  return [
    ...unknownFiles(folder),
    ...subjectsIn(folder).flatMap((file) => faultsOf(file, list(figureRule(vocabulary)))),
    ...faultsOf(fileIn(folder, 'events.json'), list(eventRule(vocabulary))),
  ];
}

function relationFaults(folder: SeedFolder): readonly SeedError[] {
  const subjects = subjectsIn(folder);
  const figures = seedFiguresOf(subjects);
  return [
    ...duplicates('id', [...subjects, fileIn(folder, 'events.json')]),
    ...duplicates('name', subjects),
    ...subjects.flatMap((file) => faultsOf(file, list(derivedRule(figures)))),
    ...faultsOf(
      fileIn(folder, 'second_sources.json'),
      list(readingRule(vocabularyOf(folder), figures)),
    ),
  ];
}

/** The files of figures: one for each group. */
function subjectsIn(folder: SeedFolder): readonly SeedFile[] {
  return vocabularyOf(folder).groups.map((group) => fileIn(folder, `${group}.json`));
}

/** Files that nothing reads, which would be figures that nobody sees. */
function unknownFiles(folder: SeedFolder): readonly SeedError[] {
  const read = [
    ...Object.keys(vocabularyRules),
    ...subjectsIn(folder).map(({ name }) => name),
    'events.json',
    'second_sources.json',
  ];
  return [...folder.values()]
    .filter(({ name }) => !read.includes(name))
    .map(({ fault }) => fault({ offset: 0 }, 'groups.json has no group with this name'));
}
