import '../allTexts';
import type { Language } from '../../src/language';
import { allTables } from '../../src/sheets/since/allTables';
import { model } from '../../src/sheets/model/model';
import { ownCase } from '../../src/sheets/ownCase/ownCase';
import { datedPlan } from '../../src/sheets/data/datedPlan';
import type { Plan } from '../../src/sheets/plan';

/** The sheets of the workbook, the model, one's own cash flows and then the figures, with formulas that any spreadsheet has. */
export function workbookPlans(language: Language): readonly Plan[] {
  const options = { language, colors: 'bankers', formulas: 'native' } as const;
  return [
    ...model(options),
    ownCase(options),
    ...allTables.map((table) => datedPlan(table, options)),
  ];
}
