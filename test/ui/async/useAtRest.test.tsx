/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useAtRest } from '../../../src/ui/async/useAtRest';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

interface Word {
  readonly word: string;
}
const isSame = (a: Word, b: Word) => a.word === b.word;

function typing(first: string) {
  const { result, rerender } = renderHook(({ word }: Word) => useAtRest({ word }, 200, isSame), {
    initialProps: { word: first },
  });
  return { rested: () => result.current?.word, type: (word: string) => rerender({ word }) };
}

test('a value is there once it has stayed the same for the time', async () => {
  const { rested } = typing('6');
  expect(rested()).toBeUndefined();
  await wait(199);
  expect(rested()).toBeUndefined();
  await wait(1);
  expect(rested()).toBe('6');
});

test('none of those in between is, and the one before stays until then', async () => {
  const { rested, type } = typing('6');
  await wait(200);
  for (const word of ['60', '600', '6000']) {
    type(word);
    await wait(150);
    expect(rested()).toBe('6');
  }
  await wait(50);
  expect(rested()).toBe('6000');
});

test('typed and taken back in time, nothing changes', async () => {
  const { rested, type } = typing('6');
  await wait(200);
  type('60');
  await wait(100);
  type('6');
  await wait(1000);
  expect(rested()).toBe('6');
});
