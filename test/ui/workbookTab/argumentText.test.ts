import type { CellValue } from '../../../src/cells/value';
import { explain } from '../../../src/explain/call/explain';
import { parseCall } from '../../../src/explain/parseCall';
import { argumentText } from '../../../src/ui/workbookTab/argumentText';

function first(formula: string, b2: CellValue = null) {
  const call = parseCall(formula);
  if (call?.kind !== 'call') throw new Error(`${formula} is not a call of ours`);
  return explain(call, new Map([['B2', [[b2]]]])).arguments[0]!;
}

it.each<readonly [string, string, CellValue, string, string]>([
  ['money', '=CAPEX.AI_GAP(60,20)', null, '60', '60'],
  ['a share', '=CAPEX.MARKET_CEILING(82%)', null, '82%', '82%'],
  ['a number from a cell', '=CAPEX.MARKET_CEILING(B2)', 0.5, '50%', '50%'],
  ['a blank cell', '=CAPEX.AI_GAP(B2,20)', null, 'blank', '空白'],
  ['an error', '=CAPEX.AI_GAP(B2,20)', { error: '#REF!' }, '#REF!', '#REF!'],
  ['a truth value', '=CAPEX.AI_GAP(B2,20)', true, 'TRUE', 'TRUE'],
  ['a text', '=CAPEX.AI_BASELINE("x")', null, 'x', 'x'],
  ['a text left out', '=CAPEX.AI_BASELINE()', null, 'omitted', '省略'],
  [
    'three values',
    '=CAPEX.AI_PAYBACK_RISK({54,60,66},20)',
    null,
    '54 to 66, likely 60',
    '54至66，最可能60',
  ],
  ['a single value instead of three', '=CAPEX.AI_PAYBACK_RISK(60,20)', null, '60', '60'],
  [
    'a few cash flows',
    '=CAPEX.AI_PAYBACK_FLOWS({-1000,750,350})',
    null,
    '−1,000; 750; 350',
    '−1,000；750；350',
  ],
  [
    'many cash flows',
    '=CAPEX.AI_PAYBACK_FLOWS({-60;1;2;3;4;5;6;7})',
    null,
    '−60; 1; 2; 3; 4; 5; … (8 values)',
    '−60；1；2；3；4；5；……（共8个值）',
  ],
  ['an expression', '=CAPEX.AI_GAP(SUM(B2),20)', null, 'unknown', '未知'],
])('%s', (_, formula, value, english, chinese) => {
  expect(argumentText(first(formula, value), 'en')).toBe(english);
  expect(argumentText(first(formula, value), 'zh-CN')).toBe(chinese);
});
