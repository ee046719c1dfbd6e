import '../../../src/texts/en/cells';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { type ICellData, ICommandService } from '@univerjs/core';
import { enterText } from '../../../src/hosts/workbench/enterText';
import { insertSheets } from '../../../src/hosts/workbench/insertPlans';
import { readNamedCells } from '../../../src/hosts/workbench/readNamedCells';
import { model } from '../../../src/sheets/model/model';
import { modelNames } from '../../../src/sheets/model/modelNames';
import { scenarioTexts } from '../../../src/sheets/model/rows';
import { BookGrid } from './BookGrid';
import { bookOf } from './books';

let grid: BookGrid;

/** All that the workbook's cells show. */
const shown = () =>
  Object.values(grid.workbook.save().sheets).map(({ name, cellData = {} }) => [
    name,
    Object.entries(cellData).flatMap(([row, cells]) =>
      Object.entries((cells ?? {}) as Record<string, ICellData>).map(([column, { v, t }]) => [
        ...[row, column, v, t],
      ]),
    ),
  ]);

test('after each change of scenario the model shows what it would if all were calculated', async () => {
  grid = BookGrid.open(bookOf());
  insertSheets(grid.injector, model({ language: 'en', formulas: 'live', colors: 'bankers' }));
  await grid.calculated();
  const [cell] = readNamedCells(grid.injector, modelNames.scenario);
  const seen = new Set<string>();
  for (const { en: name } of [...scenarioTexts].reverse()) {
    await enterText(grid.injector, cell!, name);
    const found = shown();
    seen.add(JSON.stringify(found));
    await grid.injector.get(ICommandService).executeCommand(SetFormulaCalculationStartMutation.id, {
      ...{ forceCalculation: true, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {} },
      ...{ dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} },
    });
    await grid.calculated();
    expect(shown()).toEqual(found);
  }
  expect(seen.size).toBe(scenarioTexts.length);
}, 60_000);
