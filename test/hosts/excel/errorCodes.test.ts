import { readFileSync } from 'node:fs';
import path from 'node:path';
import { errorCodes } from '../../../src/hosts/excel/errorCodes';
import { workbookError } from '../../../src/hosts/excel/runBatch';
import { OfficeError } from './OfficeError';

const types = readFileSync(
  path.resolve(__dirname, '../../../node_modules/@types/office-js/index.d.ts'),
  'utf8',
);
const excel = types.slice(types.indexOf('declare namespace Excel {'));
const published = /enum ErrorCodes \{([^}]*)\}/.exec(excel)?.[1] ?? '';
const codes = [...published.matchAll(/"(\w+)"/g)].map(([, code = '']) => code);

test('every code that Excel publishes has a meaning', () => {
  expect(codes.length).toBeGreaterThan(30);
  expect(Object.keys(errorCodes)).toEqual(expect.arrayContaining(codes));
});

describe('an error of Excel as a refusal', () => {
  beforeAll(() => Object.assign(globalThis, { OfficeExtension: { Error: OfficeError } }));

  test.each([
    ['InvalidOperationInCellEditMode', { kind: 'editing' }],
    ['InactiveWorkbook', { kind: 'unavailable' }],
    ['RequestPayloadSizeLimitExceeded', { kind: 'tooLarge' }],
    ['InvalidSelection', { kind: 'noCell' }],
    ['UnsupportedSheet', { kind: 'noCell' }],
    ['Novel', { kind: 'host', detail: 'Novel: Excel says Novel.' }],
  ])('%s', (code, refusal) => {
    const cause = new OfficeError(code);
    expect(workbookError(cause)).toMatchObject({ refusal, cause });
  });

  test('two failures at once name both', () => {
    const both = new AggregateError([new Error('write'), new Error('undo')], 'Failed twice.');
    expect(workbookError(both)).toMatchObject({
      refusal: { kind: 'host', detail: 'Failed twice. Error: write Error: undo' },
    });
  });
});
