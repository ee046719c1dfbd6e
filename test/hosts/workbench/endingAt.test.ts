import type { IFloatDomLayout } from '@univerjs/ui';
import { endingAt } from '../../../src/hosts/workbench/charts/endingAt';

const inSight: IFloatDomLayout = {
  ...{ startX: 100, endX: 500, startY: 50, endY: 350, width: 400, height: 300, rotate: 0 },
  absolute: { left: false, top: false },
};

describe('what floats over cells', () => {
  test('is as it was if it ends before the scroll bars', () => {
    expect(endingAt(inSight, 500, 350)).toEqual(inSight);
  });

  test.each([
    ['right', 450, 350, { endX: 450, absolute: { left: true, top: false } }],
    ['bottom', 500, 300, { endY: 300, absolute: { left: false, top: true } }],
    ['both', 450, 300, { endX: 450, endY: 300, absolute: { left: true, top: true } }],
  ])('ends at them: %s', (_, right, bottom, kept) => {
    expect(endingAt(inSight, right, bottom)).toEqual({ ...inSight, ...kept });
  });

  test.each([
    ['that is cut at its left by frozen columns', { ...inSight, startX: 150 }, 450, 350],
    ['that is cut at its top by frozen rows', { ...inSight, startY: 80 }, 500, 300],
    ['that begins beyond them', inSight, 90, 40],
  ])('stays as it is if it is one %s', (_, position, right, bottom) => {
    expect(endingAt(position, right, bottom)).toEqual(position);
  });
});
