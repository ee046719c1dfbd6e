import { calculability } from '../../../src/xlsx/formula/calculability';
import type { FormulaFacts } from '../../../src/xlsx/formula/formulaFacts';
import type { UncalculableReason } from '../../../src/xlsx/formula/keptReason';

const known = 'SUM IF LET LAMBDA LARGE MMULT INDEX OFFSET CAPEX.AI_GAP ROW'.split(' ');

const names: Readonly<Record<string, string>> = {
  rate: '=Sheet1!$B$1',
  nums: '=Sheet1!$A$1:$A$5',
  linked: '=[1]Model!$B$2',
  twice: '=linked*2',
  itself: '=itself+1',
  double: '=LAMBDA(x,x*2)',
  moving: '=OFFSET(Sheet1!$A$1,0,0,5,1)',
};

const facts: FormulaFacts = {
  knows: (name) => known.includes(name),
  nameFormula: (name) => names[name.toLowerCase()],
};

test.each<[formula: string, why: string]>([
  ['=SUM(A1:A3)*2', 'a known function'],
  ['=sum(a1)', 'in small letters'],
  ['="[1]Model!A1 CUBEVALUE("&A1', 'what is said in a text'],
  ['=SUM(#REF!)', 'comes to an error by rights'],
  ['=Sheet1!#REF!', 'so does a lost cell of a sheet'],
  ['=CAPEX.AI_GAP(60,20)', 'AI Capex'],
  ['=rate*2', 'a name'],
  ['=double(2)', 'a name that holds a LAMBDA'],
  ['=itself', 'the grid refuses what stands for itself'],
  ['=nothing+1', 'a name that is not there comes to #NAME? by rights'],
  ['=LET(x,1,x+rate)', 'a name of LET'],
  ['=Deals[@Spend]*SUM(Deals[Spend])', 'parts of tables'],
  ['=SUM(Sheet1:Sheet4!C1)', 'sheets that are listed one by one'],
  ["=SUM(1,'a b:c d'!C1)", 'in quotation marks'],
  ['=@A1:A5*2', 'the cell beside'],
  ['=@nums', 'the cell beside, of a name'],
  ['=@MMULT(A1:B2,C1:D2)', 'the first value of an array'],
])('%s calculates: %s', (formula) => {
  expect(calculability(formula, facts)).toEqual({ kind: 'calculates' });
});

test.each<[formula: string, reason: UncalculableReason, why: string]>([
  ['=[1]Model!$B$2*2', { kind: 'otherWorkbook', text: '[1]Model!$B$2' }, 'a cell'],
  ["='[1]a b'!A1", { kind: 'otherWorkbook', text: "'[1]a b'!A1" }, 'in quotation marks'],
  ['=[Book.xlsx]Model!A1', { kind: 'otherWorkbook', text: '[Book.xlsx]Model!A1' }, 'by its name'],
  [
    "='C:\\files\\[x.xlsx]Model'!A1",
    { kind: 'otherWorkbook', text: "'C:\\files\\[x.xlsx]Model'!A1" },
    'with its folder',
  ],
  ['=Book.xlsx!Rate', { kind: 'otherWorkbook', text: 'Book.xlsx!Rate' }, 'without a sheet'],
  ['=1+[1]!Rate', { kind: 'otherWorkbook', text: '[1]!Rate' }, 'a name of it'],
  ['=[1]!PRICE(A1)', { kind: 'otherWorkbook', text: '[1]!PRICE' }, 'a function of it'],
  [
    '=SUM([1]T!Deals[Spend])',
    { kind: 'otherWorkbook', text: '[1]T!Deals[Spend]' },
    'a table of it',
  ],
  ["=DDE|'topic'!item", { kind: 'otherProgram', text: "DDE|'topic'!item" }, 'DDE'],
  [
    '=LARGE(Sheet1:Sheet4!C1,2)',
    { kind: 'severalSheets', text: 'Sheet1:Sheet4!C1' },
    'sheets among arguments that are not alike',
  ],
  ['=CUBEVALUE("x")', { kind: 'cube', name: 'CUBEVALUE' }, 'a cube'],
  ['=_xludf.PRICE(A1)', { kind: 'macro', name: '_xludf.PRICE' }, "a macro's function"],
  ['=_xlfn.FOO(A1)', { kind: 'unknownFunction', name: '_xlfn.FOO' }, 'younger than we are'],
  ['=SUM(A1,PRICES(A1))', { kind: 'unknownFunction', name: 'PRICES' }, 'not known'],
  ['=LET(f,LAMBDA(v,v*2),f(A1))', { kind: 'lambda', name: 'f' }, 'a LAMBDA with a name of LET'],
  ['=LAMBDA(a,[b],a)(1)', { kind: 'lambda', name: 'b' }, 'an argument that may be left out'],
  ['=SUM(C1#)', { kind: 'spilledRange', text: 'C1#' }, 'a spilled range'],
  ['=@OFFSET(A1,0,0,5)', { kind: 'intersection', text: '@OFFSET' }, 'cells that are calculated'],
  ['=@moving', { kind: 'intersection', text: '@moving' }, 'also behind a name'],
  ['=@(A1:A5)', { kind: 'intersection', text: '@(' }, 'in brackets'],
  [
    '=linked',
    { kind: 'name', name: 'linked', because: { kind: 'otherWorkbook', text: '[1]Model!$B$2' } },
    'a name that stands for such a thing',
  ],
  [
    '=SUM(Twice)',
    {
      kind: 'name',
      name: 'Twice',
      because: {
        kind: 'name',
        name: 'linked',
        because: { kind: 'otherWorkbook', text: '[1]Model!$B$2' },
      },
    },
    'and one that stands for that',
  ],
])('%s is kept: %j, %s', (formula, reason) => {
  expect(calculability(formula, facts)).toEqual({ kind: 'kept', reason });
});

test('a data table is kept, whatever its formula', () => {
  expect(calculability('=A1', facts, 'dataTable')).toEqual({
    kind: 'kept',
    reason: { kind: 'dataTable' },
  });
});
