import { languages } from '../../../src/language';
import type { NamedCells } from '../../../src/hosts/workbook';
import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { model } from '../../../src/sheets/model/model';
import { scenarioTexts } from '../../../src/sheets/model/rows';
import { checkCount } from '../../../src/sheets/model/checksSheet';
import { chartPlaces } from '../../../src/ui/model/chartPlaces';
import { foundModels } from '../../../src/ui/model/foundModels';
import { modelCells } from '../../sheets/model/modelCells';

const english = model({ ...defaultPlanOptions, language: 'en' });
const cells = modelCells(english);
const said = (changed: readonly NamedCells[]) => foundModels(changed)[0]?.said;

/** The same with other values in the cells of a name. */
const holding = (name: string, ...values: NamedCells['values']) =>
  cells.map((each) => (each.name === name ? { ...each, values } : each));

const without = (...names: readonly string[]) => cells.filter(({ name }) => !names.includes(name));

/** The names as a second copy has them, on sheets of its own. */
const second = (of: readonly NamedCells[]) =>
  of.map((each) => ({ ...each, name: `${each.name}_2`, sheet: `${each.sheet} (2)` }));

describe.each(languages)('a model in %s', (language) => {
  const own = modelCells(model({ ...defaultPlanOptions, language }));

  test('says its scenario, its verdict with its reasons, and that all checks pass', () => {
    const names = scenarioTexts.map((text) => text[language]);
    const [only, ...others] = foundModels(own);
    expect(others).toEqual([]);
    expect(only?.said).toMatchObject({
      scenario: { chosen: names[0], names },
      verdict: 'once',
      checks: { total: checkCount, failed: 0 },
    });
    expect(only?.said?.reasons).toHaveLength(3);
    expect(only?.said?.reasons[0]).toContain(language === 'en' ? '$60 bn' : '600亿美元');
  });
});

test.each([
  [0, 'no'],
  [1, 'once'],
  [2, 'yes'],
  [{ error: '#VALUE!' }, undefined],
] as const)('the verdict %j is %s', (value, verdict) => {
  const found = said(holding('AI_Model_Verdict', [value]));
  expect(found?.verdict).toBe(verdict);
  expect(found?.isPending).toBe(false);
});

test.each([
  ['AI_Model_Verdict', null],
  ['AI_Model_Verdict', { error: '#BUSY!' }],
  ['AI_Model_Check', null],
  ['AI_Model_Check', { error: '#BUSY!' }],
])('nothing is said while %s is %j', (name, value) => {
  expect(said(holding(name, [value]))?.isPending).toBe(true);
});

test.each([
  [2, 2, 'counted'],
  [{ error: '#N/A' }, checkCount, 'an error is no pass'],
] as const)('failed checks %j are %i: %s', (value, failed, _) => {
  expect(said(holding('AI_Model_Check', [value]))?.checks).toEqual({ total: checkCount, failed });
});

test('an error among the reasons is not shown as one', () => {
  const reasons = said(holding('AI_Model_Reasons', ['a'], [{ error: '#REF!' }], ['c']))?.reasons;
  expect(reasons).toEqual(['a', 'c']);
});

test.each<readonly [string, readonly NamedCells[], number, (string | undefined)[]]>([
  ['no names', [], 0, []],
  ['a name of the user that begins like ours', without(...cells.map(({ name }) => name)), 0, []],
  ['one copy', cells, 1, ['Summary']],
  ['two copies, whatever the order of their names', [...second(cells), ...cells], 2, ['Summary', 'Summary (2)']], // prettier-ignore
  ['a second copy whose first was deleted', second(cells), 1, ['Summary (2)']],
  ['without its scenario', without('AI_Model_Scenario', 'AI_Model_Case'), 0, []],
])('%s: %#', (_, given, count, sheets) => {
  const found = foundModels(given);
  expect(found).toHaveLength(count);
  expect(found.map(({ place }) => place.sheet)).toEqual(sheets);
});

describe('a model of an earlier version', () => {
  const early = cells.filter(({ name }) =>
    ['AI_Model_Case', 'AI_Model_Scenario', 'AI_Model_Check'].includes(name),
  );

  test('is known, but says nothing', () => {
    const [found] = foundModels(early);
    expect(found?.place.sheet).toBe('Inputs');
    expect(found?.said).toBeUndefined();
  });

  test('does not say what a later copy beside it says', () => {
    const isTaken = ({ name }: NamedCells) => early.some((each) => each.name === name);
    const later = cells.map((each) => ({
      ...each,
      name: isTaken(each) ? `${each.name}_2` : each.name,
      sheet: `${each.sheet} (2)`,
    }));
    expect(foundModels([...early, ...later])[0]?.said).toBeUndefined();
  });
});

describe('the charts of a model', () => {
  const charted = english.filter(({ charts }) => charts.length > 0);
  const placesOf = (given: readonly NamedCells[]) => chartPlaces(foundModels(given)[0]!, english);

  test('every sheet that has some is found by a name of its own', () => {
    expect(placesOf(cells).map(({ plan }) => plan.name)).toEqual(charted.map(({ name }) => name));
    expect(placesOf(cells).every(({ place }) => place.address.startsWith('A1:'))).toBe(true);
  });

  test('are found on a renamed sheet, and below rows inserted above', () => {
    const moved = holding('AI_Model_Verdict', [0]).map((each) =>
      each.name === 'AI_Model_Verdict' ? { ...each, sheet: 'Results', address: 'A9' } : each,
    );
    const [first] = placesOf(moved);
    expect(first?.place.sheet).toBe('Results');
    expect(first?.place.address).toMatch(/^A6:/);
  });

  test('are not looked for where there is no room for them, nor without a name', () => {
    const above = cells.map((each) =>
      each.name === 'AI_Model_Verdict' ? { ...each, address: 'A1' } : each,
    );
    expect(placesOf(above)).toHaveLength(charted.length - 1);
    expect(placesOf(without('AI_Model_Payback'))).toHaveLength(charted.length - 1);
  });
});
