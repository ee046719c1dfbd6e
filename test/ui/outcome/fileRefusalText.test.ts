import type {
  FileLimit,
  FileRefusal,
  NameFault,
  OtherFormat,
} from '../../../src/hosts/fileRefusal';
import { refusalText } from '../../../src/ui/outcome/refusalText';
import { byteText } from '../../../src/ui/outcome/byteText';

const file = 'Deal.xlsx';

const rows: readonly (readonly [FileRefusal, string, string])[] = [
  [
    { kind: 'notWorkbook', file },
    'Deal.xlsx is not an Excel workbook. Nothing was changed. Choose a file',
    'Deal.xlsx 不是 Excel 工作簿，未做任何更改。请选择',
  ],
  [
    { kind: 'encrypted', file },
    'password-protected. Nothing was changed. Open it in Excel',
    '设有打开密码，未做任何更改。请在 Excel 中打开',
  ],
  [
    { kind: 'otherFormat', file: 'old.xls', format: 'xls' },
    'old.xls is an Excel 97–2003 workbook (.xls). Nothing was changed.',
    'old.xls 是旧版 Excel 97–2003 工作簿（.xls），未做任何更改。',
  ],
  // LibreOffice does not open it.
  [
    { kind: 'otherFormat', file: 'a.numbers', format: 'numbers' },
    'Open it in Numbers, export it to Excel',
    '请在 Numbers 中打开并导出为 Excel 文件',
  ],
  // A limit of size is one of bytes, the others are counts.
  [
    { kind: 'fileTooLarge', file, limit: 'packageSize', max: 2 ** 30 },
    'Deal.xlsx is larger than 1 GB uncompressed',
    'Deal.xlsx 解压后大于1 GB',
  ],
  [
    { kind: 'fileTooLarge', file, limit: 'cells', max: 20_000_000 },
    'Deal.xlsx has more than 20,000,000 cells',
    'Deal.xlsx 的单元格多于20,000,000个',
  ],
  [
    { kind: 'damaged', file, part: 'xl/workbook.xml' },
    'Deal.xlsx is damaged: its part xl/workbook.xml cannot be read.',
    'Deal.xlsx 已损坏：无法读取其中的 xl/workbook.xml',
  ],
  [{ kind: 'damaged', file }, 'damaged or incomplete', '已损坏或不完整'],
  [{ kind: 'noSheets', file }, 'has no worksheet', '没有普通工作表'],
  [
    { kind: 'nameRefused', of: 'sheet', name: 'History', why: 'reserved' },
    'The sheet name “History” is reserved by Excel. Rename it, then save again.',
    '工作表名称“History”由 Excel 保留。请重命名，然后重新保存。',
  ],
  // What would be a pattern of a replacement is as it is.
  [
    { kind: 'nameRefused', of: 'name', name: 'N!$A$1$&', why: 'characters' },
    'The name “N!$A$1$&” contains a character',
    '名称“N!$A$1$&”含有',
  ],
  [
    { kind: 'tooLong', of: 'text', sheet: 'My plan', address: 'B2', length: 50_000, max: 32_767 },
    "'My plan'!B2 contains 50,000 characters. An Excel cell can contain at most 32,767.",
    "'My plan'!B2 含有50,000个字符，而 Excel 的单元格最多容纳32,767个",
  ],
  [
    { kind: 'tooLong', of: 'formula', sheet: 'Plan', address: 'B2', length: 9_000, max: 8_192 },
    'The formula in Plan!B2 has 9,000 characters.',
    'Plan!B2 中的公式有9,000个字符',
  ],
  [{ kind: 'cancelled' }, 'Canceled. Nothing was changed.', '已取消，未做任何更改。'],
];

test.each(rows)('%j', (refusal, en, zh) => {
  expect(refusalText(refusal, 'en')).toContain(en);
  expect(refusalText(refusal, 'zh-CN')).toContain(zh);
});

const formats: readonly OtherFormat[] = ['xls', 'xlsb', 'ods', 'numbers'];
const limits: readonly FileLimit[] = ['partSize', 'packageSize', 'parts', 'cells'];
const faults: readonly NameFault[] = [
  ...(['empty', 'tooLong', 'characters', 'reserved', 'reference', 'taken'] as const),
];

const every: readonly FileRefusal[] = [
  ...formats.map((format) => ({ kind: 'otherFormat', file, format }) as const),
  ...limits.map((limit) => ({ kind: 'fileTooLarge', file, limit, max: 2 ** 20 }) as const),
  ...(['sheet', 'table', 'name'] as const).flatMap((of) =>
    faults.map((why) => ({ kind: 'nameRefused', of, name: 'Deals', why }) as const),
  ),
];

describe('whatever the reason', () => {
  it.each(every)('shows what is wrong and what to do: %j', (refusal) => {
    const en = refusalText(refusal, 'en');
    const zh = refusalText(refusal, 'zh-CN');
    for (const text of [en, zh]) expect(text).not.toMatch(/undefined|\[object/);
    expect(en).toMatch(/(then open .*here|Rename it, then save again)\.$/);
    expect(zh).toMatch(/请[^。]*。$/);
    const subject = 'file' in refusal ? refusal.file : 'Deals';
    if (refusal.kind !== 'nameRefused' || refusal.why !== 'empty') {
      expect(en).toContain(subject);
      expect(zh).toContain(subject);
    }
  });
});

test.each([
  [1536, '2 KB'],
  [200 * 2 ** 20, '200 MB'],
  [2 ** 30, '1 GB'],
  // There is no larger unit.
  [2048 * 2 ** 30, '2048 GB'],
])('byteText(%d) is %s', (bytes, text) => {
  expect(byteText(bytes)).toBe(text);
});
