import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { nameAtCaret } from '../../../../src/hosts/workbench/guards/nameAtCaret';

const lexer = new LexerTreeBuilder();

describe('the name at the caret', () => {
  /** `|` is the caret. */
  test.each<[typed: string, expected: [before: string, name: string] | undefined, why: string]>([
    ['=CAPEX.AI_|', ['=', 'CAPEX.AI_'], 'a name that has begun'],
    ['=CAP|EX.AI_', ['=', 'CAPEX.AI_'], 'the caret within it'],
    ['=1+SU|', ['=1+', 'SU'], 'behind something else'],
    ['=SUM(RO|)', ['=SUM(', 'RO'], 'in the arguments of another function'],
    ['=CAPEX.AI_GAP(|', undefined, 'behind the parenthesis'],
    ['=CAPEX.AI_GAP("60",20)|', undefined, 'behind the whole call'],
    ['=SUM(A1|', undefined, 'in a reference'],
    ['="SU|"', undefined, 'in a text'],
    ['=|SUM', undefined, 'in front of the name'],
    ['=|', undefined, 'in an empty formula'],
    ['SUM|', undefined, 'in no formula'],
  ])('of %s is %j: %s', (typed, expected) => {
    const caret = typed.indexOf('|');
    const found = nameAtCaret(typed.replace('|', ''), caret, lexer);
    expect(found && [found.before, found.name]).toEqual(expected);
  });
});
