import { estimateEntry } from '../../../src/ui/model/estimate';

it.each<readonly [string, string, readonly [string, string, string]]>([
  ['three values are spread', '{54,60,66}', ['54', '60', '66']],
  ['in a column too, with signs', '{-0.1;0;0.2}', ['-0.1', '0', '0.2']],
  ['a number is likely', '60', ['', '60', '']],
  ['a per cent stays one', '30%', ['', '30%', '']],
  ['cells are likely', 'B2:D2', ['', 'B2:D2', '']],
  ['two values are no estimate', '{54,60}', ['', '{54,60}', '']],
  ['four values are none either', '{1,2,3,4}', ['', '{1,2,3,4}', '']],
  ['nor is a text among three', '{1,"x",3}', ['', '{1,"x",3}', '']],
  ['nothing is nothing', '', ['', '', '']],
])('%s: %s', (_, text, [low, likely, high]) => {
  const entry = estimateEntry({ text, sheet: 'Sheet1' });
  expect(entry).toEqual({ low, likely, high, sheet: 'Sheet1' });
});
