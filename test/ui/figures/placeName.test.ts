import { placeName } from '../../../src/ui/figures/placeName';

test.each([
  ['a plain name stays plain', 'Sheet1', 'Sheet1!A1:B2'],
  ['so does a Chinese one', '市场份额', '市场份额!A1:B2'],
  ['a blank asks for quotes', 'Market shares', "'Market shares'!A1:B2"],
  ['so does a first digit', '2024', "'2024'!A1:B2"],
  ['a quote is doubled', "Tom's", "'Tom''s'!A1:B2"],
])('%s', (_, sheet, place) => {
  expect(placeName(sheet, 'A1:B2')).toBe(place);
});
