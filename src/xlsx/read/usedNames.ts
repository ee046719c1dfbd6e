import type { BookName, BookSheet } from '../book';

/**
 * The names of a file that are for the grid: all that are listed, and the hidden ones on which a formula, a list or
 * another such name depends. Some programs leave thousands of hidden names in a file that nothing uses.
 */
export function usedNames(
  names: readonly BookName[],
  sheets: readonly BookSheet[],
): readonly BookName[] {
  const hidden = names.filter(({ isHidden }) => isHidden);
  if (hidden.length === 0) return names;
  const unused = new Map<string, BookName[]>();
  for (const name of hidden) {
    const key = name.name.toLowerCase();
    unused.set(key, [...(unused.get(key) ?? []), name]);
  }
  const read = (formula: string): void => {
    for (const [word] of formula.matchAll(/[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*/gu)) {
      const found = unused.get(word.toLowerCase());
      if (!found) continue;
      unused.delete(word.toLowerCase());
      for (const each of found) read(each.formula);
    }
  };
  for (const { cells, choices } of sheets) {
    for (const { content } of cells) if (content?.kind === 'formula') read(content.formula);
    for (const { list } of choices) if (list.kind === 'cells') read(list.formula);
  }
  for (const { isHidden, formula } of names) if (!isHidden) read(formula);
  return names.filter(({ isHidden, name }) => !isHidden || !unused.has(name.toLowerCase()));
}
