import '../../src/texts/all';
import type { Language } from '../../src/language';
import { allTables } from '../../src/sheets/since/allTables';
import { model } from '../../src/sheets/model/model';
import type { Plan } from '../../src/sheets/plan';

/** The sheets of the workbook, the model and then the figures, with formulas that any spreadsheet has. */
export function workbookPlans(language: Language): readonly Plan[] {
  const options = { language, colors: 'bankers', formulas: 'native' } as const;
  return [...model(options), ...allTables.map((table) => table.plan(options))];
}
