import { mkdir, writeFile } from 'node:fs/promises';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import { languages } from '../../../src/language';
import { checkCount } from '../../../src/sheets/model/checksSheet';
import { modelNames } from '../../../src/sheets/model/modelNames';
import { modelSheetTexts } from '../../../src/sheets/model/modelSheetTexts';
import { sinceTexts } from '../../../src/sheets/since/sinceTexts';
import { verdictTexts } from '../../../src/sheets/verdict/verdictTexts';
import { fileTexts } from '../../../src/ui/files/fileTexts';
import { insertTexts } from '../../../src/ui/insert/insertTexts';
import { modelTexts } from '../../../src/ui/model/modelTexts';
import { paneTexts } from '../../../src/ui/paneTexts';
import { shareTexts } from '../../../src/ui/share/shareTexts';
import { workbookTexts } from '../../../src/ui/workbookTab/workbookTexts';
import type { StrictExcel } from '../../hosts/excel/StrictExcel';
import { pageAddress } from '../launchBrowser';
import { EnginePage } from './EnginePage';
import { type Engine, enter, type Json } from './Engine';
import { type PaneSite, servePane } from './servePane';

declare const univerAPI: FUniver;
declare const excel: StrictExcel;

/** What the window keeps for the test: errors, and the file that was saved last. */
declare global {
  interface Window {
    failures: string[];
    savedFile?: Blob;
  }
}

/** Runs in the page: keeps what fails from now on, with the calls nearest to it. */
function keepFailures(): void {
  window.failures = [];
  const keep = (failure: unknown, message: string) => {
    const stack = failure instanceof Error ? (failure.stack ?? '').split('\n') : [];
    // Firefox reports a regular expression that takes too long as too much recursion: then there are few calls.
    window.failures.push([`${message} (${stack.length} calls)`, ...stack.slice(0, 20)].join('\n'));
  };
  window.addEventListener('error', ({ error, message }) => keep(error, message));
  window.addEventListener('unhandledrejection', ({ reason }) => keep(reason, String(reason)));
}

/** Runs in the page: the names of the tables' cards. */
function cards(): string[] {
  const headers = document.querySelectorAll('h2 > button[aria-expanded]');
  // Those of other tabs are there too, drawn ahead.
  return [...headers]
    .filter((header) => header.checkVisibility())
    .map((header) => header.getAttribute('aria-label') ?? '');
}

async function keepScreenshot({ engine }: EnginePage, name: string): Promise<void> {
  await mkdir('test-results', { recursive: true });
  await writeFile(`test-results/engine-${name}.png`, await engine.screenshot());
}

/** Runs in the page: how wide the cell of the verdict is, and how wide the widest of these texts would be in it. */
function widthOfVerdict({ cell, texts }: { cell: string; texts: readonly string[] }): {
  readonly width: number;
  readonly needed: number;
} {
  const range = univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(cell);
  const { width } = range.getCellRect();
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `bold ${range.getFontSize()}pt ${range.getFontFamily()}`;
  const padding = 4;
  const needed = Math.max(...texts.map((text) => context.measureText(text).width)) + padding;
  return { width, needed };
}

/** Runs in the page: the value of the cell that a name refers to. */
function valueOfName(name: string): Json {
  const workbook = univerAPI.getActiveWorkbook()!;
  const named = workbook.getDefinedNames().find((each) => each.getName() === name);
  const [sheet = '', cell = ''] = (named?.getFormulaOrRefString() ?? '')
    .replace(/[=$']/g, '')
    .split('!');
  return (workbook.getSheetByName(sheet)?.getRange(cell).getRawValue() ?? null) as Json;
}

/** The main paths of both pages, in one engine and each language. */
export function mainPaths(engine: string, open: () => Promise<Engine>): void {
  describe.each(languages)('the workbench, in %s', (language) => {
    const { tabs } = paneTexts.in(language);
    const insert = insertTexts.in(language);
    const share = shareTexts.in(language);
    const files = fileTexts.in(language);
    let page: EnginePage;
    let verdict: Json;

    const tab = (name: string) => page.click(name, '[role=tab][id^="tab-"]');

    beforeAll(async () => {
      page = new EnginePage(await open());
    });
    afterAll(() => page.engine.close());

    test('starts with a verdict', async () => {
      await page.engine.open(pageAddress(`workbench.html?lang=${language}`));
      await page.engine.run(keepFailures);
      await page.until(true, () => {
        const sheet = (globalThis as { univerAPI?: FUniver }).univerAPI
          ?.getActiveWorkbook()
          ?.getActiveSheet();
        return typeof sheet?.getRange('A2').getRawValue() === 'number';
      });
    });

    const showsEveryVerdict = async (cell: string) => {
      const texts = Object.values(verdictTexts.in(language).answers);
      const { width, needed } = await page.engine.run(widthOfVerdict, { cell, texts });
      expect(needed).toBeLessThanOrEqual(width);
    };

    test('shows every verdict in full, in the font that there is', () => showsEveryVerdict('A2'));

    test('calculates what is typed', async () => {
      await page.clickCell('A23');
      await page.engine.type('=CAPEX.AI_PAYBACK(60,20)');
      await page.engine.type(enter);
      await page.until(3, () =>
        univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('A23').getRawValue(),
      );
    });

    test('explains it', async () => {
      await page.clickCell('A23');
      await tab(tabs.workbook);
      await page.shows(workbookTexts.in(language).steps);
    });

    test('inserts each table', async () => {
      await tab(tabs.figures);
      // Those of what happened since come last.
      await page.shows(sinceTexts.in(language).thenAndNow);
      for (const card of await page.engine.run(cards)) {
        const before = (await page.sheets()).length;
        await page.click(card);
        await page.click(insert.insertOnNewSheet);
        await page.until(before + 1, () => univerAPI.getActiveWorkbook()!.getSheets().length);
        await page.click(card);
      }
    });

    test('inserts the model, which answers', async () => {
      await tab(tabs.model);
      await page.click(modelTexts.in(language).insert);
      await page.until(modelSheetTexts.in(language).summary, () =>
        univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName(),
      );
      // The pane shows a model at once, and its checks when they are calculated.
      await page.shows(modelTexts.in(language).runRisk);
      await page.shows(modelTexts.in(language).checksPassed(checkCount));
      verdict = await page.engine.run(valueOfName, modelNames.verdict);
      expect(typeof verdict).toBe('number');
    });

    test('shows each of its verdicts in full, too', () => showsEveryVerdict('A4'));

    test('converts to native formulas with the same results, and restores', async () => {
      await tab(tabs.workbook);
      await page.click(share.native.action);
      await page.shows(share.native.doneTitle);
      expect(await page.engine.run(valueOfName, modelNames.verdict)).toBe(verdict);
      await page.click(share.restore.action);
      await page.shows(share.restore.doneTitle);
      expect(await page.engine.run(valueOfName, modelNames.verdict)).toBe(verdict);
    });

    test('saves a file, and opens it', async () => {
      const sheets = await page.sheets();
      await page.engine.run(() => {
        const { createObjectURL } = URL;
        URL.createObjectURL = (saved: Blob) => {
          window.savedFile = saved;
          return createObjectURL.call(URL, saved);
        };
      });
      await page.click(files.save);
      await page.until(true, () => window.savedFile !== undefined);
      // The title alone is also in the line that tells that the browser keeps the workbook.
      const name = await page.engine.run(() => univerAPI.getActiveWorkbook()!.getName());
      await page.shows(files.saved(`${name}.xlsx`));
      await page.engine.run(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([window.savedFile!], 'Saved.xlsx'));
        const drop = { dataTransfer, bubbles: true, cancelable: true, composed: true };
        document.querySelector('.workbench-grid')!.dispatchEvent(new DragEvent('drop', drop));
      });
      await page.click(files.replace);
      await page.shows(files.openedTitle);
      expect(await page.sheets()).toEqual(sheets);
      await page.until(verdict, valueOfName, modelNames.verdict);
    });

    test('nothing failed', async () => {
      await keepScreenshot(page, `${engine}-${language}`);
      expect(await page.engine.run(() => window.failures)).toEqual([]);
    });
  });

  describe.each(languages)(
    'the pane in Excel, of which a stand-in takes the place, in %s',
    (language) => {
      const { tabs } = paneTexts.in(language);
      const insert = insertTexts.in(language);
      const share = shareTexts.in(language);
      let page: EnginePage;
      let site: PaneSite;

      const tab = (name: string) => page.click(name, '[role=tab]');

      beforeAll(async () => {
        site = await servePane();
        page = new EnginePage(await open());
      });
      afterAll(async () => {
        await page.engine.close();
        await site.close();
      });

      test('inserts a table and the model', async () => {
        await page.engine.open(`${site.address}?lang=${language}`);
        await page.engine.run(keepFailures);
        await page.shows(sinceTexts.in(language).thenAndNow);
        const [card = ''] = await page.engine.run(cards);
        await page.click(card);
        await page.click(insert.insertAtSelection);
        await page.shows(insert.insertedTitle);
        await tab(tabs.model);
        await page.click(modelTexts.in(language).insert);
        const { summary } = modelSheetTexts.in(language);
        await page.until(
          true,
          (summary) => excel.sheets.some(({ name }) => name === summary),
          summary,
        );
      });

      test('converts to native formulas, and restores', async () => {
        await tab(tabs.workbook);
        await page.click(share.native.action);
        await page.shows(share.native.doneTitle);
        await page.click(share.restore.action);
        await page.shows(share.restore.doneTitle);
      });

      test('nothing failed', async () => {
        await keepScreenshot(page, `${engine}-${language}-pane`);
        expect(await page.engine.run(() => window.failures)).toEqual([]);
      });
    },
  );
}
