import { localAddress, localAddresses } from '../../../src/hosts/excel/localAddress';
import { inNamespace, isOurFormula, typedFormula } from '../../../src/hosts/excel/ourFormula';
import { sameFormula } from '../../../src/hosts/excel/sameFormula';
import { splitReference } from '../../../src/hosts/excel/splitReference';

test.each([
  ['=CAPEX.AI_GAP(60,20)', true, 'a call'],
  ['=1+capex.ai_gap(60,20)', true, 'letter case does not matter'],
  ['=_xldudf_CAPEX_AI_GAP(60,20)', true, 'opened without the add-in'],
  ['=CAPEXDEV.AI_GAP(60,20)', false, "the other namespace's"],
  ['=MYCAPEX.F(1)', false, "somebody else's"],
  ['=LEN("CAPEX.AI_GAP(1)")', false, 'a text'],
  ['CAPEX.AI_GAP(60,20)', false, 'no formula'],
])('%s is ours: %s (%s)', (formula, isOurs) => {
  expect(isOurFormula(formula, 'CAPEX')).toBe(isOurs);
});

test.each([
  ['=_xldudf_CAPEX_AI_GAP(60,20)', '=CAPEX.AI_GAP(60,20)'],
  [
    '=IF(A1="_xldudf_CAPEX_X",1,_xldudf_CAPEX_AI_GAP(1,2))',
    '=IF(A1="_xldudf_CAPEX_X",1,CAPEX.AI_GAP(1,2))',
  ],
])('%s is typed %s', (formula, typed) => {
  expect(typedFormula(formula, 'CAPEX')).toBe(typed);
});

test('a namespace changes in calls, not in texts', () => {
  expect(inNamespace('=CAPEX.F("CAPEX.x")', 'CAPEX', 'CAPEXDEV')).toBe('=CAPEXDEV.F("CAPEX.x")');
});

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

test.each([
  ["'A, b'!$B$2:$C$3,'A, b'!E5", ['B2:C3', 'E5']],
  ['Sheet1!A1', ['A1']],
  ['A1:B2', ['A1:B2']],
])('the ranges of %s', (address, ranges) => {
  expect(localAddresses(address)).toEqual(ranges);
});

test("a sheet's name may hold an exclamation mark", () => {
  expect(localAddress("'Plan!A1'!B2")).toBe('B2');
});

test.each([
  ["'It''s'!A1:B2", { sheet: "It's", address: 'A1:B2' }],
  ['Notes!A1', { sheet: 'Notes', address: 'A1' }],
  ['A1', { address: 'A1' }],
])('%s in two', (reference, parts) => {
  expect(splitReference(reference)).toEqual(parts);
});
