import {
  DueFormulas,
  type Results,
} from '../../../../../src/hosts/workbench/guards/dependencies/DueFormulas';
import type { Tree } from '../../../../../src/hosts/workbench/guards/dependencies/SharedTrees';

/** Formulas by their names: each reads the ones after `=`; `!` marks what is in no cell. */
type Read = Readonly<Record<string, string>>;

/**
 * Takes formulas from the queue as the engine does.
 *
 * @param formulas in the order in which they are calculated
 * @param different the names of those whose cells then show something else
 * @returns the names of those calculated
 */
function calculated(formulas: Read, dirty: string, different: string): string {
  const names = Object.keys(formulas);
  const trees = new Map(
    names.map((name) => [name, { formulaId: name.endsWith('!') ? name : null } as unknown as Tree]),
  );
  const treesOf = (list: readonly string[]) => list.map((name) => trees.get(name)!);
  const readers = new Map(
    names.map((name) => [
      trees.get(name)!,
      treesOf(names.filter((other) => formulas[other]?.includes(name.charAt(0)))),
    ]),
  );
  const nameOf = (tree: Tree) => names.find((name) => trees.get(name) === tree) ?? '';
  const results = {
    shown: () => null,
    isArea: () => false,
    isSame: (tree: Tree) => !different.includes(nameOf(tree)),
  } as Pick<Results, 'shown' | 'isArea' | 'isSame'> as Results;
  const due = new DueFormulas(treesOf([...names].reverse()), treesOf(dirty.split('')), readers);
  const done: string[] = [];
  while (due.length > 0) {
    const tree = due.pop()!;
    due.watch(() => done.push(nameOf(tree)), results);
  }
  return done.join('');
}

const chain: Read = { a: '', b: 'a', c: 'b', d: 'c' };

test.each<[why: string, formulas: Read, dirty: string, different: string, done: string]>([
  ['all that depends on what differs', chain, 'a', 'abcd', 'abcd'],
  ['nothing that reads a result that is the same', chain, 'a', '', 'a'],
  ['up to the first that is the same', chain, 'a', 'a', 'ab'],
  ['what is to be calculated in any case, further down', chain, 'ac', '', 'ac'],
  [
    'what reads one that differs, beside one that does not',
    { a: '', b: '', c: 'ab' },
    'ab',
    'b',
    'abc',
  ],
  ['on one way of two', { a: '', b: 'a', c: 'a', d: 'b', e: 'c' }, 'a', 'ac', 'abce'],
  ['formats and lists, and what reads them', { a: '', 'f!': 'a', g: 'f' }, 'a', '', 'af!g'],
  ['nothing', chain, '', 'abcd', ''],
])('calculates %s', (_, formulas, dirty, different, done) => {
  expect(calculated(formulas, dirty, different)).toBe(done);
});
