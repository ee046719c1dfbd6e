import { inDevelopmentNamespace } from '../../../src/hosts/excel/namespace';
import type { Workbook } from '../../../src/hosts/workbook';
import { formula, formulaText, type Plan } from '../../../src/sheets/plan';

test.each([
  [formula`CAPEX.AI_GAP(${{ row: 0, column: 0 }},20)`, '=CAPEXDEV.AI_GAP(A1,20)'],
  [
    formula`1+CAPEX.AI_GAP(60,CAPEX.AI_BASELINE("x"))`,
    '=1+CAPEXDEV.AI_GAP(60,CAPEXDEV.AI_BASELINE("x"))',
  ],
  [formula`${{ row: 0, column: 1 }}-MYCAPEX.F(1)`, '=B1-MYCAPEX.F(1)'],
])('%j is %s', async (given, text) => {
  const cell = { kind: 'formula', formula: given, format: '0', style: 'formula' } as const;
  let inserted: Plan | undefined;
  const workbook: Workbook = {
    insert: (plan) => {
      inserted = plan;
      return Promise.resolve({ sheet: 'S', address: 'A1' });
    },
  };
  await inDevelopmentNamespace(workbook).insert(
    { name: 'P', columnWidths: [1], cells: [[cell]] },
    'selection',
  );
  const written = inserted?.cells[0]?.[0];
  expect(written?.kind === 'formula' && formulaText(written.formula, { row: 0, column: 0 })).toBe(
    text,
  );
});
