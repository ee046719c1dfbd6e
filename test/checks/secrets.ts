import type { StrictExcel } from '../hosts/excel/StrictExcel';

/** What is in the user's own workbook. None of it may be changed, nor end in a report. */
export const secrets = [
  'Budget Zürich',
  'Secret_Rate',
  'Umsatz',
  'Merger',
  '987654.25',
  'Zinssatz',
];

/** Fills a stand-in's workbook with somebody else's work: a table, names, a style, a list, a formula of AI Capex. */
export function fillWithWork(excel: StrictExcel): void {
  const sheet = excel.sheet('Notes');
  sheet.name = 'Budget Zürich';
  [['Umsatz', 'Merger'], ['Merger', 987654.25], ['=CAPEX.AI_GAP(60,20)']].forEach((line, i) =>
    line.forEach((entry, j) => sheet.enter(i, j, entry)),
  );
  sheet.tables.push({
    id: 99,
    name: 'Umsatz',
    style: 'TableStyleMedium2',
    row: 0,
    column: 0,
    rows: 2,
    columns: 2,
  });
  excel.names.set('Secret_Rate', 'Budget Zürich!B2');
  excel.names.set('AI_Capex_Check_Spend', 'Budget Zürich!B2');
  excel.styles.push({ name: 'Zinssatz', format: {} });
  excel.active = { sheet, row: 1, column: 1 };
  excel.selected = "'Budget Zürich'!B2";
}
