import { tableHeadings } from '../../src/xlsx/write/tableHeadings';

test.each<[texts: string[], expected: string[], why: string]>([
  [['Year', 'Revenue'], ['Year', 'Revenue'], 'good ones stay'],
  [['Year', 'year', 'YEAR'], ['Year', 'year_2', 'YEAR_3'], 'letter case does not tell them apart'],
  [['', 'Revenue', ''], ['Column1', 'Revenue', 'Column3'], 'an empty one gets a name'],
  [['Running\r\ncost'], ['Running\ncost'], 'a line break stays, as files have it'],
])('%j are %j: %s', (texts, expected) => {
  expect(tableHeadings(texts)).toEqual(expected);
});
