import { findKnown } from '../../src/figures/known';
import { numberFormat } from '../../src/sheets/numberFormat';
import { figureFormulaPlan, figureValuePlan, sourcedValuePlan } from '../../src/sheets/oneFigure';
import { formulaText } from '../../src/sheets/plan';

const options = { language: 'en', colors: 'bankers' } as const;

function known(id: string) {
  const found = findKnown(id);
  if (!found) throw new Error(id);
  return found;
}

test.each([
  ['an amount', 'bigtech.ai_spend', 60, numberFormat('USD bn')],
  ['a share of whole per cents', 'nvidia.datacenter_share', 0.82, numberFormat('share', 0.82)],
  ['a date, as Excel counts days', 'chatgpt.launch', 44_895, numberFormat('date')],
  ['a record since the article', 'amazon.capex_2025', 131.819, numberFormat('USD bn')],
])('%s: the value in the format of its unit', (_, id, value, format) => {
  const { cells, tables, names, charts } = figureValuePlan(known(id), options);
  expect(cells).toEqual([[{ kind: 'number', value, format, style: 'input' }]]);
  expect([tables, names, charts]).toEqual([[], [], []]);
});

test('the source in the next cell, which keeps its width, is words; of a page it is a link', () => {
  const [value] = figureValuePlan(known('bigtech.ai_spend'), options).columnWidths;
  expect(sourcedValuePlan(known('bigtech.ai_spend'), 'Analysts', options)).toMatchObject({
    cells: [[{ value: 60 }, { kind: 'text', value: 'Analysts', style: 'note' }]],
    columnWidths: [value, 0],
  });
  const amazon = known('amazon.capex_2025');
  expect(sourcedValuePlan(amazon, 'Amazon', options).cells).toMatchObject([
    [{ value: 131.819 }, { kind: 'link', value: 'Amazon', url: amazon.url }],
  ]);
});

test.each(['bigtech.ai_spend', 'amazon.capex_2025'])('the formula that looks %s up', (id) => {
  const [[cell] = []] = figureFormulaPlan(known(id), options).cells;
  if (cell?.kind !== 'formula') throw new Error('no formula');
  expect(formulaText(cell.formula, { origin: { row: 3, column: 1 } })).toBe(
    `=CAPEX.AI_BASELINE("${id}")`,
  );
  expect(cell.style).toBe('formula');
});

test('it is named after the figure, in the language of the pane', () => {
  const figure = known('bigtech.ai_spend');
  expect(figureValuePlan(figure, { ...options, language: 'zh-CN' }).name).toBe(
    figure.label['zh-CN'],
  );
});
