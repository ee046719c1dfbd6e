import fc from 'fast-check';
import {
  placeName,
  quotedSheet,
  sheetPrefix,
  splitReference,
} from '../../src/cells/sheetReference';

test.each([
  ["'It''s'!A1:B2", ["It's"], 'A1:B2'],
  ['Notes!A1', ['Notes'], 'A1'],
  ['A1', [], 'A1'],
  ["'Plan!A1'!B2", ['Plan!A1'], 'B2'],
  ['Jan:Mar!A1', ['Jan', 'Mar'], 'A1'],
  ["'Q1 24:Q4 24'!rate", ['Q1 24', 'Q4 24'], 'rate'],
])('%s in two', (reference, sheets, rest) => {
  expect(splitReference(reference)).toEqual({ sheets, rest });
});

describe('a sheet needs quotation marks if it', () => {
  test.each([
    ['is a word', 'Summary', 'Summary!A1'],
    ['is a Chinese word', '摘要', '摘要!A1'],
    ['has a space', '1 Gap', "'1 Gap'!A1"],
    ['has an apostrophe', "It's", "'It''s'!A1"],
    ['begins with a digit', '2026E', "'2026E'!A1"],
    ['reads as a cell', 'FY24', "'FY24'!A1"],
    ['reads as a row and a column', 'R1C1', "'R1C1'!A1"],
    ['reads as a truth value', 'TRUE', "'TRUE'!A1"],
    ['has a dot', 'Capex.Plan', "'Capex.Plan'!A1"],
  ])('%s', (_, sheet, text) => {
    expect(placeName(sheet, 'A1')).toBe(text);
  });
});

test('several sheets share one pair of quotation marks', () => {
  expect(sheetPrefix('Q1 24', 'Q4')).toBe("'Q1 24:Q4'!");
});

test('what is put before a cell is what is taken off it', () => {
  const sheet = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/[:!]/.test(name));
  fc.assert(
    fc.property(sheet, (name) => {
      expect(splitReference(placeName(name, 'B2'))).toEqual({ sheets: [name], rest: 'B2' });
      expect(splitReference(`${quotedSheet(name)}!B2`)).toEqual({ sheets: [name], rest: 'B2' });
    }),
  );
});
