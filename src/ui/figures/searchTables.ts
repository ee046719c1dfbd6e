import { figureTexts } from '../../figures/figureTexts';
import { type Language, languages } from '../../language';
import { defaultPlanOptions, type BaselineTable } from '../../sheets/baselineTable';
import { sheetTexts } from '../../sheets/sheetTexts';

/**
 * The tables in which every word of a query occurs: in the title, the headline or the label of a figure. Labels are
 * searched in every language, because names such as Nvidia are typed in either; the rest in those that are loaded.
 */
export function searchTables(
  tables: readonly BaselineTable[],
  query: string,
): readonly BaselineTable[] {
  const words = normalised(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return tables;
  return tables.filter((table) => {
    const text = normalised(searchedTexts(table).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

function searchedTexts(table: BaselineTable): readonly string[] {
  const labels = table.figures.flatMap(({ label }) => languages.map((language) => label[language]));
  const loaded = languages.filter(isLoaded).flatMap((language) => [
    table.title[language],
    table.headline[language],
    ...table
      .plan({ ...defaultPlanOptions, language })
      .cells.flat()
      .flatMap((cell) => (cell.kind === 'text' && cell.style === 'label' ? [cell.value] : [])),
  ]);
  return [...labels, ...loaded];
}

function isLoaded(language: Language): boolean {
  return sheetTexts.has(language) && figureTexts.has(language);
}

/** Full-width letters, as a Chinese keyboard gives them, count as their plain ones. */
function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
