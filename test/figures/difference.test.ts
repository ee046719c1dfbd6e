import { difference } from '../../src/figures/difference';

test.each([
  ['two ids', 'a.cost - a.loss', { minuend: 'a.cost', subtrahend: 'a.loss' }],
  ['nothing', '', undefined],
  ['one id', 'a.cost', undefined],
  ['no second id', 'a.cost - ', undefined],
  ['a sign without its spaces may be part of a word', 'a.cost-a.loss', undefined],
  ['three ids', 'a.b - a.c - a.d', undefined],
  ['another sign', 'a.cost + a.loss', undefined],
])('difference of %s: "%s"', (_, formula, parts) => {
  expect(difference(formula)).toEqual(parts);
});
