/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useAction } from '../../../src/ui/async/useAction';

describe('useAction', () => {
  it('is idle, then busy with its input, then done with input and result', async () => {
    const { result } = renderHook(() => useAction((n: number) => Promise.resolve(n * 2)));
    expect(result.current.state).toEqual({ kind: 'idle' });
    await act(async () => result.current.run(21));
    expect(result.current.state).toEqual({ kind: 'done', input: 21, result: 42 });
  });

  it('keeps the error of a failure, whatever it is, with the input', async () => {
    const error = new Error('no');
    const { result } = renderHook(() => useAction((_: string) => Promise.reject(error)));
    await act(async () => result.current.run('x'));
    expect(result.current.state).toEqual({ kind: 'failed', input: 'x', error });
  });

  it('keeps an error thrown before there is a promise', async () => {
    const error = new Error('at once');
    const { result } = renderHook(() =>
      useAction((_: string): Promise<string> => {
        throw error;
      }),
    );
    await act(async () => result.current.run('x'));
    expect(result.current.state).toEqual({ kind: 'failed', input: 'x', error });
  });

  it('does not start again while busy, not even before the next rendering', async () => {
    const started: number[] = [];
    const { result } = renderHook(() =>
      useAction((n: number) => {
        started.push(n);
        return new Promise<void>(() => undefined);
      }),
    );
    await act(async () => {
      result.current.run(1);
      result.current.run(2);
    });
    act(() => result.current.run(3));
    expect(started).toEqual([1]);
    expect(result.current.state).toEqual({ kind: 'busy', input: 1 });
  });

  it('runs again after a failure', async () => {
    const { result } = renderHook(() =>
      useAction((n: number) => (n < 0 ? Promise.reject(new Error()) : Promise.resolve(n))),
    );
    await act(async () => result.current.run(-1));
    await act(async () => result.current.run(1));
    expect(result.current.state).toEqual({ kind: 'done', input: 1, result: 1 });
  });

  it('forgets its outcome when dismissed', async () => {
    const { result } = renderHook(() => useAction((n: number) => Promise.resolve(n)));
    await act(async () => result.current.run(1));
    act(() => result.current.dismiss());
    expect(result.current.state).toEqual({ kind: 'idle' });
  });
});
