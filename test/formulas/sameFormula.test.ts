import { sameFormula } from '../../src/formulas/sameFormula';

test.each([
  ['=A1+B1', '= a1 + b1', true, 'spaces and letter case'],
  ['=LET(x,1,x)', '=_xlfn.LET(x,1,x)', true, 'the prefix of files'],
  ['="a b"', '="A B"', false, 'texts are as they are'],
  ["='Inputs'!A1", '=Inputs!A1', true, 'quotes that the name of a sheet does not need'],
  ["='It''s'!A1+'B'!A1", "='It''s'!A1+B!A1", true, 'quotes that one of two names needs'],
  ["='In'!A1", '=Inputs!A1', false, 'another sheet'],
  ['=A1+B1', '=A1+B2', false, 'another cell'],
])('%s is the same as %s: %s (%s)', (one, other, same) => {
  expect(sameFormula(one, other)).toBe(same);
});
