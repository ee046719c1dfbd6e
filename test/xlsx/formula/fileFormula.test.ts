import { fileFormula } from '../../../src/xlsx/formula/fileFormula';
import { formulaOfFile } from '../../../src/xlsx/formula/formulaOfFile';

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
  ['=x+LET(x,1,x)+x', 'x+_xlfn.LET(_xlpm.x,1,_xlpm.x)+x', 'the same name outside is another'],
  ['=LET(x,x,x)', '_xlfn.LET(_xlpm.x,x,_xlpm.x)', 'and within its own value'],
  [
    '=LET(x,2,LET(x,x+1,x)*x)',
    '_xlfn.LET(_xlpm.x,2,_xlfn.LET(_xlpm.x,_xlpm.x+1,_xlpm.x)*_xlpm.x)',
    'a name given again within',
  ],
  [
    '=LAMBDA(a,[b],IF(ISOMITTED(b),a,a+b))(1)',
    '_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a,_xlpm.a+_xlpm.b))(1)',
    'an argument that may be left out',
  ],
  ['=BYROW(A1:B3,SUM)', '_xlfn.BYROW(A1:B3,_xleta.SUM)', 'a function given to another'],
  ['=MAP(SUM,ABS)+ABS', '_xlfn.MAP(SUM,_xleta.ABS)+ABS', 'but not a name elsewhere'],
  ['=@A1:A3*2', '_xlfn.SINGLE(A1:A3)*2', 'one value of several'],
  ['=-@nums', '-_xlfn.SINGLE(nums)', 'of a name, behind a sign'],
  ['=@Sheet1!A1:A3', '_xlfn.SINGLE(Sheet1!A1:A3)', 'of another sheet'],
  [
    '=SUM(1,@INDEX(A1:B3,0,1))',
    'SUM(1,_xlfn.SINGLE(INDEX(A1:B3,0,1)))',
    'of what a function answers',
  ],
  ['=@(A1:A3,C1)', '_xlfn.SINGLE((A1:A3,C1))', 'of what brackets enclose'],
  ['=@f(1)(2)', '_xlfn.SINGLE(f(1)(2))', 'of a LAMBDA that answers with a LAMBDA'],
  ['=SUM(C1#)', 'SUM(_xlfn.ANCHORARRAY(C1))', 'all that spills'],
  ["='a b'!C1#*2", "_xlfn.ANCHORARRAY('a b'!C1)*2", 'on another sheet'],
  ['=OFFSET(C1,1,0)#', '_xlfn.ANCHORARRAY(OFFSET(C1,1,0))', 'from a cell that is calculated'],
  ['=@C1#', '_xlfn.SINGLE(_xlfn.ANCHORARRAY(C1))', 'both'],
  ['=SUM(A1.:.B9)', 'SUM(_xlfn._TRO_ALL(A1:B9))', 'without empty edges'],
  ['=Sheet1!A:.A', '_xlfn._TRO_TRAILING(Sheet1!A:A)', 'behind'],
  ['=$A$1.:$A$9', '_xlfn._TRO_LEADING($A$1:$A$9)', 'before'],
  ['=Deals[@Spend]*2', 'Deals[[#This Row],[Spend]]*2', 'this row of a table'],
  ['=Deals[@[Net spend]]', 'Deals[[#This Row],[Net spend]]', 'in a column with a space'],
  ['=SUM(Deals[@[Q1]:[Q4]])', 'SUM(Deals[[#This Row],[Q1]:[Q4]])', 'in several columns'],
  ['=COUNT(Deals[@])', 'COUNT(Deals[#This Row])', 'in all columns'],
  ["=SUM(Deals[It''s '[x'#]])", "SUM(Deals[It''s '[x'#]])", 'signs within a heading'],
  ['=Deals[[#Totals],[Spend]]', 'Deals[[#Totals],[Spend]]', 'the totals of a table'],
  ['=_xlfn.FOO(A1)', '_xlfn.FOO(A1)', 'a function younger than we are'],
  ['=_xludf.PRICE(A1)+_xll.PRICE(A1)', '_xludf.PRICE(A1)+_xll.PRICE(A1)', 'functions of add-ins'],
  ["=[1]Model!A1+'[1]a b'!A1+[1]!Rate", "[1]Model!A1+'[1]a b'!A1+[1]!Rate", 'another workbook'],
  ['=SUM(Sheet1:Sheet4!A1)', 'SUM(Sheet1:Sheet4!A1)', 'several sheets'],
  ['=IF(A1,\n  "a\nb",\n  2)', 'IF(A1,\n  "a\nb",\n  2)', 'line breaks'],
  ['=#REF!+Sheet1!#REF!', '#REF!+Sheet1!#REF!', 'what is lost'],
  ['=A1:A3 A2:C2', 'A1:A3 A2:C2', 'what two ranges share'],
  ['={1,"@A1#";2,3}', '{1,"@A1#";2,3}', 'an array'],
  ['=PY(0,1)', '_xlfn._xlws.PY(0,1)', 'Python'],
];

test.each(formulas)('%s is kept as %s: %s', (typed, kept) => {
  expect(fileFormula(typed)).toBe(kept);
});

test.each(formulas)('%s comes back from %s', (typed, kept) => {
  expect(formulaOfFile(kept).toLowerCase()).toBe(typed.toLowerCase());
});

/** What a file may hold that Excel would not write, and that is written as it was. */
test.each<[kept: string, typed: string, why: string]>([
  ['_xlpm.x+1', '=_xlpm.x+1', 'a name of LET without a LET'],
  ['_xlfn.SINGLE(A1+B1)', '=_xlfn.SINGLE(A1+B1)', 'more than an operand'],
  ['_xlfn.ANCHORARRAY(A1,B1)', '=_xlfn.ANCHORARRAY(A1,B1)', 'two arguments'],
  ['_xlfn._TRO_ALL(A1)', '=_xlfn._TRO_ALL(A1)', 'a cell has no edges'],
  ['_xlfn.SUM(A1)', '=_xlfn.SUM(A1)', 'a prefix that SUM does not have'],
  ['_xleta.SUM', '=_xleta.SUM', 'a function that is given to none'],
])('%s of a file is shown as %s and written as it was: %s', (kept, typed) => {
  expect(formulaOfFile(kept)).toBe(typed);
  expect(fileFormula(typed)).toBe(kept);
});

/** What other programs write wrong, so that Excel would answer #NAME?: read as it is meant, and written right. */
test.each<[kept: string, typed: string, written: string, why: string]>([
  ['IFNA(A1,0)', '=IFNA(A1,0)', '_xlfn.IFNA(A1,0)', 'no prefix'],
  [
    '_xlfn.FILTER(A1:A3,B1:B3)',
    '=FILTER(A1:A3,B1:B3)',
    '_xlfn._xlws.FILTER(A1:A3,B1:B3)',
    'half a prefix',
  ],
  ['_xlfn.LET(x,1,x)', '=LET(x,1,x)', '_xlfn.LET(_xlpm.x,1,_xlpm.x)', 'names without one'],
  ['1+\r\n2', '=1+\n2', '1+\n2', 'line ends, which XML does not tell apart'],
])('%s of a file is read as %s and written as %s: %s', (kept, typed, written) => {
  expect(formulaOfFile(kept)).toBe(typed);
  expect(fileFormula(typed)).toBe(written);
});

test('a reference without a table means the table that the formula is in', () => {
  expect(fileFormula('=[@Spend]*SUM([Spend])', 'Deals')).toBe(
    'Deals[[#This Row],[Spend]]*SUM(Deals[Spend])',
  );
});
