import { AxeBuilder } from '@axe-core/playwright';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser } from 'playwright-core';
import '../../scripts/allTexts';
import { languages } from '../../src/language';
import { model } from '../../src/sheets/model/model';
import { settingsTexts } from '../../src/ui/settings/settingsTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { pageWorkbook } from './pageWorkbook';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
// Each test has a page of its own, and one that is left open takes a tenth of a processor.
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const command = (id: string) => `[data-u-command="${id}"]`;

it('moves the edge of the pane by mouse and keys, and keeps it', async () => {
  const { page } = await SheetPage.open(browser);
  const edge = page.getByRole('separator');
  const paneWidth = async () => (await page.locator('.workbench-pane').boundingBox())?.width;
  expect(await paneWidth()).toBe(360);
  await page.mouse.move(920, 400);
  await page.mouse.down();
  await page.mouse.move(800, 400);
  await page.mouse.up();
  expect(await paneWidth()).toBe(480);
  await edge.press('ArrowLeft');
  expect(await paneWidth()).toBe(496);
  await page.reload();
  await edge.waitFor();
  expect(await paneWidth()).toBe(496);
  await edge.dblclick();
  expect(await paneWidth()).toBe(360);
});

it.each(languages)('takes the chosen theme for pane and sheet, in %s', async (language) => {
  const { page, errors } = await SheetPage.open(browser, `?lang=${language}`);
  const say = settingsTexts.in(language).theme.choices;
  const isDark = () => page.evaluate(() => document.documentElement.matches('.univer-dark'));
  expect(await isDark()).toBe(false);
  await page.getByRole('button', { name: paneTexts.in(language).settings }).click();
  await page.getByRole('radio', { name: say.dark }).click();
  await eventually(isDark, true);
  await page.reload();
  await eventually(isDark, true);
  expect(errors).toEqual([]);
});

it('has a name for every control of the grid, and room for the formats of numbers', async () => {
  const viewport = { width: 1440, height: 900 };
  const { page } = await SheetPage.open(browser, '', { viewport });
  const { violations } = await new AxeBuilder({ page })
    .include('.workbench-grid')
    .withRules([
      'button-name',
      'label',
      'aria-hidden-focus',
      'select-name',
      'aria-input-field-name',
    ])
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  );
  // The grid measures its buttons on a copy of the bar that is out of sight.
  const inSight = (buttons: Element[]) =>
    buttons.filter((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    }).length;
  expect(await page.locator(command('sheet.command.numfmt.set.percent')).evaluateAll(inSight)).toBe(
    1,
  );
  expect(
    await page.locator(command('sheet.command.add-range-protection-from-toolbar')).count(),
  ).toBe(0);
});

it('leaves its ribbon alone while cells are filled, and fits it into a narrower window', async () => {
  const viewport = { width: 1440, height: 900 };
  const sheet = await SheetPage.open(browser, '', { viewport });
  const { page } = sheet;
  // The grid measures its buttons on a copy that is out of sight.
  await page.evaluate(() => {
    const watched = Object.assign(globalThis, { measured: 0 });
    const copy = document.querySelector('[data-u-comp=headerbar] .univer-invisible')!;
    const measure = Element.prototype.getBoundingClientRect;
    Element.prototype.getBoundingClientRect = function (this: Element) {
      if (copy.contains(this)) watched.measured += 1;
      return measure.call(this);
    };
  });
  const measured = () =>
    page.evaluate(() => (globalThis as unknown as { measured: number }).measured);
  await sheet.type('C8', '=CAPEX.AI_GAP(60,20)');
  await sheet.type('C9', '12.5%');
  await eventually(() => sheet.value('C9'), 0.125);
  expect(await measured()).toBe(0);

  const bold = page.locator(
    `[data-u-comp=ribbon-toolbar] ${command('sheet.command.set-range-bold')}`,
  );
  const isPressed = () =>
    bold.evaluate((button) => button.matches('[class*="!univer-bg-gray-200"]'));
  await sheet.click('C8');
  await page.keyboard.press('Control+b');
  await eventually(isPressed, true);
  await sheet.click('C9');
  await eventually(isPressed, false);

  await sheet.widen(800);
  await page.locator('[data-u-comp=ribbon-toolbar-more]').waitFor();
  expect(await measured()).toBeGreaterThan(0);
});

describe.each(languages)('the sheets of the model, in %s', (language) => {
  const plans = model({ language, formulas: 'live', colors: 'bankers' });
  const openAt = async (width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const sheet = await SheetPage.openIn(context, `?lang=${language}`);
    const before = await sheet.snapshot();
    await pageWorkbook(sheet.page).insertSheets(plans);
    return { sheet, before };
  };
  /** Shows a sheet, and says how small it is drawn and where its fourth column ends. */
  const show = ({ page }: SheetPage, name: string) =>
    page.evaluate((name) => {
      const shown = univerAPI.getActiveWorkbook()!.getSheetByName(name)!;
      shown.activate();
      const widths = [0, 1, 2, 3].map((column) => shown.getColumnWidth(column));
      const zoom = shown.getZoom();
      return { zoom, end: zoom * widths.reduce((sum, width) => sum + width, 46) };
    }, name);

  it.each([
    [320, 'label to time'],
    [412, 'label to value'],
    [480, 'label to value'],
  ])('at %d px show %s, and their names', async (width, shown) => {
    const { sheet, before } = await openAt(width);
    for (const { name } of plans) {
      const { zoom, end } = await show(sheet, name);
      expect(zoom).toBeLessThan(1);
      if (shown === 'label to value') expect(end).toBeLessThan(width);
      const tab = sheet.page.getByRole('tab', { name, exact: true, selected: true });
      await eventually(
        () =>
          tab.evaluate((tab) => {
            const [own, bar] = [tab, tab.parentElement!].map((of) => of.getBoundingClientRect());
            return own!.width > 20 && own!.left >= bar!.left && own!.right <= bar!.right;
          }),
        true,
      );
    }
    await sheet.page.evaluate(() => univerAPI.undo());
    await eventually(() => sheet.snapshot(), before);
    expect(sheet.errors).toEqual([]);
  });

  it('at 1024 px are drawn in full', async () => {
    const { sheet } = await openAt(1024);
    for (const { name } of plans) expect((await show(sheet, name)).zoom).toBe(1);
  });

  it('at 1440 px show their charts, next to the pane', async () => {
    const { sheet } = await openAt(1440);
    for (const { name } of plans.filter(({ charts }) => charts.length > 0)) {
      await show(sheet, name);
      const grid = sheet.page.locator('.workbench-sheet');
      const areWhole = () =>
        grid.evaluate((grid) => {
          const edge = grid.getBoundingClientRect().right - 10;
          const charts = [...grid.querySelectorAll('figure')].map((figure) => {
            const { right, width } = figure.getBoundingClientRect();
            return width > 0 && right < edge;
          });
          return charts.length > 0 && charts.every(Boolean);
        });
      await eventually(areWhole, true);
    }
  });
});
