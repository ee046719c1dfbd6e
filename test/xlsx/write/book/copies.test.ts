import type { Book, BookSheet } from '../../../../src/xlsx/book';
import { openPackage } from '../../../../src/xlsx/package/openPackage';
import { readBook } from '../../../../src/xlsx/read/readBook';
import { writeBook } from '../../../../src/xlsx/write/writeBook';
import { foreignFile, foreignParts } from './foreignFile';

const sheet1 = 'xl/worksheets/sheet1.xml';
const relationships1 = 'xl/worksheets/_rels/sheet1.xml.rels';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The sheet "Data" with more in it: each piece of XML is before that of the other. */
function richer(pieces: Readonly<Record<string, string>>, relationships = ''): Uint8Array {
  const sheet = Object.entries(pieces).reduce(
    (text, [before, xml]) => text.replace(before, xml + before),
    foreignParts.get(sheet1)!,
  );
  const list = foreignParts.get(relationships1)!;
  return foreignFile([
    [sheet1, sheet],
    [relationships1, list.replace('</Relationships>', `${relationships}</Relationships>`)],
    ['xl/printerSettings/printerSettings1.bin', 'x'],
  ]);
}

function relationship(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode}/>`;
}

/** A book with a copy of its first sheet, `change` apart. */
async function withCopy(
  file: Uint8Array,
  change: (copy: BookSheet) => BookSheet = (copy) => copy,
  isOriginalLeft = true,
): Promise<ReadonlyMap<string, string>> {
  const opened = await readBook(file);
  const [data, ...others] = opened.sheets as [BookSheet, ...BookSheet[]];
  const { part, ...rest } = data;
  const table = { ...data.tables[0]!, name: 'Spending2' };
  const copy = change({ ...rest, name: 'Data (2)', copyOf: part!, tables: [table] });
  const sheets = [...(isOriginalLeft ? [data] : []), copy, ...others];
  const book: Book = { ...opened, sheets, names: isOriginalLeft ? opened.names : [] };
  const written = openPackage(await writeBook(book, file));
  const isText = (name: string) => !name.endsWith('.bin');
  return new Map(written.names.filter(isText).map((name) => [name, written.text(name)]));
}

describe('a copied sheet', () => {
  let written: ReadonlyMap<string, string>;
  beforeAll(async () => (written = await withCopy(foreignFile())));

  test.each<[what: string, part: string, expected: string]>([
    ['conditional formats', 'xl/worksheets/sheet3.xml', '<conditionalFormatting sqref="B2:B3">'],
    ['cells as they are written', 'xl/worksheets/sheet3.xml', '<c r="B6" s="1"><v>0.1</v></c>'],
    ['comments', 'xl/comments2.xml', '<comment ref="B3" authorId="0">'],
    ['their boxes', 'xl/drawings/vmlDrawing2.vml', 'ObjectType="Note"'],
    ['drawings', 'xl/drawings/drawing3.xml', '<c:chart'],
    ['charts of its own cells', 'xl/charts/chart3.xml', "<c:f>'Data (2)'!$B$2:$B$3</c:f>"],
    ['print areas', 'xl/workbook.xml', `localSheetId="2">'Data (2)'!$A$1:$B$6</definedName>`],
    ['a table of its own', 'xl/tables/table2.xml', 'displayName="Spending2"'],
  ])('has %s', (_, part, expected) => {
    expect(written.get(part)).toContain(expected);
  });

  test('leads to parts of its own, each with its kind', () => {
    const list = written.get('xl/worksheets/_rels/sheet3.xml.rels');
    expect([...list!.matchAll(/Target="([^"]*)"/g)].map(([, target]) => target)).toEqual([
      '../drawings/drawing3.xml',
      '../drawings/vmlDrawing2.vml',
      '../comments2.xml',
      '../tables/table2.xml',
    ]);
    const types = written.get('[Content_Types].xml');
    for (const part of ['comments2.xml', 'charts/chart3.xml', 'drawings/vmlDrawing2.vml']) {
      expect(types).toContain(`PartName="/xl/${part}"`);
    }
  });

  test('is not the selected one, and the original is as it was', () => {
    expect(written.get('xl/worksheets/sheet3.xml')).not.toContain('tabSelected');
    for (const [part, text] of foreignParts) {
      if (/sheet1\.xml|comments1|chart1|drawing1|table1/i.test(part)) {
        expect([part, written.get(part)]).toEqual([part, text]);
      }
    }
  });
});

test('what was changed in the copy is, and its rows are where they are in it', async () => {
  const down = (row: number) => (row >= 2 ? row + 1 : row);
  const written = await withCopy(foreignFile(), (copy) => ({
    ...copy,
    cells: copy.cells.map((each) => ({ ...each, row: down(each.row) })),
    tables: [{ ...copy.tables[0]!, area: { ...copy.tables[0]!.area, rows: 4 } }],
    origins: {
      rows: [
        { at: 0, from: 0, count: 2 },
        { at: 3, from: 2, count: 4 },
      ],
      columns: [{ at: 0, from: 0, count: 2 }],
    },
  }));
  const sheet = written.get('xl/worksheets/sheet3.xml');
  expect(sheet).toContain('<row r="7"><c r="A7"');
  expect(sheet).toContain('<formula>B2&gt;$B$7</formula>');
  expect(written.get('xl/comments2.xml')).toContain('<comment ref="B4"');
  expect(written.get('xl/drawings/vmlDrawing2.vml')).toContain('<x:Row>3</x:Row>');
  expect(written.get('xl/drawings/drawing3.xml')).toContain('<xdr:row>7</xdr:row>');
  expect(written.get('xl/charts/chart3.xml')).toContain("'Data (2)'!$B$2:$B$4");
  expect(written.get('xl/charts/chart1.xml')).toBe(foreignParts.get('xl/charts/chart1.xml'));
  expect(written.get('xl/workbook.xml')).toContain("'Data (2)'!$A$1:$B$7");
});

describe('a copy of cells that are shaded by their values', () => {
  const format = (value: number, priority: number) =>
    `<conditionalFormatting sqref="C2"><cfRule type="cellIs" dxfId="0" priority="${priority}" operator="lessThan"><formula>${value}</formula></cfRule></conditionalFormatting>`;
  const file = foreignFile([
    [
      sheet1,
      foreignParts
        .get(sheet1)!
        .replace(/<conditionalFormatting.*<\/conditionalFormatting>/, format(5, 3)),
    ],
    [
      'xl/styles.xml',
      foreignParts
        .get('xl/styles.xml')!
        .replace('<dxf/>', '<dxf><font><color rgb="FF9C0006"/></font></dxf>'),
    ],
  ]);

  test.each<[string, number, string]>([
    ['as they are written', 5, format(5, 3)],
    ['changed', 6, format(6, 1)],
  ])('has them %s', async (_, value, xml) => {
    const written = await withCopy(file, (copy) => ({
      ...copy,
      shades: copy.shades!.map((shade) => ({ ...shade, condition: { kind: 'lessThan', value } })),
    }));
    expect(written.get('xl/worksheets/sheet3.xml')).toContain(xml);
    expect(written.get(sheet1)).toContain(format(5, 3));
  });
});

test('a copy outlives its original', async () => {
  const written = await withCopy(foreignFile(), undefined, false);
  expect(written.get('xl/worksheets/sheet1.xml')).toBeUndefined();
  expect(written.get('xl/comments1.xml')).toBeUndefined();
  expect(written.get('xl/comments2.xml')).toContain('To be checked');
  expect(written.get('xl/charts/chart3.xml')).toContain("'Data (2)'!$B$2:$B$3");
});

describe('of what is in the sheet’s XML', () => {
  let copy: string;
  let list: string;
  beforeAll(async () => {
    const written = await withCopy(
      richer(
        {
          '<sheetViews>': '<sheetPr codeName="Sheet1"><pageSetUpPr fitToPage="1"/></sheetPr>',
          '<pageMargins ': '<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks>',
          '<drawing ':
            '<pageSetup orientation="landscape" r:id="rId10"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>',
          '<tableParts': '<controls><control shapeId="1025" r:id="rId11" name="Box"/></controls>',
          '</worksheet>':
            '<extLst><ext uri="a"><x14:slicerList xmlns:x14="x14"><x14:slicer r:id="rId12"/></x14:slicerList></ext>' +
            '<ext uri="b"><x14:sparkline xmlns:x14="x14" xmlns:xm="xm"><xm:f>Data!A2:A3</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></ext></extLst>',
        },
        relationship(
          'rId9',
          'hyperlink',
          'https://example.com/?a=1&amp;b=2',
          ' TargetMode="External"',
        ) +
          relationship('rId10', 'printerSettings', '../printerSettings/printerSettings1.bin') +
          relationship('rId11', 'ctrlProp', '../ctrlProps/ctrlProp1.xml') +
          relationship('rId12', 'slicer', '../slicers/slicer1.xml'),
      ),
    );
    copy = written.get('xl/worksheets/sheet3.xml')!;
    list = written.get('xl/worksheets/_rels/sheet3.xml.rels')!;
  });

  test.each<[what: string, text: string]>([
    ['links', '<hyperlink ref="A2" r:id="rId9"/>'],
    ['print set-up, without the settings of a printer', '<pageSetup orientation="landscape"/>'],
    ['headers and footers', '<oddFooter>&amp;P</oddFooter>'],
    ['sparklines, of its own cells', "<xm:f>'Data (2)'!A2:A3</xm:f>"],
    ['how the sheet fits the page', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
  ])('%s are copied', (_, text) => expect(copy).toContain(text));

  test.each(['<control', 'slicer', 'codeName'])('%s is not', (text) => {
    expect(copy).not.toContain(text);
  });

  test('nothing is led to that it does not have', () => {
    expect(list).toContain('Target="https://example.com/?a=1&amp;b=2" TargetMode="External"');
    expect(list).not.toMatch(/printerSettings|ctrlProp|slicer/);
  });
});

test('a damaged part is not copied, and stays as it is', async () => {
  const broken = '<comments><comment';
  const written = await withCopy(foreignFile([['xl/comments1.xml', broken]]));
  expect(written.get('xl/comments1.xml')).toBe(broken);
  expect(written.get('xl/comments2.xml')).toBeUndefined();
  expect(written.get('xl/worksheets/_rels/sheet3.xml.rels')).not.toContain('comments');
});

test('a picture is one part, to which both sheets lead', async () => {
  const at = 'xl/drawings/_rels/drawing1.xml.rels';
  const picture = relationship('rId7', 'image', '../media/image1.png');
  const list = foreignParts.get(at)!.replace('</Relationships>', `${picture}</Relationships>`);
  const file = foreignFile([
    [at, list],
    ['xl/media/image1.png', 'picture'],
  ]);
  for (const isOriginalLeft of [true, false]) {
    const written = await withCopy(file, undefined, isOriginalLeft);
    expect(written.get('xl/drawings/_rels/drawing3.xml.rels')).toContain('../media/image1.png');
    expect(written.get('xl/media/image1.png')).toBe('picture');
  }
});

test('threaded comments of a copy are comments of their own', async () => {
  const id = '{0B1C2D3E-0000-4000-8000-000000000001}';
  const person = '{FFFFFFFF-0000-4000-8000-000000000002}';
  const notes = foreignParts.get('xl/comments1.xml')!.replace('Someone', `tc=${id}`);
  const threads = `<ThreadedComments><threadedComment ref="B3" personId="${person}" id="${id}"/></ThreadedComments>`;
  const type = 'application/vnd.ms-excel.threadedcomments+xml';
  const types = foreignParts
    .get('[Content_Types].xml')!
    .replace(
      '</Types>',
      `<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="${type}"/></Types>`,
    );
  const list = foreignParts.get(relationships1)!;
  const written = await withCopy(
    foreignFile([
      ['xl/comments1.xml', notes],
      ['xl/threadedComments/threadedComment1.xml', threads],
      ['[Content_Types].xml', types],
      [
        relationships1,
        list.replace(
          '</Relationships>',
          `${relationship('rId8', 'threadedComment', '../threadedComments/threadedComment1.xml')}</Relationships>`,
        ),
      ],
    ]),
  );
  const copied = written.get('xl/threadedComments/threadedComment2.xml');
  const own = /" id="([^"]*)"/.exec(copied!)?.[1];
  expect(own).toMatch(/^\{[\dA-F]{8}-0000-4000-8000-000000000001\}$/);
  expect(own).not.toBe(id);
  expect(copied).toContain(`personId="${person}"`);
  expect(written.get('xl/comments2.xml')).toContain(`tc=${own}`);
  expect(written.get('xl/comments1.xml')).toBe(notes);
});
