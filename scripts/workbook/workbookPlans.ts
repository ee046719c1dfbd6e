import type { Language } from '../../src/language';
import { baselineTables } from '../../src/sheets/baselineTables';
import type { Plan } from '../../src/sheets/plan';

/** The sheets of the workbook, with formulas that any spreadsheet has. */
export function workbookPlans(language: Language): readonly Plan[] {
  const options = { language, colours: 'bankers', formulas: 'native' } as const;
  return baselineTables.map((table) => table.plan(options));
}
