import { sheetTexts } from '../../../src/sheets/sheetTexts';
import { searchTables } from '../../../src/ui/figures/searchTables';
import { sampleTables } from '../sampleTables';

const found = (query: string) => searchTables(sampleTables, query).map((table) => table.id);

test.each([
  ['nothing typed finds all', '', ['shares', 'promise']],
  ['blanks are nothing', '   ', ['shares', 'promise']],
  ['a title', 'market', ['shares']],
  ['a headline', 'said to bring', ['promise']],
  ['the label of a figure', 'nvidia', ['shares']],
  ['in capitals too', 'NVIDIA', ['shares']],
  ['in the other language too', '英伟达', ['shares']],
  ['in full-width letters, as a Chinese keyboard gives them', 'Ｎｖｉｄｉａ', ['shares']],
  ['every word counts, in any order', 'cisco market', ['shares']],
  ['one word that is nowhere is enough to miss', 'market zebra', []],
  ['headings and notes are not searched', 'source', []],
  ['characters with a meaning elsewhere are plain here', '.*', []],
])('%s', (_, query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('of a language that is not loaded only the labels of figures are searched', () => {
  const spied = jest.spyOn(sheetTexts, 'has').mockImplementation((language) => language === 'en');
  expect([found('nvidia'), found('英伟达'), found('市场份额')]).toEqual([
    ['shares'],
    ['shares'],
    [],
  ]);
  spied.mockRestore();
});
