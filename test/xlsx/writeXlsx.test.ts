import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { planShades } from '../../src/xlsx/planShades';
import { readBook } from '../../src/xlsx/read/readBook';
import { writeXlsx } from '../../src/xlsx/write/writeXlsx';
import { fullPlan, otherPlan } from './fullPlan';

const modified = new Date('2024-07-27');

let file: Uint8Array;
let parts: Record<string, string>;
let book: Awaited<ReturnType<typeof readXlsx>>;
let first: Sheet;

beforeAll(async () => {
  file = await writeXlsx([fullPlan, otherPlan], modified);
  parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  book = await readXlsx(file, { readStyles: true });
  first = book.sheets[0]!;
});

test('every plan has a sheet with a name that is allowed and its own', () => {
  expect(book.sheets.map(({ name }) => name)).toEqual(["What's it worth", "What's it worth (2)"]);
});

test('values arrive; a text stays a text, whatever it looks like', () => {
  expect(first.rows.slice(0, 4)).toEqual([
    ['All of it', null, null],
    ['Figure', 'Value', 'Twice'],
    ['=not a formula', 60, null],
    ['#N/A', 0.5, null],
  ]);
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('t="e"');
});

describe('formulas', () => {
  test('are as the file format requires, without results', () => {
    expect(cell('2,2')).toMatchObject({ formula: 'B3*2' });
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<f>B3*2</f></c>');
  });

  test('refer to the other sheet by the name that it has here', () => {
    expect(book.sheets[1]!.cells?.get('1,0')).toMatchObject({
      formula: "_xlfn.IFNA('What''s it worth'!B3,0)",
    });
  });

  test('that spill say how far, as dynamic arrays', () => {
    expect(cell('4,1')).toMatchObject({
      formula: 'B3:B4*{1,2}',
      formulaType: 'array',
      formulaRef: 'B5:C6',
      formulaDynamic: true,
    });
    expect(parts['xl/metadata.xml']).toContain('dynamicArrayProperties');
  });

  test('are all calculated when the file is opened', () => {
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });
});

describe('formats', () => {
  test('number formats', () => {
    expect(cell('2,1')?.style?.numFmt).toBe('0.0');
    expect(cell('3,1')?.style?.numFmt).toBe('0%');
    expect(cell('5,2')?.style?.numFmt).toBe('0.00');
  });

  test('those of the style, by the color standard', () => {
    expect(cell('0,0')?.style).toMatchObject({ font: { bold: true, size: 14 } });
    expect(cell('2,1')?.style).toMatchObject({
      font: { color: { rgb: '0000FF' } },
      fill: { type: 'pattern', fgColor: { rgb: 'FFFFCC' } },
      alignment: { horizontal: 'right' },
    });
  });

  test('each is a named style of the file, which its cells follow', () => {
    const styles = parts['xl/styles.xml']!;
    const named = [...styles.matchAll(/<cellStyle name="([^"]+)" xfId="(\d+)"/g)];
    expect(named.map(([, name]) => name).sort()).toEqual([
      'Capex Formula',
      'Capex Heading',
      'Capex Input FAST',
      'Capex Label',
      'Capex Title',
      'Normal',
    ]);
    const input = named.find(([, name]) => name === 'Capex Input FAST')![2]!;
    const formats = styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs>'));
    const followers = formats.match(new RegExp(`<xf [^>]*xfId="${input}"[^>]*>`, 'g'));
    expect(followers).toHaveLength(2);
    for (const format of followers!)
      expect(format).toMatch(/numFmtId="[1-9]\d*".*applyNumberFormat/);
  });

  test('widths, and the rows that stay in sight', () => {
    expect(first.columns?.map(({ width }) => width)).toEqual([20, 12, 9]);
    expect(first.freezePane).toMatchObject({ rows: 2 });
    expect(book.sheets[1]!.freezePane).toBeUndefined();
  });
});

describe('pages', () => {
  const sheet = (number: number) => parts[`xl/worksheets/sheet${number}.xml`];

  test.each([
    [
      'upright, as wide as one page',
      1,
      '<pageSetup orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    ],
    [
      'with a footer',
      1,
      '<oddFooter>&amp;L&amp;A&amp;CPage &amp;P of &amp;N&amp;RData as of 2026</oddFooter>',
    ],
    ['without gridlines', 1, 'showGridLines="0"'],
    ['with labels and headings in sight', 1, '<pane xSplit="1" ySplit="2" topLeftCell="B3"'],
  ])('%s', (_, number, xml) => {
    expect(sheet(number)).toContain(xml);
  });

  test('nothing more where a plan has no more', () => {
    expect(sheet(2)).not.toMatch(/headerFooter|showGridLines|<pane/);
  });

  test('their area and what is repeated', () => {
    const names = parts['xl/workbook.xml']!.match(/<definedName name="_xlnm[^]*?<\/definedName>/g);
    expect(names).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'What''s it worth'!$A$1:$J$17</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'What''s it worth'!$1:$2</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'What''s it worth (2)'!$A$1:$A$2</definedName>`,
    ]);
  });
});

test('tables have their headings, and names of their own in the whole file', () => {
  expect(first.tables).toMatchObject([
    {
      name: 'AI_Table',
      range: 'A2:C4',
      style: 'TableStyleLight1',
      columns: [{ name: 'Figure' }, { name: 'Value' }, { name: 'Twice' }],
    },
  ]);
  expect(book.sheets[1]!.tables).toMatchObject([{ name: 'ai_table_2', range: 'A1:A2' }]);
});

test('names stand for their cells, in the whole workbook', () => {
  expect(book.namedRanges).toEqual([
    { name: 'Spend', range: "'What''s it worth'!$B$3" },
    { name: 'Spend_2', range: "'What''s it worth (2)'!$A$2" },
  ]);
});

test('choices are a list, and nothing else is let in', () => {
  expect(first.dataValidations).toMatchObject([
    // A file without it stops by its style.
    { type: 'list', range: 'B3', showErrorMessage: true },
  ]);
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<formula1>"20,60,600"</formula1>');
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('errorStyle');
});

describe('cells shaded by their values', () => {
  test('have a rule for each condition, the first that counts first', () => {
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<conditionalFormatting sqref="B3:C4">' +
        '<cfRule type="containsErrors" dxfId="0" priority="1"><formula>ISERROR(B3)</formula></cfRule>' +
        '<cfRule type="cellIs" dxfId="1" priority="2" operator="greaterThan"><formula>100.5</formula></cfRule>' +
        '<cfRule type="cellIs" dxfId="0" priority="3" operator="lessThan"><formula>0</formula></cfRule>' +
        '</conditionalFormatting><dataValidations',
    );
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('conditionalFormatting');
    expect(parts['xl/styles.xml']).toContain('<dxfs count="2"><dxf>');
  });

  test('are the same when the file is read', async () => {
    const { sheets } = await readBook(file);
    expect(sheets.map(({ shades }) => shades)).toEqual([planShades(fullPlan), undefined]);
  });
});

test('a chart is a chart of the cells, right of the plan', () => {
  expect(first.charts).toHaveLength(1);
  expect(first.charts![0]).toMatchObject({
    kinds: ['bar'],
    title: 'Values & more',
    legend: 'bottom',
    anchor: { from: { row: 2, col: 3 } },
    series: [
      {
        name: 'Value',
        valuesRef: "'What''s it worth'!$B$3:$B$4",
        categoriesRef: "'What''s it worth'!$A$3:$A$4",
      },
      { name: 'Twice', valuesRef: "'What''s it worth'!$C$3:$C$4" },
    ],
  });
});

test('the same plans give the same bytes', async () => {
  const again = () => writeXlsx([fullPlan, otherPlan], modified);
  expect(Buffer.from(await again()).equals(Buffer.from(await again()))).toBe(true);
});

test('refuses two plans with one name, and a reference to a plan that is not there', async () => {
  await expect(async () => writeXlsx([fullPlan, fullPlan], modified)).rejects.toThrow(
    /two plans are called "What's it:worth\?"/,
  );
  await expect(async () => writeXlsx([otherPlan], modified)).rejects.toThrow(RangeError);
});

function cell(key: string) {
  return first.cells?.get(key);
}
