import { halfWidth } from '../../../../src/hosts/workbench/guards/halfWidth';

describe('a formula from a Chinese keyboard', () => {
  test.each<[typed: string, expected: string, why: string]>([
    ['=CAPEX.AI_PAYBACK（60，20）', '=CAPEX.AI_PAYBACK(60,20)', 'parentheses and comma'],
    ['=CAPEX.AI_GAP(６０,２０．５)', '=CAPEX.AI_GAP(60,20.5)', 'digits and point'],
    ['＝CAPEX.AI_GAP(60,20)', '=CAPEX.AI_GAP(60,20)', 'the equals sign'],
    ['=CAPEX.MARKET_CEILING(82％)', '=CAPEX.MARKET_CEILING(82%)', 'the percent sign'],
    ['=CAPEX.AI_BASELINE（“openai.loss”）', '=CAPEX.AI_BASELINE("openai.loss")', 'curly quotes'],
    ['=“（，％）”&"（，％）"', '="（，％）"&"（，％）"', 'the content of texts stays'],
    ['=“5"”', '="5"""', 'a straight quote within curly ones is doubled'],
    [
      '="“a”，""b""，"&A1，',
      '="“a”，""b""，"&A1,',
      'curly and doubled quotes within straight ones',
    ],
    ['=＂ａ＂&A1', '="ａ"&A1', 'full-width straight quotes'],
    ['=IF(A1＞＝1；2：3)', '=IF(A1>=1;2:3)', 'comparisons, semicolon, colon'],
    ["='我的（表）'！A1＋1", "='我的（表）'!A1+1", 'the quoted name of a sheet stays'],
    ['=‘我的 表’！Ａ１', "='我的 表'!A1", 'curly quotes around the name of a sheet'],
    ['=SUM(表［收入（元）］，1)', '=SUM(表[收入（元）],1)', 'the name of a column stays'],
    ['=SUM(表[[#Totals]，[收入，元]])', '=SUM(表[[#Totals],[收入，元]])', 'between two brackets'],
    ["=表[甲'[（'］]＋１", "=表[甲'[（'］]+1", 'an escaped bracket in the name of a column'],
    ['=SUM({1，2；3，4})', '=SUM({1,2;3,4})', 'an array'],
    ['=1\u3000+ 2', '=1 + 2', 'the wide space'],
    ['=“a', '=“a', 'a quote that is never closed'],
    ['="a，b', '="a，b', 'a text that is never closed'],
    ['=A1&"、。"', '=A1&"、。"', 'other Chinese signs'],
    ['=CAPEX.AI_GAP(60,20)', '=CAPEX.AI_GAP(60,20)', 'nothing to convert'],
  ])('%s is %s: %s', (typed, expected) => {
    expect(halfWidth(typed)).toBe(expected);
  });

  test('names that the workbook has stay', () => {
    expect(halfWidth('=收入（元）!A1＋收入（元）＋（1）', ['收入（元）'])).toBe(
      '=收入（元）!A1+收入（元）+(1)',
    );
  });
});
