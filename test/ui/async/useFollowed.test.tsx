/** @jest-environment jsdom */
import { act, render, renderHook } from '@testing-library/react';
import { Hideable } from '../../../src/ui/Hideable';
import { useFollowed } from '../../../src/ui/async/useFollowed';
import { RecordingWorkbook } from '../RecordingWorkbook';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const change = (workbook: RecordingWorkbook) => act(() => void workbook.change());

/** A reading that takes its time and counts. */
function slow(milliseconds: number) {
  let count = 0;
  return jest.fn(async () => {
    count += 1;
    const result = count;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return result;
  });
}

it('reads, and again after a change; meanwhile the result before stays', async () => {
  const workbook = new RecordingWorkbook();
  const read = slow(10);
  const { result } = renderHook(() => useFollowed(workbook, read));
  expect(result.current.reading).toEqual({ kind: 'busy' });
  await wait(10);
  expect(result.current.reading).toEqual({ kind: 'done', result: 1 });
  await wait(10);
  change(workbook);
  await wait(5);
  expect(result.current.reading).toEqual({ kind: 'done', result: 1 });
  await wait(5);
  expect(result.current.reading).toEqual({ kind: 'done', result: 2 });
});

it('never reads twice at once, however fast the changes come, and rests as long as it read', async () => {
  const workbook = new RecordingWorkbook();
  const read = slow(1000);
  const { result } = renderHook(() => useFollowed(workbook, read));
  for (let i = 0; i < 60; i++) {
    change(workbook);
    await wait(100);
  }
  expect(read.mock.calls.length).toBeLessThanOrEqual(4);
  await wait(2000);
  expect(result.current.reading.kind).toBe('done');
});

it('looks again by itself while the result is pending', async () => {
  const read = slow(0);
  const isPending = (result: number) => result < 3;
  const workbook = new RecordingWorkbook();
  const { result } = renderHook(() => useFollowed(workbook, read, { isPending }));
  await wait(20_000);
  expect(result.current.reading).toEqual({ kind: 'done', result: 3 });
  expect(read).toHaveBeenCalledTimes(3);
});

it('reports a failure, and reads again on request or when the workbook changes', async () => {
  const workbook = new RecordingWorkbook();
  const error = new Error('not now');
  const read = jest
    .fn<Promise<string>, []>()
    .mockRejectedValueOnce(error)
    .mockResolvedValueOnce('there')
    .mockRejectedValueOnce(error)
    .mockResolvedValueOnce('again');
  const { result } = renderHook(() => useFollowed(workbook, read));
  await wait(0);
  expect(result.current.reading).toEqual({ kind: 'failed', error });
  act(() => result.current.readAgain());
  await wait(0);
  expect(result.current.reading).toEqual({ kind: 'done', result: 'there' });
  change(workbook);
  await wait(0);
  expect(result.current.reading).toEqual({ kind: 'failed', error });
  change(workbook);
  await wait(0);
  expect(result.current.reading).toEqual({ kind: 'done', result: 'again' });
});

it('reads nothing while it is hidden, and what is new when it is shown again', async () => {
  const workbook = new RecordingWorkbook();
  const read = slow(0);
  function Part() {
    const { reading } = useFollowed(workbook, read);
    return <p>{JSON.stringify(reading)}</p>;
  }
  const page = (isShown: boolean) => (
    <Hideable isShown={isShown}>
      <Part />
    </Hideable>
  );
  const { rerender, unmount } = render(page(true));
  await wait(0);
  rerender(page(false));
  change(workbook);
  await wait(5000);
  expect(read).toHaveBeenCalledTimes(1);
  rerender(page(true));
  await wait(0);
  expect(read).toHaveBeenCalledTimes(2);
  unmount();
  change(workbook);
  await wait(5000);
  expect(read).toHaveBeenCalledTimes(2);
});
