import { readFile } from 'node:fs/promises';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { compareScans, type Differences } from '../../scripts/files/compareScans';
import { scanWorkbook } from '../../scripts/files/scanWorkbook';
import { fileTexts } from '../../src/ui/files/fileTexts';
import { workbookFile } from '../xlsx/filesOf';
import { eventually } from './eventually';
import { foreignWorkbook } from './foreignWorkbook';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';
import { outcomeTexts } from '../../src/ui/outcome/outcomeTexts';

declare const univerAPI: FUniver;

jest.setTimeout(120_000);

/** No difference. */
const nothing: Differences = {
  ...{ parts: [], features: [], sheets: [] },
  cells: { values: [], formulas: [], results: [], formats: [], missing: [], new: [] },
};

const texts = fileTexts.in('en');
const refusals = outcomeTexts.in('en').files;

let browser: Browser;
let context: BrowserContext;
let sheet: SheetPage;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  sheet = await SheetPage.openIn(context, '?lang=en');
  await sheet.page.getByRole('tab', { name: 'Workbook' }).click();
});

afterAll(() => browser.close());

const button = (name: string) => sheet.page.getByRole('button', { name, exact: true });
const says = (text: string | RegExp) => sheet.page.getByText(text).first().waitFor();

describe('a workbook of other people', () => {
  const file = foreignWorkbook();
  const before = scanWorkbook(file);

  beforeAll(() => open('Deal.xlsm', file));

  test('is reported once: what is not shown but kept, and which formula keeps its saved result', async () => {
    const said = await sheet.page.getByRole('status').filter({ hasText: 'Opened' }).innerText();
    expect(said).toContain(texts.opened('Deal.xlsm', 3));
    const kept = [
      ...['1 chart', '2 comments', '1 pivot table', '1 conditional formatting rule'],
      ...['1 validation rule', '1 link', '1 filter', '1 protected sheet', '1 macro project'],
      '1 link to another workbook',
    ];
    expect(said).toContain(texts.notShown(kept));
    expect(said).toContain(texts.kept(1) + texts.showThem);
    await sheet.screenshot('opened-report');
  });

  test('leads to each of them', async () => {
    await button('Show 1 chart').click();
    await eventually(() => sheet.activeSheet(), 'List');
    expect(await sheet.selection()).toMatch(/^F2/);
    await button(`${texts.showThem}: ${texts.keptTitle}`).click();
    await says(texts.reasons.externalLink);
    await button('Show Inputs!B6').click();
    await eventually(() => sheet.activeSheet(), 'Inputs');
    expect(await sheet.selection()).toBe('B6');
  });

  test('shows its numbers: saved results of formulas it cannot calculate, totals without filtered rows', async () => {
    expect(await sheet.values('B2:B7')).toEqual([[60], [20], [45000.5], [40], [42], [102]]);
    const list = await sheet.page.evaluate(() => {
      const worksheet = univerAPI.getActiveWorkbook()!.getSheetByName('List')!;
      return {
        totals: worksheet.getRange('C9:D9').getRawValues(),
        hidden: [1, 2, 3, 4, 5, 6].map((row) => worksheet.getSheet().getRowVisible(row)),
      };
    });
    expect(list).toEqual({
      totals: [[15, 21]],
      hidden: [false, false, false, true, true, true],
    });
  });

  test('saved without a change it is the same file', async () => {
    const saved = await save('Deal.xlsm');
    expect(Buffer.compare(saved, file)).toBe(0);
  });

  test('saved with one input changed it is the same but for that and what depends on it', async () => {
    await sheet.page.evaluate(() =>
      univerAPI.getActiveWorkbook()!.getSheetByName('Inputs')!.getRange('B2').setValue(70),
    );
    await eventually(() => sheet.value('B5'), 50);
    expectOnlyInputChanged(await save('Deal.xlsm'));
    // The link's value may depend on nothing here; that the results are right is not known all the same.
    await says(texts.recalculates.keptResults);
  });

  test('after a reload everything is still there, and is saved again', async () => {
    await says('Saved in this browser');
    await sheet.page.waitForTimeout(1_500);
    await sheet.page.reload();
    await says(/^Restored from/);
    await eventually(() => sheet.value('B5'), 50);
    await sheet.page.getByRole('tab', { name: 'Workbook' }).click();
    expectOnlyInputChanged(await save('Deal.xlsm'));
  });

  test('a formula with a saved result stays one when it is copied, and pasting is undone', async () => {
    const noted = (address: string) =>
      sheet.page.evaluate(
        (at) => {
          const worksheet = univerAPI.getActiveWorkbook()!.getSheetByName('Inputs')!.getSheet();
          const { row, column } = at;
          return JSON.stringify(worksheet.getCellRaw(row, column)?.custom ?? null);
        },
        { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 },
      );
    await sheet.copy('B6');
    await sheet.click('B12');
    await sheet.page.keyboard.press('Control+v');
    await eventually(async () => (await noted('B12')).includes('"kept"'), true);
    await sheet.click('B14');
    await sheet.page.keyboard.press('Control+z');
    await eventually(() => noted('B12'), 'null');
  });

  function expectOnlyInputChanged(saved: Uint8Array): void {
    const after = scanWorkbook(saved);
    const found = compareScans(before, after, 'Inputs!B2');
    expect(found.cells.results).toEqual(['Inputs!B5', 'Inputs!D5', 'Inputs!B7']);
    expect({ ...found, cells: { ...found.cells, results: [] } }).toEqual(nothing);
    const cells = after.sheets[0]!.cells;
    const values = ['B2', 'B5', 'D5', 'B6', 'B7'].map((address) => cells.get(address)?.value);
    expect(values).toEqual([70, 50, 100, 42, 112]);
  }
});

describe('a file that is not opened leaves the sheets as they are', () => {
  test.each([
    ['Deal.xlsx', compound('EncryptedPackage'), refusals.encrypted('Deal.xlsx')],
    ['Old.xlsx', compound('Workbook'), refusals.otherFormat('Old.xlsx', refusals.formats.xls)],
    ['Notes.xlsx', new TextEncoder().encode('Year;Spend'), refusals.notWorkbook('Notes.xlsx')],
    ['Cut.xlsx', foreignWorkbook().subarray(0, 4000), refusals.damagedFile('Cut.xlsx')],
  ])('%s', async (name, bytes, text) => {
    await choose(name, bytes);
    await says(text);
    expect(await button(texts.replace).count()).toBe(0);
    expect(await sheet.sheetNames()).toEqual(['Inputs', 'List', 'Pivot']);
  });
});

test('opening a large file shows how far it is, and ends at Cancel', async () => {
  await choose('Large.xlsx', largeWorkbook());
  await sheet.page.getByRole('progressbar').waitFor();
  await button(texts.cancel).click();
  await says(texts.canceledTitle);
  expect(await sheet.sheetNames()).toEqual(['Inputs', 'List', 'Pivot']);
});

test('a file dropped on the page is offered for opening', async () => {
  await sheet.page.getByRole('tab', { name: 'Model' }).click();
  const bytes = [...foreignWorkbook()];
  await sheet.page.evaluate((file) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(file)], 'Dropped.xlsx'));
    document
      .querySelector('.workbench-grid')!
      .dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }),
      );
  }, bytes);
  await says(/Opening Dropped\.xlsx replaces this workbook\./);
  await button(texts.keep).click();
});

test('nothing failed', () => {
  expect(sheet.errors).toEqual([]);
});

async function open(name: string, bytes: Uint8Array): Promise<void> {
  await choose(name, bytes);
  await button(texts.replace).click();
  await says(new RegExp(`^${name}: \\d+ sheets?\\.`));
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    sheet.page.waitForEvent('filechooser'),
    button(texts.open).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
}

async function save(name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    sheet.page.waitForEvent('download'),
    button(texts.save).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  return readFile(await download.path());
}

/** The beginning of a compound file, with one entry: so begin what has a password, and the format before .xlsx. */
function compound(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, i) => (bytes[1024 + 2 * i] = letter.charCodeAt(0)));
  bytes[1024 + 64] = name.length * 2 + 2;
  return bytes;
}

/** 60,000 rows of numbers and formulas. */
function largeWorkbook(): Uint8Array {
  const rows = Array.from(
    { length: 60_000 },
    (_, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}"><f>A${i + 1}*2</f><v>${2 * i}</v></c></row>`,
  );
  return workbookFile({ sheets: { Large: `<sheetData>${rows.join('')}</sheetData>` } });
}
