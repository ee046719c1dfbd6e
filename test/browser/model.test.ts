import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser } from 'playwright-core';
import { address } from '../../src/cells/a1';
import { type Language, languages } from '../../src/language';
import { defaultPlanOptions } from '../../src/sheets/baselineTable';
import { model } from '../../src/sheets/model/model';
import { modelSheetTexts } from '../../src/sheets/model/modelSheetTexts';
import type { Plan } from '../../src/sheets/plan';
import { shareTexts } from '../../src/ui/share/shareTexts';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { pageWorkbook } from './pageWorkbook';
import { SheetPage } from './SheetPage';
import { insertTexts } from '../../src/ui/insert/insertTexts';
import { riskSheetTexts } from '../../src/sheets/risk/riskSheetTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { modelTexts } from '../../src/ui/model/modelTexts';

declare const univerAPI: FUniver;

// Eleven sheets are inserted, calculated again and undone.
jest.setTimeout(120_000);

/** The number of checks that fail is in the second row of every sheet. */
const masterCheck = 'D2';
const cases = [1, 2, 3, 4];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(languages)('the model in the workbench, in %s', (language) => {
  const plans = model({ ...defaultPlanOptions, language });
  let sheet: SheetPage;
  let atFirst: unknown;

  beforeAll(async () => {
    sheet = await SheetPage.open(browser, `?lang=${language}`);
    atFirst = await sheet.snapshot();
  });
  afterAll(() => sheet.page.context().close());

  test('is inserted by one click, calculated, and shown with its charts', async () => {
    await insert();
    expect(await sheet.sheetNames()).toEqual([expect.anything(), ...plans.map(({ name }) => name)]);
    const charts = plans.flatMap((plan) => plan.charts);
    for (const { title, titleCell } of charts) {
      // A title that follows its numbers has one.
      const name = titleCell ? /\d/ : title;
      await sheet.page.locator('.workbench-pane').getByRole('img', { name }).first().waitFor();
    }
    await sheet.screenshot(`model-${language}`);
  });

  test('its charts have room on their sheets, with their names and legends', async () => {
    /** By how many pixels what is drawn is higher than its frame, for each chart in sight; null before that. */
    const cut = () =>
      sheet.page.locator('.workbench-sheet figure[role=img]').evaluateAll((figures) =>
        figures.map((figure) => {
          let frame = figure.parentElement;
          while (frame && getComputedStyle(frame).overflow !== 'hidden')
            frame = frame.parentElement;
          return figure.querySelector('svg') && frame && frame.scrollHeight - frame.clientHeight;
        }),
      );
    const drawn = plans.filter(({ charts }) => charts.length > 0);
    expect(drawn.length).toBeGreaterThan(2);
    for (const { name, charts } of drawn) {
      await pageWorkbook(sheet.page).select({ sheet: name, address: 'A1' });
      await eventually(
        cut,
        charts.map(() => 0),
      );
      await sheet.screenshot(`model-room-${language}-${name}`);
    }
    await pageWorkbook(sheet.page).select({ sheet: plans[0]!.name, address: 'A1' });
  });

  test('its charts are drawn again once another case is calculated, wherever the cursor is', async () => {
    const { plan, cell } = caseInput(language);
    const labels = () =>
      sheet.page
        .locator('.workbench-pane figure[role=img]')
        .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('aria-label')));
    const before = await labels();
    await sheet.page.evaluate(
      ([name, cell, scenario]) =>
        univerAPI.getActiveWorkbook()!.getSheetByName(name)!.getRange(cell).setValue(scenario),
      [plan.name, cell, caseNames(language)[1]!] as const,
    );
    await sheet.page.evaluate(() => univerAPI.getFormula().onCalculationResultApplied());
    const calculated = Date.now();
    await eventually(async () => (await labels()).join() !== before.join(), true);
    // A second in the browser, and what a busy machine adds.
    expect(Date.now() - calculated).toBeLessThan(3000);
    await sheet.screenshot(`model-charts-${language}`);
    await sheet.page.evaluate(() => univerAPI.undo());
    await eventually(labels, before);
  });

  test.each(cases)('case %d: the master check finds nothing on any sheet', async (chosen) => {
    const { plan, cell } = caseInput(language);
    await show(plan.name);
    const named = caseNames(language)[chosen - 1]!;
    await enter(plan.name, cell, named);
    await show(plans[0]!.name);
    // The summary names the case in force: by then the workbook has been calculated again.
    await eventually(() => sheet.value(shownCase(plans[0]!)), named);
    for (const { name } of plans) {
      await show(name);
      await eventually(() => sheet.value(masterCheck), 0);
    }
  });

  test('one undo removes all of it', async () => {
    // The cases entered, then the sheets.
    for (let i = 0; i <= cases.length; i++) {
      await sheet.page.evaluate(() => univerAPI.undo());
    }
    await eventually(() => sheet.snapshot(), atFirst);
  });

  test('is converted to native formulas and restored, with the same numbers', async () => {
    await insert();
    const numbers = await allValues();
    const { native, restore, skipped } = shareTexts.in(language);
    await sheet.page.getByRole('tab', { name: paneTexts.in(language).tabs.workbook }).click();
    for (const { action, doneTitle } of [native, restore]) {
      await sheet.page.getByRole('button', { name: action }).click();
      await sheet.page.getByText(doneTitle, { exact: true }).waitFor();
      expect(await sheet.page.getByText(skipped(1)).count()).toBe(0);
      await eventually(allValues, numbers);
      await sheet.screenshot(`model-${action}-${language}`);
    }
  });

  test('nothing failed in the page', () => {
    expect(sheet.errors).toEqual([]);
  });

  async function insert(): Promise<void> {
    await sheet.page.getByRole('tab', { name: paneTexts.in(language).tabs.model }).click();
    await sheet.page.getByRole('button', { name: modelTexts.in(language).insert }).click();
    await eventually(() => sheet.activeSheet(), plans[0]!.name);
    await show(plans.at(-1)!.name);
    await eventually(() => sheet.value(masterCheck), 0);
  }

  /** What the model's sheets hold: numbers in more digits than anyone reads, what is spilled as it shows. */
  function allValues(): Promise<unknown> {
    return sheet.page.evaluate(
      (names) =>
        names.map((name) => {
          const cells = univerAPI.getActiveWorkbook()!.getSheetByName(name)!.getDataRange();
          const shown = cells.getDisplayValues();
          return cells.getRawValues().map((row, i) =>
            row.map((value, j) => {
              if (typeof value !== 'number') return value ?? shown[i]?.[j];
              return Math.abs(value) < 1e-9 ? '0' : value.toPrecision(8);
            }),
          );
        }),
      plans.map(({ name }) => name),
    );
  }

  async function show(name: string): Promise<void> {
    await sheet.page.evaluate((name) => {
      const workbook = univerAPI.getActiveWorkbook()!;
      workbook.setActiveSheet(workbook.getSheetByName(name)!);
    }, name);
  }

  async function enter(name: string, cell: string, value: string): Promise<void> {
    await sheet.page.evaluate(
      ([name, cell, value]) =>
        univerAPI.getActiveWorkbook()!.getSheetByName(name)!.getRange(cell).setValue(value),
      [name, cell, value] as const,
    );
  }
});

describe.each(languages)('risk on one’s own cells, in %s', (language) => {
  const texts = modelTexts.in(language);
  const labels = {
    en: ['Capex', 'Year-1 revenue', 'Annual revenue growth'],
    'zh-CN': ['投资', '第1年收入', '收入年增长率'],
  }[language];
  const project = [
    [labels[0]!, 54, 60, 75],
    [labels[1]!, 15, 20, 25],
    [labels[2]!, 0, 0.1, 0.2],
  ];
  let sheet: SheetPage;
  let atFirst: unknown;

  beforeAll(async () => {
    sheet = await SheetPage.open(browser, `?lang=${language}`);
    await sheet.page.evaluate((values) => {
      const own = univerAPI.getActiveWorkbook()!.insertSheet('My project');
      own.getRange('B3:E5').setValues(values);
    }, project);
    await selectOwn('B3:E5');
    atFirst = await sheet.snapshot();
    await sheet.page.getByRole('tab', { name: paneTexts.in(language).tabs.model }).click();
    await sheet.page.getByRole('button', { name: texts.riskTitle }).click();
  });
  afterAll(() => sheet.page.context().close());

  async function selectOwn(range: string): Promise<void> {
    await sheet.page.evaluate((range) => {
      const workbook = univerAPI.getActiveWorkbook()!;
      const own = workbook.getSheetByName('My project')!;
      workbook.setActiveSheet(own);
      own.getRange(range).activate();
    }, range);
  }

  const useCells = (range: string) =>
    sheet.page.getByRole('button', { name: texts.useSelectedCells(range) }).click();

  test.each(['B3', 'B3:C5', 'B1:E1000', 'B3:E40'])('%s does not fit', async (range) => {
    await selectOwn(range);
    await useCells(range);
    await sheet.page.getByText(texts.selectionSize(range)).waitFor();
  });

  test('selected rows are inserted as a report on a new sheet, which follows them', async () => {
    await selectOwn('B3:E5');
    await useCells('B3:E5');
    await sheet.page.getByText(texts.filledFrom('B3:E5')).waitFor();
    await sheet.page.getByRole('radio', { name: texts.insertAsReport }).check();
    const onNewSheet = insertTexts.in(language).insertOnNewSheet;
    await sheet.page.getByRole('button', { name: onNewSheet }).click();
    await sheet.page.getByText(texts.reportCharts).waitFor();
    expect((await sheet.sheetNames()).at(-1)).toBe(riskSheetTexts.in(language).sheet);
    expect(await sheet.formulas('B4:D4')).toEqual([
      ["='My project'!$C$3", "='My project'!$D$3", "='My project'!$E$3"],
    ]);
    const words = riskSheetTexts.in(language);
    await eventually(
      async () => (await sheet.shown('A15:B15'))[0]?.map((each) => each.trim()),
      [words.resultLabels.share, '100.0%'],
    );
    await eventually(
      async () => (await sheet.values('A22:B22'))[0],
      [words.resultLabels.driver, words.labels.revenue],
    );
    const labelsOfAll = (await sheet.values('A1:A80')).flat();
    expect(labelsOfAll[labelsOfAll.indexOf(words.workings) + 1]).toBe('Share that pays back');
    for (const title of [words.halfWithin('\\d.*'), words.atLow]) {
      await sheet.page
        .getByRole('img', { name: new RegExp(title) })
        .first()
        .waitFor();
    }
    await sheet.screenshot(`risk-${language}`);
  });

  test('it recalculates with the cells, and shows that the histogram no longer matches', async () => {
    const { freshness } = riskSheetTexts.in(language);
    const labels = (await sheet.values('A1:A60')).flat();
    const cell = `D${labels.indexOf(freshness) + 1}`;
    await eventually(() => sheet.value(cell), 0);
    const median = await sheet.value('B18');
    await sheet.page.evaluate(() =>
      univerAPI.getActiveWorkbook()!.getSheetByName('My project')!.getRange('E3').setValue(120),
    );
    await eventually(() => sheet.value(cell), 1);
    expect(Number(await sheet.value('B18'))).toBeGreaterThan(Number(median));
    // The grid shows the cell whose change is undone.
    await sheet.page.evaluate(() => univerAPI.undo());
    await sheet.page.evaluate((name) => {
      const workbook = univerAPI.getActiveWorkbook()!;
      workbook.setActiveSheet(workbook.getSheetByName(name)!);
    }, riskSheetTexts.in(language).sheet);
    await eventually(() => sheet.value(cell), 0);
  });

  test('one undo removes it', async () => {
    await sheet.page.evaluate(() => univerAPI.undo());
    await selectOwn('B3:E5');
    await eventually(() => sheet.snapshot(), atFirst);
  });
});

/** The first answer on the summary, below the master check. */
function shownCase({ cells }: Plan): string {
  const column = 3;
  const row = cells.findIndex((line, i) => i > 1 && line[column]?.kind === 'formula');
  return address({ row, column }, 1, 1);
}

/** What the scenarios are called, in their order. */
function caseNames(language: Language): readonly string[] {
  const { baseCase, article, secondSource, myCase } = modelSheetTexts.in(language);
  return [baseCase, article, secondSource, myCase];
}

/** The cell that chooses the case of the whole model. */
function caseInput(language: Language) {
  for (const plan of model({ ...defaultPlanOptions, language })) {
    const choice = plan.choices?.find(({ values }) => values.length === cases.length);
    if (choice) return { plan, cell: address(choice.area, 1, 1) };
  }
  throw new Error('No sheet of the model has a case to choose.');
}
