/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useReading } from '../../../src/ui/functions/useReading';

/** A question whose answer the test gives. */
function question<Answer>() {
  let answer!: (value: Answer) => void;
  let refuse!: (error: Error) => void;
  const promise = new Promise<Answer>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  return { read: () => promise, answer, refuse };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

it('is busy, then done; busy again, it keeps the result before', async () => {
  const [first, second] = [question<number>(), question<number>()];
  const { result, rerender } = renderHook(({ read }) => useReading(read), {
    initialProps: { read: first.read },
  });
  expect(result.current).toEqual({ kind: 'busy' });
  first.answer(1);
  await wait(0);
  expect(result.current).toEqual({ kind: 'done', result: 1 });
  rerender({ read: second.read });
  expect(result.current).toEqual({ kind: 'busy', before: 1 });
  second.answer(2);
  await wait(0);
  expect(result.current).toEqual({ kind: 'done', result: 2 });
});

it('drops an answer that comes after a newer question', async () => {
  const [slow, quick] = [question<string>(), question<string>()];
  const { result, rerender } = renderHook(({ read }) => useReading(read), {
    initialProps: { read: slow.read },
  });
  await wait(0);
  rerender({ read: quick.read });
  quick.answer('new');
  await wait(0);
  slow.answer('old');
  await wait(0);
  expect(result.current).toEqual({ kind: 'done', result: 'new' });
});

it('asks once for several questions within the delay', async () => {
  const asked: number[] = [];
  const reads = [1, 2, 3].map((n) => () => {
    asked.push(n);
    return Promise.resolve(n);
  });
  const { rerender } = renderHook(({ read }) => useReading(read, 250), {
    initialProps: { read: reads[0]! },
  });
  await wait(200);
  rerender({ read: reads[1]! });
  await wait(200);
  rerender({ read: reads[2]! });
  await wait(250);
  expect(asked).toEqual([3]);
});

it('keeps the error of a failure', async () => {
  const failing = question<number>();
  const error = new Error('no');
  const { result } = renderHook(() => useReading(failing.read));
  failing.refuse(error);
  await wait(0);
  expect(result.current).toEqual({ kind: 'failed', error });
});
