import { fileFormula } from '../../../src/xlsx/formula/fileFormula';
import { typedFormula } from '../../../src/xlsx/formula/typedFormula';

const formulas: readonly [typed: string, kept: string, why: string][] = [
  ['=A1+B2', 'A1+B2', 'as it is, without ='],
  ['=SUM(A1:A3)', 'SUM(A1:A3)', 'a function as old as the format'],
  ['=IFNA(A1,0)', '_xlfn.IFNA(A1,0)', 'a younger function'],
  ['=ifna(A1,0)', '_xlfn.ifna(A1,0)', 'in small letters'],
  ['=SORT(FILTER(A1:A3,B1:B3))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))', 'two words'],
  ['="IFNA(1,"&"""SORT("', '"IFNA(1,"&"""SORT("', 'texts are left alone'],
  ["='IFNA(x)'!A1", "'IFNA(x)'!A1", 'so are names of sheets'],
  ['=MY_IFNA(1)', 'MY_IFNA(1)', 'and names that only contain one'],
  ['=CAPEX.AI_GAP(60,20)', '_xldudf_CAPEX_AI_GAP(60,20)', 'ours, as Excel keeps it'],
  ['=1+capex.ai_gap(60,20)', '1+_xldudf_CAPEX_ai_gap(60,20)', 'ours in small letters'],
  ['=MYCAPEX.AI_GAP(1)', 'MYCAPEX.AI_GAP(1)', 'not ours'],
  ['=AI_GAP(60,20)', 'AI_GAP(60,20)', 'a name that holds a LAMBDA'],
  ['=LET(x,1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)', 'its names'],
  ['=LET(x,rate,x*rate)', '_xlfn.LET(_xlpm.x,rate,_xlpm.x*rate)', 'but not those of the workbook'],
  ['=LET(x,rate,2)', '_xlfn.LET(_xlpm.x,rate,2)', 'a name alone as a value is no name given'],
  ['=LAMBDA(a, b, a+b)(1,2)', '_xlfn.LAMBDA(_xlpm.a, _xlpm.b, _xlpm.a+_xlpm.b)(1,2)', 'arguments'],
  [
    '=LET(f,LAMBDA(v,v*2),f(A1))',
    '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2),_xlpm.f(A1))',
    'a LAMBDA with a name of its own',
  ],
];

test.each(formulas)('%s is kept as %s: %s', (typed, kept) => {
  expect(fileFormula(typed)).toBe(kept);
});

test.each(formulas)('%s comes back from %s', (typed, kept) => {
  expect(typedFormula(kept).toLowerCase()).toBe(typed.toLowerCase());
});
