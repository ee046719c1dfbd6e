import { zipSync } from 'fflate';
import { FileError, type FileFault } from '../../../src/xlsx/package/fileError';
import { openPackage } from '../../../src/xlsx/package/openPackage';
import { fileOf, main, relationship, relationships, workbookFile } from '../filesOf';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((sign) => {
      const bytes = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 0xff];
      return little ? bytes.reverse() : bytes;
    }),
  );
const file = workbookFile({ sheets: { Sheet1: '<sheetData/>' } });
const withPart = (part: string | Uint8Array) =>
  fileOf({ 'xl/workbook.xml': '<w/>', 'a.xml': part });

function faultOf(bytes: Uint8Array, part?: string): FileFault {
  try {
    const opened = openPackage(bytes);
    if (part !== undefined) opened.bytes(part);
  } catch (error) {
    if (error instanceof FileError) return error.fault;
    throw error;
  }
  throw new Error('It was opened.');
}

describe('the parts of a package', () => {
  const sheets = 'xl/worksheets/sheet1.xml';
  test.each([
    'xl/worksheets/sheet1.xml',
    '/xl/Worksheets/SHEET1.xml',
    'xl\\worksheets\\sheet1.xml',
  ])('a part is found as %s', (name) => {
    expect(openPackage(file).text(name)).toBe(main('worksheet', '<sheetData/>'));
  });

  test('names have slashes and no slash before, whatever the zip has', () => {
    const odd = zipSync({ 'xl\\workbook.xml': utf8('<w/>'), '/xl/a.xml': utf8('<a/>') });
    expect(openPackage(odd).names).toEqual(['xl/workbook.xml', 'xl/a.xml']);
    expect(openPackage(odd).text('xl/a.xml')).toBe('<a/>');
  });

  test('the main part is the one that the relationships say', () => {
    const moved = fileOf({
      '_rels/.rels': relationships(relationship('a', 'officeDocument', '/book/main.xml')),
      'book/main.xml': '<w/>',
    });
    expect(openPackage(moved).mainPart).toBe('book/main.xml');
  });

  test('a content type is a part’s own, or that of its ending', () => {
    const { contentType } = openPackage(file);
    expect(contentType('xl/workbook.xml')).toMatch(/sheet\.main\+xml$/);
    expect(contentType('XL/Any.XML')).toBe('application/xml');
    expect(contentType('a.bin')).toBeUndefined();
  });

  test.each([
    ['../tables/t.xml', 'xl/tables/t.xml', ''],
    ['/xl/tables/t.xml', 'xl/tables/t.xml', ''],
    ['..\\tables\\t.xml', 'xl/tables/t.xml', ''],
    ['../../../../up.xml', 'up.xml', ''],
    ['with%20space.xml', 'xl/worksheets/with space.xml', ''],
    ['%E8%A1%A8.xml', 'xl/worksheets/表.xml', ''],
    ['%e8%a1%a8.xml', 'xl/worksheets/表.xml', ''],
    ['%E8%A1.xml', 'xl/worksheets/%E8%A1.xml', ''],
    ['100%.xml', 'xl/worksheets/100%.xml', ''],
    ['#Sheet1!A1', '#Sheet1!A1', ''],
    ['https://example.com/../a', 'https://example.com/../a', 'External'],
  ])('a relationship to %s leads to %s', (target, leadsTo, mode) => {
    const linked = workbookFile({
      sheets: { Sheet1: '<sheetData/>' },
      relationships: { Sheet1: relationship('rId1', 'table', target, mode) },
      parts: { 'xl/worksheets/with space.xml': '<a/>', 'xl/worksheets/表.xml': '<a/>' },
    });
    expect(openPackage(linked).relationships(sheets)).toMatchObject([
      { id: 'rId1', kind: 'table', target: leadsTo, isExternal: mode === 'External' },
    ]);
  });

  test('a part without relationships has none', () => {
    expect(openPackage(file).relationships(sheets)).toEqual([]);
  });
});

describe('the text of a part', () => {
  const text = '<t>投资回收期</t>';
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16, high byte first', utf16(text, false)],
    ['UTF-16, low byte first', utf16(text, true)],
    ['UTF-16 without a mark', utf16(text, true).subarray(2)],
    ['UTF-8 that says it is UTF-16', utf8(`<?xml version="1.0" encoding="utf-16"?>${text}`)],
  ])('%s is read', (_, bytes) => {
    expect(openPackage(withPart(bytes)).text('a.xml')).toContain(text);
  });

  test('an encoding that the declaration says is read', () => {
    const declared = utf8('<?xml version="1.0" encoding="windows-1252"?><t>_</t>');
    declared[declared.indexOf(0x5f)] = 0xe9;
    expect(openPackage(withPart(declared)).text('a.xml')).toContain('<t>é</t>');
  });

  test.each([
    ['an encoding that nobody knows', utf8('<?xml version="1.0" encoding="x-none"?><t/>')],
    ['bytes that are no UTF-8', Uint8Array.of(0x3c, 0x74, 0xff, 0xff)],
  ])('%s is refused', (_, part) => {
    expect(() => openPackage(withPart(part)).text('a.xml')).toThrow(FileError);
  });
});

describe('what is refused', () => {
  const compound = (name: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...name].forEach((letter, i) => (bytes[1024 + 2 * i] = letter.charCodeAt(0)));
    bytes[1024 + 64] = name.length * 2 + 2;
    return bytes;
  };
  const typed = (type: string) =>
    fileOf({
      '[Content_Types].xml': `<Types><Default Extension="xml" ContentType="${type}"/></Types>`,
      '_rels/.rels': relationships(relationship('a', 'officeDocument', 'm.xml')),
      'm.xml': '<a/>',
    });
  const changed = (at: number, value: number) => {
    const bytes = fileOf({ 'xl/workbook.xml': '<workbook/>' });
    bytes[at < 0 ? bytes.length + at : at] = value;
    return bytes;
  };
  test.each<[string, Uint8Array, Partial<FileFault> & object]>([
    ['nothing', new Uint8Array(), { kind: 'notAPackage' }],
    ['a text', utf8('Year,Spend'), { kind: 'notAPackage' }],
    ['a zip of other things', zipSync({ 'a.txt': utf8('a') }), { kind: 'notAPackage' }],
    ['a workbook with a password', compound('EncryptedPackage'), { kind: 'password' }],
    ['the older format', compound('Workbook'), { kind: 'oldFormat' }],
    ['the format of Excel 5', compound('Book'), { kind: 'oldFormat' }],
    ['an old text document', compound('WordDocument'), { kind: 'notAPackage' }],
    [
      'an OpenDocument',
      fileOf({ mimetype: 'application/…', 'content.xml': '<a/>' }),
      { kind: 'otherKind', found: 'ods' },
    ],
    ['a document', typed('application/x.wordprocessingml.a'), { kind: 'otherKind', found: 'docx' }],
    ['slides', typed('application/x.presentationml.a'), { kind: 'otherKind', found: 'pptx' }],
    [
      'a binary workbook',
      typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      { kind: 'otherKind', found: 'xlsb' },
    ],
    ['an entry with a password', changed(-22 - 61 + 8, 1), { kind: 'password' }],
    ['a file that was cut off', file.subarray(0, file.length / 2), { kind: 'damaged', part: '' }],
    ['a directory elsewhere', changed(-22 + 19, 0x70), { kind: 'damaged', part: '' }],
  ])('%s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toMatchObject(fault);
  });

  test('a part with a wrong checksum', () => {
    expect(faultOf(changed(-22 - 61 + 16, 0x55), 'xl/workbook.xml')).toEqual({
      ...{ kind: 'damaged', part: 'xl/workbook.xml', detail: 'the checksum differs' },
    });
  });

  test('a part that is longer than the directory says, before it is inflated whole', () => {
    const bytes = fileOf({ 'xl/workbook.xml': new Uint8Array(10_000_000) });
    new DataView(bytes.buffer).setUint32(bytes.length - 22 - 61 + 24, 100, true);
    expect(faultOf(bytes, 'xl/workbook.xml')).toMatchObject({ kind: 'damaged' });
  });

  test('a part that inflates to more than is read', () => {
    const bytes = fileOf({ 'xl/workbook.xml': '<workbook/>' });
    new DataView(bytes.buffer).setUint32(bytes.length - 22 - 61 + 24, 0xfffffff0, true);
    expect(faultOf(bytes, 'xl/workbook.xml')).toEqual({
      ...{ kind: 'tooLarge', limit: 'partSize', part: 'xl/workbook.xml' },
    });
  });

  test('a part that is not there', () => {
    expect(faultOf(file, 'xl/none.xml')).toMatchObject({ kind: 'damaged', detail: 'missing' });
  });
});

test('the sizes of a large zip are read from its longer fields', () => {
  expect(openPackage(zip64('xl/workbook.xml', '<workbook/>')).text('xl/workbook.xml')).toBe(
    '<workbook/>',
  );
});

test.each([
  ['a comment', utf8('made by hand')],
  ['a comment that looks like the end of a zip', utf8(`PK\x05\x06${'_'.repeat(30)}`)],
])('a zip with %s is read', (_, comment) => {
  const bytes = Uint8Array.of(...file, ...comment);
  new DataView(bytes.buffer).setUint16(file.length - 2, comment.length, true);
  expect(openPackage(bytes).names).toEqual(openPackage(file).names);
});

test.each([1, 3000, 70_000])('a zip that was filled up with %i bytes is read', (length) => {
  const bytes = new Uint8Array(file.length + length);
  bytes.set(file);
  expect(openPackage(bytes).names).toEqual(openPackage(file).names);
});

/** A zip of one part, stored, whose directory holds each size in eight bytes. */
function zip64(name: string, text: string): Uint8Array {
  const plain = zipSync({ [name]: [utf8(text), { level: 0 }] });
  const view = new DataView(plain.buffer);
  const directory = view.getUint32(plain.length - 6, true);
  const entry = plain.slice(directory, directory + 46 + name.length);
  const entryView = new DataView(entry.buffer);
  [20, 24, 42].forEach((field) => entryView.setUint32(field, 0xffffffff, true));
  entryView.setUint16(30, 28, true);
  const longs = (...values: number[]) => {
    const bytes = new DataView(new ArrayBuffer(values.length * 8));
    values.forEach((value, i) => bytes.setBigUint64(i * 8, BigInt(value), true));
    return [...new Uint8Array(bytes.buffer)];
  };
  const length = entry.length + 28;
  return Uint8Array.of(
    ...plain.subarray(0, directory),
    ...entry,
    ...[1, 0, 24, 0, ...longs(text.length, text.length, 0)],
    ...[0x50, 0x4b, 6, 6, ...longs(44), 45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...longs(1, 1, length, directory),
    ...[0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...longs(directory + length), 1, 0, 0, 0],
    ...[0x50, 0x4b, 5, 6, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff],
    ...[...Array.from({ length: 8 }, () => 0xff), 0, 0],
  );
}
