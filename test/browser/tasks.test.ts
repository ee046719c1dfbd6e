import { readFile } from 'node:fs/promises';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import { readXlsx } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import { firstCell } from '../../src/cells/a1';
import { findKnown } from '../../src/figures/known';
import { languages } from '../../src/language';
import { defaultPlanOptions } from '../../src/sheets/baselineTable';
import { model } from '../../src/sheets/model/model';
import { modelSheetTexts } from '../../src/sheets/model/modelSheetTexts';
import { rowTexts } from '../../src/ui/figures/rowTexts';
import { fileTexts } from '../../src/ui/files/fileTexts';
import { modelTexts } from '../../src/ui/model/modelTexts';
import { outcomeTexts } from '../../src/ui/outcome/outcomeTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { shareTexts } from '../../src/ui/share/shareTexts';
import { workbookTexts } from '../../src/ui/workbookTab/workbookTexts';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { paneTab } from './paneTab';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;

jest.setTimeout(120_000);

/** Five tasks of a new user, by keys alone and by mouse; and the page in narrow windows. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const [summaryPlan] = model({ ...defaultPlanOptions, language: 'en' });
const { payback } = modelSheetTexts.in('en');
const paybackRow =
  1 + summaryPlan!.cells.findIndex(([label]) => label?.kind === 'text' && label.value === payback);
const continuedSpend = `F${paybackRow}`;
const [valueCell, sourceCell] = ['B25', 'C25'];
const figure = findKnown('amazon.capex_2025')!;

const means = ['keys', 'mouse'] as const;
describe.each(languages.flatMap((language) => means.map((by) => [by, language] as const)))(
  'by %s, in %s',
  (by, language) => {
    const texts = modelTexts.in(language);
    const say = workbookTexts.in(language);
    const { tabs, searchLabel } = paneTexts.in(language);
    const { insertSourced } = rowTexts.in(language);
    const { summary } = modelSheetTexts.in(language);
    let sheet: SheetPage;

    beforeAll(async () => {
      // So high that all cells that are clicked are in sight.
      const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
      sheet = await SheetPage.openIn(context, `?lang=${language}`);
    });
    afterAll(() => sheet.page.context().close());

    const pane = () => sheet.page.locator('.workbench-pane');
    const press = async (key: string, times = 1) => {
      for (let i = 0; i < times; i++) await sheet.page.keyboard.press(key);
    };
    const isInPane = () =>
      sheet.page.evaluate(() => Boolean(document.activeElement?.closest('.workbench-pane')));
    /** Gives the keyboard to the pane or to the sheet. */
    const move = async (toPane: boolean) => {
      if ((await isInPane()) === toPane) return;
      await press('F6');
      await eventually(isInPane, toPane);
    };
    /** Presses Tab until a control of that name has the focus. */
    const tabTo = async (name: string) => {
      for (let i = 0; i < 30 && (await sheet.focusedName()) !== name; i++) await press('Tab');
      expect(await sheet.focusedName()).toBe(name);
    };
    const hands = {
      keys: {
        toCell: async (address: string) => {
          await move(false);
          const [from, to] = [firstCell(await sheet.selection()), firstCell(address)];
          await press(from.row < to.row ? 'ArrowDown' : 'ArrowUp', Math.abs(to.row - from.row));
          const columns = to.column - from.column;
          await press(columns > 0 ? 'ArrowRight' : 'ArrowLeft', Math.abs(columns));
          await eventually(() => sheet.selection(), address);
        },
        follow: async (address: string) => {
          await hands.keys.toCell(address);
          await press('Alt+Enter');
        },
        /** To the tab that is shown, and from there to another. */
        toTab: async (name: string) => {
          await move(false);
          await move(true);
          for (let i = 0; i < 4 && (await sheet.focusedName()) !== name; i++)
            await press('ArrowRight');
          expect(await sheet.focusedName()).toBe(name);
          await press('Enter');
        },
        toField: tabTo,
        click: async (name: string) => {
          await tabTo(name);
          await press('Enter');
        },
        choose: async (name: string, up: boolean) => {
          await tabTo(name);
          await press(up ? 'ArrowUp' : 'ArrowDown');
        },
      },
      mouse: {
        toCell: (address: string) => sheet.click(address),
        follow: (address: string) => sheet.click(address),
        toTab: (name: string) => paneTab(sheet.page, name).click(),
        toField: (name: string) => pane().getByLabel(name).click(),
        click: (name: string) => pane().getByRole('button', { name, exact: true }).first().click(),
        choose: async (name: string, up: boolean) => {
          const list = pane().getByRole('combobox', { name });
          const chosen = await list.evaluate((each: HTMLSelectElement) => each.selectedIndex);
          await list.selectOption({ index: chosen + (up ? -1 : 1) });
        },
      },
    };
    const { toCell, follow, toTab, toField, click, choose } = hands[by];

    test('the question is answered for one’s own numbers', async () => {
      const before = await sheet.shown('A2:A5');
      await toCell('B8');
      await sheet.page.keyboard.type('100');
      await press('Enter');
      await sheet.page.keyboard.type('30');
      await press('Enter');
      await eventually(() => sheet.values('B8:B9'), [[100], [30]]);
      await eventually(() => sheet.shown('A3'), [[expect.stringMatching(/100.*30/)]]);
      expect(await sheet.shown('A2:A5')).not.toEqual(before);
      await press('Control+z', 2);
      await eventually(() => sheet.shown('A2:A5'), before);
    });

    test('a figure is inserted with its source, one click away from its page', async () => {
      await toCell(valueCell);
      await toTab(tabs.figures);
      await toField(searchLabel);
      await sheet.page.keyboard.type(figure.label[language]);
      await sheet.screenshot(`tasks-search-${by}-${language}`);
      await pane().getByRole('button', { name: insertSourced }).waitFor();
      await click(insertSourced);
      await eventually(async () => (await sheet.values(valueCell))[0], [figure.value]);
      const source = async () => (await sheet.shown(sourceCell)).join();
      await eventually(async () => (await source()).endsWith(`· ${figure.id}`), true);
      await toTab(tabs.workbook);
      const section = pane().getByRole('region', { name: say.explainTitle });
      await section.getByRole('heading', { name: figure.label[language] }).waitFor();
      const link = section.getByRole('link');
      expect(await link.getAttribute('href')).toBe(figure.url);
      if (by === 'keys') await tabTo(await link.innerText());
      await sheet.screenshot(`tasks-source-${by}-${language}`);
    });

    test('a link leads to the full model', async () => {
      await follow('A6');
      await eventually(() => sheet.activeSheet(), summary);
      await pane().getByRole('region', { name: texts.cockpit }).waitFor();
    });

    test('another scenario changes the verdict', async () => {
      const verdict = pane().getByRole('region', { name: texts.cockpit }).getByRole('status');
      const { noVerdictYet } = texts;
      await eventually(() => verdict.innerText(), expect.not.stringContaining(noVerdictYet));
      const before = await verdict.innerText();
      if (by === 'keys') await move(true);
      await choose(texts.scenario, false);
      await eventually(async () => (await verdict.innerText()) !== before, true);
      await choose(texts.scenario, true);
      await eventually(() => verdict.innerText(), before);
    });

    test('an #N/A of the summary leads to the cell that it comes from', async () => {
      await toCell(continuedSpend);
      await toTab(tabs.workbook);
      const section = pane().getByRole('region', { name: say.explainTitle });
      await section.getByText(say.calculatedFrom).waitFor();
      await section.getByText(say.showsError('#N/A')).first().waitFor();
      await sheet.screenshot(`tasks-not-available-${by}-${language}`);
      const cause = await section.getByRole('button', { name: /!/ }).first().innerText();
      await click(outcomeTexts.in(language).showCell(cause));
      await eventually(async () => (await sheet.activeSheet()) !== summary, true);
      await sheet.screenshot(`tasks-cause-${by}-${language}`);
    });

    test('a colleague without the add-in gets a file that calculates', async () => {
      const { native } = shareTexts.in(language);
      await click(native.action);
      await pane().getByText(native.doneTitle).waitFor({ timeout: 60_000 });
      const [download] = await Promise.all([
        sheet.page.waitForEvent('download'),
        click(fileTexts.in(language).save),
      ]);
      await sheet.screenshot(`tasks-shared-${by}-${language}`);
      const book = await readXlsx(await readFile(await download.path()));
      const formulas = book.sheets.flatMap(({ cells }) =>
        [...(cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []),
      );
      expect(formulas.filter((formula) => /AI_GAP\(/.test(formula))).not.toEqual([]);
      expect(formulas.filter((formula) => /CAPEX\./.test(formula))).toEqual([]);
    });

    test('nothing failed in the page', () => {
      expect(sheet.errors).toEqual([]);
    });
  },
);

test.each([
  [1024, 0],
  [1440, 1],
])('at %d px the cells have their room, and %d sums of them theirs', async (width, sums) => {
  const { page } = await SheetPage.open(browser, '', { viewport: { width, height: 800 } });
  await page.evaluate(() => univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('A3:A5').activate()); // prettier-ignore
  const sum = page.locator('footer').getByText(/^Sum:/);
  await eventually(() => sum.count(), 1);
  await eventually(() => sum.filter({ visible: true }).count(), sums);
  const canvas = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  expect((await canvas.boundingBox())?.height).toBeGreaterThan(500);
  await page.context().close();
});

test('a chart of the pane shrinks with it', async () => {
  const { page } = await SheetPage.open(browser, '', { viewport: { width: 880, height: 800 } });
  await page.getByRole('tab', { name: 'AI Capex', exact: true }).click();
  await page.locator('#tab-functions').click();
  await page.getByRole('region', { name: 'Examples' }).getByRole('button').first().click();
  const drawn = page.locator('.workbench-pane figure[role=img] svg').first();
  await drawn.waitFor();
  const width = async () => Math.round((await drawn.boundingBox())?.width ?? 0);
  expect(await width()).toBeGreaterThan(360);
  await page.setViewportSize({ width: 1280, height: 800 });
  await eventually(async () => (await width()) < 360, true);
});
