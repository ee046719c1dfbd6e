import { segmentInPieces } from '../../../../src/hosts/workbench/guards/segmentInPieces';

const family = '👩‍👩‍👧‍👦';

test.each([
  ['letters', 'a'.repeat(1_000)],
  ['emoji of several parts, at every place', `a${family.repeat(300)}`],
  ['flags', '🇨🇳🇺🇸'.repeat(200)],
  ['letters with accents of their own', 'e\u0301'.repeat(700)],
  ['line ends of two characters', `${'a'.repeat(255)}\r\n`.repeat(3)],
  ['a short text', family],
  ['short letters', '=CAPEX.AI_GAP(60,20)'],
  ['no text', ''],
])('%s are told apart as before', (_, text) => {
  const before = [...new Intl.Segmenter('en').segment(text)];
  class Guarded extends Intl.Segmenter {}
  const methods = {
    segment: Intl.Segmenter.prototype.segment,
    resolvedOptions: Intl.Segmenter.prototype.resolvedOptions,
  };
  segmentInPieces(methods);
  const segmenter = Object.assign(new Guarded('en'), { segment: methods.segment });
  expect([...segmenter.segment(text)]).toEqual(before);
  expect(segmenter.segment(text).containing(0)?.segment).toBe(before[0]?.segment);
});
