import {
  inNamespace,
  isOwnFormula,
  keptName,
  ownCalls,
  typedFormula,
  typedName,
} from '../../src/formulas/ours';

test.each<[formula: string, isOurs: boolean, why: string]>([
  ['=CAPEX.AI_GAP(60,20)', true, 'a call'],
  ['=1+capex.ai_gap(60,20)', true, 'letter case does not matter'],
  ['=@CAPEX.AI_GAP(60,20)', true, 'reduced to one value'],
  ['=IF(A1,SUM(CAPEX.AI_GAP(60,20)))', true, 'within other calls'],
  ['=_xldudf_CAPEX_AI_GAP(60,20)', true, 'opened without the add-in'],
  ['=LET(AI_GAP,5,AI_GAP*CAPEX.AI_GAP(A1,B1))', true, 'a call beside a variable of that name'],
  ['=LET(AI_GAP,5,AI_GAP*2)', false, 'a variable of that name'],
  ['=AI_GAP(60,20,0,0)', false, "the native equivalent's name"],
  ['=CAPEXDEV.AI_GAP(60,20)', false, "the other namespace's"],
  ["='Capex.Plan'!B2", false, "the user's sheet"],
  ["='My CAPEX.AI_GAP(60,20)'!A1", false, "the user's sheet, named like a call"],
  ['=CAPEX.Growth*2', false, "the user's name"],
  ['=SUM(CAPEX.Growth)', false, "the user's name within a call"],
  ['=CAPEX.AI_GAP*2', false, "the user's name, without a call"],
  ['=[1]!CAPEX.AI_GAP(1,2)', false, "another workbook's function"],
  ['=Sheet1!CAPEX.AI_GAP(1,2)', false, "a sheet's own name that holds a LAMBDA"],
  ['=CAPEX.FOO(1)', false, 'a function that the add-in does not have'],
  ['=_xldudf_CAPEX_FOO(1)', false, 'nor has it this one'],
  ['=MYCAPEX.AI_GAP(1)', false, "somebody else's"],
  ['=CAPEX.AI_GAP_2(1)', false, "somebody else's that begins like ours"],
  ['="CAPEX.AI_GAP(1,2)"', false, 'a text'],
  ['=LEN("CAPEX.AI_GAP(1)")', false, 'a text within a call'],
  ['=Deals[CAPEX.AI_GAP(1)]', false, "a table's column"],
  ['CAPEX.AI_GAP(60,20)', false, 'a text without ='],
  ['', false, 'nothing'],
  ['=', false, 'nearly nothing'],
])('%s is ours: %s (%s)', (formula, isOurs) => {
  expect(isOwnFormula(formula, 'CAPEX')).toBe(isOurs);
});

test('every call of a formula is found, with its namespace, in order', () => {
  expect(ownCalls('=capex.ai_gap(CAPEXDEV.AI_BASELINE("x"),1)+CAPEX.AI_GAP(1,2)')).toEqual([
    { name: 'AI_GAP', namespace: 'CAPEX' },
    { name: 'AI_BASELINE', namespace: 'CAPEXDEV' },
    { name: 'AI_GAP', namespace: 'CAPEX' },
  ]);
});

test.each([
  ['=_xldudf_CAPEX_AI_GAP(60,20)', '=CAPEX.AI_GAP(60,20)'],
  [
    '=IF(A1="_xldudf_CAPEX_AI_GAP(",1,_xldudf_CAPEX_AI_GAP(1,2))',
    '=IF(A1="_xldudf_CAPEX_AI_GAP(",1,CAPEX.AI_GAP(1,2))',
  ],
  ['=_xldudf_CAPEX_FOO(1)', '=_xldudf_CAPEX_FOO(1)'],
])('%s is typed %s', (formula, typed) => {
  expect(typedFormula(formula)).toBe(typed);
});

test.each([
  ['CAPEX.AI_GAP', '_xldudf_CAPEX_AI_GAP'],
  ['CAPEXDEV.AI_GAP', '_xldudf_CAPEXDEV_AI_GAP'],
])('files keep %s as %s, and back', (typed, kept) => {
  expect(keptName(typed)).toBe(kept);
  expect(typedName(kept)).toBe(typed);
});

test.each(['SUM', 'CAPEX.FOO', 'CAPEX.Growth'])('%s is not kept as ours', (name) => {
  expect(keptName(name)).toBeUndefined();
  expect(typedName(name)).toBe(name);
});

test('a namespace changes in calls, not in texts, names and sheets', () => {
  const formula = `=CAPEX.AI_GAP("CAPEX.AI_GAP(",CAPEX.Growth)+'CAPEX.x'!A1`;
  expect(inNamespace(formula, 'CAPEX', 'CAPEXDEV')).toBe(
    `=CAPEXDEV.AI_GAP("CAPEX.AI_GAP(",CAPEX.Growth)+'CAPEX.x'!A1`,
  );
});

test('a piece of a formula changes its namespace too', () => {
  expect(inNamespace('+CAPEX.AI_GAP(', 'CAPEX', 'CAPEXDEV')).toBe('+CAPEXDEV.AI_GAP(');
});
