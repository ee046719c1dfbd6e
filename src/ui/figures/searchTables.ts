import { figureTexts } from '../../figures/figureTexts';
import { attributionText, type Known } from '../../figures/known';
import { type Language, languages } from '../../language';
import type { BaselineTable } from '../../sheets/baselineTable';
import { sheetTexts } from '../../sheets/sheetTexts';
import { synonyms } from './synonyms/synonyms';

/** A table that was found. */
export interface FoundTable {
  readonly table: BaselineTable;
  /** Those of its figures in which every word occurs, but for those of a table before; none if nothing is searched for. */
  readonly figures: readonly Known[];
}

/** How tables are searched, once it is loaded. */
export type SearchTables = typeof searchTables;

/**
 * The tables in which every word of a query occurs, or a synonym of it: in the title, the headline, or a figure's label,
 * id or attribution. Figures are searched in every language, because names such as Nvidia are typed in either; the rest
 * in those that are loaded.
 */
export function searchTables(
  tables: readonly BaselineTable[],
  query: string,
): readonly FoundTable[] {
  const words = wordsOf(normalised(query).trim()).map(alternatives);
  if (words.length === 0) return tables.map((table) => ({ table, figures: [] }));
  const isFound = (text: string) =>
    words.every((either) => either.some((word) => text.includes(word)));
  const shown = new Set<string>();
  return tables.flatMap((table) => {
    const text = [tableText(table), ...table.figures.map(figureText)].join('\n');
    if (!isFound(text)) return [];
    const figures = table.figures.filter(
      (figure) => isFound(figureText(figure)) && !shown.has(figure.id),
    );
    for (const { id } of figures) shown.add(id);
    return [{ table, figures }];
  });
}

/** The words of a query; a synonym of several words counts as one. */
function wordsOf(query: string): readonly string[] {
  if (groupsOfWords.some((group) => group.includes(query))) return [query];
  return query.split(/\s+/).filter(Boolean);
}

/** A word, and the others of each group of which it begins one: "nvid" also finds what "英伟达" does. */
function alternatives(word: string): readonly string[] {
  if (word.length < shortest) return [word];
  const groups = groupsOfWords.filter((group) => group.some((each) => each.startsWith(word)));
  return [word, ...groups.flat()];
}

/** One letter begins too many words; a Chinese word has two characters. */
const shortest = 2;

const groupsOfWords = synonyms.map((group) => group.map(normalised));

function figureText(figure: Known): string {
  const { id, label } = figure;
  const texts = languages.flatMap((language) => [
    label[language],
    attributionText(figure, language),
  ]);
  return normalised([id, ...texts].join('\n'));
}

function tableText({ title, headline }: BaselineTable): string {
  const texts = languages
    .filter(isLoaded)
    .flatMap((language) => [title[language], headline[language]]);
  return normalised(texts.join('\n'));
}

function isLoaded(language: Language): boolean {
  return sheetTexts.has(language) && figureTexts.has(language);
}

/** Full-width letters, as a Chinese keyboard gives them, count as their plain ones. */
function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
