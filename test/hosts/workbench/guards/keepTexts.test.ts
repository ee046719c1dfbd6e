import { generateStringWithSequence, LexerTreeBuilder } from '@univerjs/engine-formula';
import { keepTexts } from '../../../../src/hosts/workbench/guards/keepTexts';

const lexer = new LexerTreeBuilder();
keepTexts(lexer);

describe('a formula that the grid writes again', () => {
  test.each<[formula: string, oneRowDown: string, why: string]>([
    ['=A1&"a""b"', '=A2&"a""b"', 'quotation marks within a text'],
    ['="a""b"&A1', '="a""b"&A2', 'a text in front of what changes'],
    ['=""""&A1', '=""""&A2', 'a text that is a quotation mark'],
    ['=A1&"""a"""', '=A2&"""a"""', 'a text in quotation marks'],
    ['=IF(A1="","",A1)', '=IF(A2="","",A2)', 'an empty text'],
    ['=IF(A1="","a""",A1)', '=IF(A2="","a""",A2)', 'an empty text beside another'],
    ['="B1 "" (B1"&A1', '="B1 "" (B1"&A2', 'a text with a reference and a parenthesis'],
    ['="a\nb"&A1', '="a\nb"&A2', 'a line break in a text'],
    ['="a\r\nb"&A1', '="a\r\nb"&A2', 'a line break of Windows'],
    ['=\'a""b\'!A1&"c""d"', '=\'a""b\'!A2&"c""d"', 'a sheet with quotation marks'],
    ['=\'It\'\'s\'!A1&"it""s"', '=\'It\'\'s\'!A2&"it""s"', 'a sheet with an apostrophe'],
    ['=T[[a"]:[b]]&"c""d"&A1', '=T[[a"]:[b]]&"c""d"&A2', 'a column with a quotation mark'],
    ['="\ue000"""&A1', '="\ue000"""&A2', 'a text with a character of one’s own'],
    ['={"a""b",1}&A1', '={"a""b",1}&A2', 'a list of texts'],
    [
      'CHOOSE(1,"=IF(C1>0,""x"",1)","1x1",Sheet1!A1)',
      '=CHOOSE(1,"=IF(C1>0,""x"",1)","1x1",Sheet1!A2)',
      'a name that keeps a formula',
    ],
  ])('%j becomes %j: %s', (formula, oneRowDown) => {
    // Twice: the second time the engine remembers.
    for (let i = 0; i < 2; i++) {
      expect(lexer.moveFormulaRefOffset(formula, 0, 1)).toBe(oneRowDown);
      const nodes = lexer.sequenceNodesBuilder(formula) ?? [];
      expect(generateStringWithSequence(nodes)).toBe(formula.replace(/^=/, ''));
    }
  });

  test('says of each part where it is, for the colors in the editor', () => {
    const formula = '"a""b"&A1';
    const [, , cell] = lexer.sequenceNodesBuilder(formula) ?? [];
    expect(cell).toMatchObject({ token: 'A1', startIndex: formula.indexOf('A1') });
  });

  test.each(['="a""', '="', "='a", '=[a"', '="""', '="a\n'])(
    '%j is not finished, and stays',
    (formula) => {
      const nodes = lexer.sequenceNodesBuilder(formula) ?? [];
      expect(generateStringWithSequence(nodes)).toBe(formula.slice(1));
    },
  );
});
