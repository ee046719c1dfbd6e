import { unzipSync, strFromU8, zipSync } from 'fflate';
import { openPackage } from '../../../src/xlsx/package/openPackage';
import { withParts } from '../../../src/xlsx/package/withParts';
import { zipDirectory } from '../../../src/xlsx/package/zipDirectory';

const utf8 = (text: string) => new TextEncoder().encode(text);
const file = zipSync(
  {
    'xl/workbook.xml': utf8('<workbook/>'),
    'xl\\Sheet.xml': [utf8('a'.repeat(1000)), { level: 9 }],
    'image.png': [utf8('pixels'), { level: 0 }],
  },
  { mtime: '2001-02-03' },
);

const textOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

test('without a change the same bytes come back', () => {
  expect(withParts(file, new Map())).toBe(file);
});

test('a part is changed, one is taken away, one is new and last, the others are as they were', () => {
  const changes = new Map<string, string | Uint8Array | undefined>([
    ['XL/workbook.xml', '<w a="€"/>'],
    ['image.png', undefined],
    ['xl/new.bin', Uint8Array.of(65)],
  ]);
  const saved = withParts(file, changes);
  expect(textOf(saved)).toEqual({
    'xl/workbook.xml': '<w a="€"/>',
    'xl\\Sheet.xml': 'a'.repeat(1000),
    'xl/new.bin': 'A',
  });
  expect(Object.keys(textOf(saved)).at(-1)).toBe('xl/new.bin');
  expect(withParts(file, changes)).toEqual(saved);
});

test('what is not changed is copied as it is packed', () => {
  const before = new Map(zipDirectory(file).map((entry) => [entry.name, entry]));
  const saved = zipDirectory(withParts(file, new Map([['xl/workbook.xml', '<w/>']])));
  for (const { name, method, time, packed } of saved.slice(1)) {
    expect({ method, time, packed }).toEqual({
      method: before.get(name)?.method,
      time: before.get(name)?.time,
      packed: before.get(name)?.packed,
    });
  }
  expect(saved.map(({ method }) => method)).toEqual([8, 8, 0]);
});

test('a changed part is declared to be UTF-8', () => {
  const text = '<?xml version="1.0" encoding="UTF-16" standalone="yes"?><w>é</w>';
  expect(
    openPackage(withParts(file, new Map([['xl/workbook.xml', text]]))).text('xl/workbook.xml'),
  ).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w>é</w>');
});
