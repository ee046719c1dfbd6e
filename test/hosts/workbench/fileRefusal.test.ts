import type { FileRefusal } from '../../../src/hosts/fileRefusal';
import { fileRefusal } from '../../../src/hosts/workbench/fileRefusal';
import type { FileFault } from '../../../src/xlsx/package/fileError';
import { fileLimits } from '../../../src/xlsx/package/limits';

const file = 'Deal.xlsx';

const rows: readonly (readonly [FileFault, FileRefusal])[] = [
  [{ kind: 'notAPackage' }, { kind: 'notWorkbook', file }],
  [{ kind: 'password' }, { kind: 'encrypted', file }],
  [{ kind: 'oldFormat' }, { kind: 'otherFormat', file, format: 'xls' }],
  [
    { kind: 'otherKind', found: 'ods' },
    { kind: 'otherFormat', file, format: 'ods' },
  ],
  // To save a letter as .xlsx is no way to open it.
  [
    { kind: 'otherKind', found: 'docx' },
    { kind: 'notWorkbook', file },
  ],
  [
    { kind: 'tooLarge', limit: 'partSize', part: 'xl/worksheets/sheet1.xml' },
    { kind: 'fileTooLarge', file, limit: 'partSize', max: fileLimits.partSize },
  ],
  // What is wrong with the part is for whoever looks into the file.
  [
    { kind: 'damaged', part: 'xl/workbook.xml', detail: '<sheets> is left open' },
    { kind: 'damaged', file, part: 'xl/workbook.xml' },
  ],
  [
    { kind: 'damaged', part: '', detail: 'no directory' },
    { kind: 'damaged', file },
  ],
  [{ kind: 'noSheets' }, { kind: 'noSheets', file }],
];

test.each(rows)('%j', (fault, refusal) => {
  expect(fileRefusal(fault, file)).toEqual(refusal);
});
