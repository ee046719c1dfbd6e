import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-data-validation';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { pageAddress } from './launchBrowser';
import { watch, type Watched } from './watch';

declare const univerAPI: FUniver;

/** Milliseconds within which two clicks on one cell are a double click. */
const doubleClickTime = 600;

export type Value = string | number | boolean | null;

/** The workbench as a user has it in front of them. */
export class SheetPage {
  readonly requests: Watched['requests'];
  readonly errors: Watched['errors'];

  #clicked = { address: '', time: -Infinity };

  private constructor(readonly page: Page) {
    ({ requests: this.requests, errors: this.errors } = watch(page));
  }

  /**
   * Opens the workbench with three formulas on its first sheet, and room around them.
   *
   * @param query such as `?lang=zh-CN`
   */
  static async open(
    browser: Browser,
    query = '',
    options: BrowserContextOptions = {},
  ): Promise<SheetPage> {
    const viewport = { width: 1280, height: 800 };
    const sheetPage = await SheetPage.openIn(
      await browser.newContext({ viewport, ...options }),
      query,
    );
    await sheetPage.makeRoom();
    return sheetPage;
  }

  /** Opens the workbench as a user first sees it, or another page with a formula in A2. */
  static async openIn(
    context: BrowserContext,
    query = '',
    address = pageAddress('workbench.html'),
  ): Promise<SheetPage> {
    const page = await context.newPage();
    const sheetPage = new SheetPage(page);
    await page.goto(`${address}${query}`);
    await page.waitForFunction(() => 'univerAPI' in globalThis);
    // The grid listens to the keyboard from its first painting on.
    await page.waitForFunction((verdict) => {
      const shown = univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(verdict);
      return typeof shown?.getRawValue() === 'number';
    }, 'A2');
    return sheetPage;
  }

  /** Puts three formulas in the place of all that the first sheet holds, and nothing to undo. */
  async makeRoom(): Promise<void> {
    await this.page.evaluate(() => {
      const workbook = univerAPI.getActiveWorkbook()!;
      const sheet = workbook.getActiveSheet();
      const cellValue: Record<number, Record<number, { f: string } | null>> = {};
      for (let row = 0; row < 30; row++) cellValue[row] = { 0: null, 1: null, 2: null };
      cellValue[2]![0] = { f: '=CAPEX.AI_PAYBACK(60,20)' };
      cellValue[3]![0] = { f: '=CAPEX.AI_GAP(60,20)' };
      cellValue[4]![0] = { f: '=CAPEX.MARKET_CEILING(82%)' };
      const place = { unitId: workbook.getId(), subUnitId: sheet.getSheetId() };
      univerAPI.syncExecuteCommand('sheet.mutation.set-range-values', { ...place, cellValue });
      const { resources = [] } = workbook.save();
      const drawn = resources.find(({ name }) => name === 'SHEET_DRAWING_PLUGIN')?.data ?? '{}';
      const charts = JSON.parse(drawn) as Record<string, { order: string[] }>;
      const [drawingId] = charts[place.subUnitId]?.order ?? [];
      if (drawingId !== undefined) {
        const at = [place.unitId, place.subUnitId];
        const op = [...at, ['data', drawingId, { r: true }], ['order', 0, { r: true }]];
        const objects = [{ ...place, drawingId }];
        const params = { ...place, op, objects, type: 1 };
        univerAPI.syncExecuteCommand('sheet.mutation.set-drawing-apply', params);
      }
      sheet.getRange('A1').activate();
    });
    await this.page.waitForFunction(
      () => univerAPI.getActiveWorkbook()?.getActiveSheet().getRange('A3').getRawValue() === 3,
    );
  }

  /** Clicks a cell that is in view, types into it and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Clicks a cell once: two clicks on one cell within the time of a double click would edit it.
   *
   * @param moved pixels by which the cell is to the right of its place in a sheet that has not been scrolled
   */
  async click(address: string, moved = 0): Promise<void> {
    const { x: unmoved, y } = await this.middle(address);
    const x = unmoved + moved;
    const since = performance.now() - this.#clicked.time;
    if (address === this.#clicked.address && since < doubleClickTime) {
      await this.page.waitForTimeout(doubleClickTime - since);
    }
    await this.page.mouse.click(x, y);
    this.#clicked = { address, time: performance.now() };
  }

  /** Copies a cell, and waits until the clipboard has what it shows. */
  async copy(address: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.click(address);
    await this.page.keyboard.press('Control+c');
    await this.page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  }

  /** Gives the window another width, and waits until the grid keeps its place in it. */
  async widen(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 800 });
    await this.page.evaluate(async () => {
      const place = () =>
        JSON.stringify(
          [...document.querySelectorAll('canvas')].map((c) => c.getBoundingClientRect()),
        );
      const steadyMs = 500;
      let [last, since] = [place(), performance.now()];
      while (performance.now() - since < steadyMs) {
        await new Promise(requestAnimationFrame);
        const now = place();
        if (now !== last) [last, since] = [now, performance.now()];
      }
    });
  }

  async hover(address: string): Promise<void> {
    const { x, y } = await this.middle(address);
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y);
  }

  /** The values of a block, spilled ones too; those of a cell's own are without their formats. */
  values(address: string): Promise<Value[][]> {
    return this.page.evaluate((address) => {
      const range = univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(address);
      const spilled = range.getValues();
      return range
        .getRawValues()
        .map((row, i) => row.map((own, j) => (own ?? spilled[i]?.[j] ?? null) as Value));
    }, address);
  }

  /** What the cells of a block show, as text. */
  shown(address: string): Promise<string[][]> {
    return this.page.evaluate(
      (address) =>
        univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(address).getDisplayValues(),
      address,
    );
  }

  /** Clicks the arrow of a cell that offers a list. */
  async openList(address: string): Promise<void> {
    await this.click(address);
    const { x, y } = await this.page.evaluate((address) => {
      const cell = univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(address).getCellRect();
      const canvas = [...document.querySelectorAll('canvas')].sort(
        (a, b) => b.width * b.height - a.width * a.height,
      )[0]!;
      const { left, top } = canvas.getBoundingClientRect();
      return { x: left + cell.x + cell.width - 8, y: top + cell.y + cell.height / 2 };
    }, address);
    await this.page.mouse.click(x, y);
  }

  async value(address: string): Promise<Value> {
    return (await this.values(address))[0]?.[0] ?? null;
  }

  /** The formulas of a block; empty if a cell has none. */
  formulas(address: string): Promise<string[][]> {
    return this.page.evaluate(
      (address) => univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(address).getFormulas(),
      address,
    );
  }

  /** Everything that the workbook holds: cells, widths, tables, names, rules, and which sheet is shown. */
  snapshot(): Promise<unknown> {
    return this.page.evaluate(() => {
      const workbook = univerAPI.getActiveWorkbook()!;
      const { sheets, sheetOrder, resources = [] } = workbook.save();
      return {
        active: workbook.getActiveSheet().getSheetName(),
        sheets: sheetOrder.map((id) => {
          const { name, cellData, columnData, rowCount, columnCount, freeze } = sheets[id]!;
          return { name, cellData, columnData, rowCount, columnCount, freeze };
        }),
        resources: resources
          // Of a sheet that it has only looked at the grid keeps an empty list, also once its charts are gone.
          .map(({ name, data }) => ({
            name,
            data: data
              .replace(/"[\w-]+":\{"data":\{\},"order":\[\]\},?/g, '')
              // Where a chart is in pixels follows from the cells that it is over.
              .replace(/,"transform":\{[^}]*\}/g, '')
              .replace(/"[\w-]+":\[\],?/g, '')
              .replaceAll(',}', '}'),
          }))
          .filter(({ data }) => data !== '' && data !== '{}')
          .map(({ name, data }) => [name, data]),
      };
    });
  }

  /** What cells of the active sheet take: each list with a range that it holds for. */
  rules(): Promise<[list: string, range: string][]> {
    return this.page.evaluate(() =>
      univerAPI
        .getActiveWorkbook()!
        .getActiveSheet()
        .getDataValidations()
        .flatMap((rule) =>
          rule
            .getRanges()
            .map((range): [string, string] => [
              rule.getCriteriaValues()[1] ?? '',
              range.getA1Notation(),
            ]),
        ),
    );
  }

  /** The defined names, each with what it refers to. */
  names(): Promise<[name: string, reference: string][]> {
    return this.page.evaluate(() =>
      univerAPI
        .getActiveWorkbook()!
        .getDefinedNames()
        .map((name): [string, string] => [name.getName(), name.getFormulaOrRefString()]),
    );
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() =>
      univerAPI
        .getActiveWorkbook()!
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    );
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(() => univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName());
  }

  selection(): Promise<string> {
    return this.page.evaluate(
      () => univerAPI.getActiveWorkbook()!.getActiveRange()?.getA1Notation() ?? '',
    );
  }

  /** What a screen reader would read out for the element that has the focus. */
  focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent;
      return (label ?? element?.textContent ?? '').trim();
    });
  }

  screenshot(name: string): Promise<Buffer> {
    return this.page.screenshot({ path: `test-results/${name}.png` });
  }

  private async middle(address: string): Promise<{ readonly x: number; readonly y: number }> {
    return this.page.evaluate((address) => {
      const cell = univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(address).getCellRect();
      const canvas = [...document.querySelectorAll('canvas')].sort(
        (a, b) => b.width * b.height - a.width * a.height,
      )[0]!;
      const { left, top } = canvas.getBoundingClientRect();
      return { x: left + cell.x + cell.width / 2, y: top + cell.y + cell.height / 2 };
    }, address);
  }
}
