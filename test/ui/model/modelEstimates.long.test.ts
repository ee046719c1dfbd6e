import type { CellValue } from '../../../src/cells/value';
import { type Language, languages } from '../../../src/language';
import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { inputColumns } from '../../../src/sheets/model/inputRow';
import { model } from '../../../src/sheets/model/model';
import { modelSheetTexts } from '../../../src/sheets/model/modelSheetTexts';
import { placeName } from '../../../src/cells/sheetReference';
import { modelEstimates } from '../../../src/ui/model/modelEstimates';
import { Calculator } from '../../sheets/Calculator';
import { modelCells } from '../../sheets/model/modelCells';
import { TestError } from '../../functions/call';
import { RecordingWorkbook } from '../RecordingWorkbook';

/** A workbook that holds the inputs of the model, as they are calculated. */
function workbookWith(language: Language, change?: (rows: CellValue[][]) => void) {
  const plans = model({ ...defaultPlanOptions, language });
  const inputs = plans[1];
  if (!inputs) throw new Error('the second sheet has the inputs');
  const calculator = new Calculator(plans);
  const rows = inputs.cells.map((_, row) =>
    Array.from({ length: inputColumns.live + 1 }, (_, column): CellValue => {
      const value = calculator.value(inputs.name, { row, column });
      return value instanceof TestError ? { error: value.code } : value;
    }),
  );
  change?.(rows);
  return new RecordingWorkbook()
    .nameCells(modelCells(plans))
    .fill({ [placeName(inputs.name, 'A:D')]: rows });
}

it.each(languages)('are the live inputs of the model in the workbook, in %s', async (language) => {
  const found = await modelEstimates(workbookWith(language));
  expect(found).toMatchObject({
    investment: 60,
    revenue: 20,
    growth: 0.4,
    growth_years: 5,
    yearly_spend: 60,
  });
});

it.each(languages)(
  'are found if only %s is loaded, as in a page in that language',
  async (language) => {
    const workbook = workbookWith(language);
    const only = (each: Language) => each === language;
    const read = modelSheetTexts.in(language);
    const spies = [
      jest.spyOn(modelSheetTexts, 'has').mockImplementation(only),
      jest.spyOn(modelSheetTexts, 'in').mockImplementation((each) => {
        if (only(each)) return read;
        throw new RangeError(`${each} is not loaded`);
      }),
    ];
    const found = modelEstimates(workbook).finally(() => spies.forEach((spy) => spy.mockRestore()));
    await expect(found).resolves.toMatchObject({ investment: 60, growth: 0.4 });
  },
);

it('are not there without a model', async () => {
  expect(await modelEstimates(new RecordingWorkbook())).toBeUndefined();
});

it.each<readonly [string, (rows: CellValue[][]) => void]>([
  ['a row inserted among them', (rows) => rows.splice(12, 0, [null, null, null, null])],
  ['a row inserted below the figures', (rows) => rows.splice(34, 0, [null, null, null, null])],
  ['a text where a number was', (rows) => rows.forEach((row) => row.splice(3, 1, 'n/a'))],
])('are not guessed after %s', async (_, change) => {
  expect(await modelEstimates(workbookWith('en', change))).toBeUndefined();
});
