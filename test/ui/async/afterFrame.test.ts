/** @jest-environment jsdom */
import { afterFrame } from '../../../src/ui/async/afterFrame';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('calls back after what the next frame shows, not with it', () => {
  const called: string[] = [];
  afterFrame(() => called.push('after'));
  setTimeout(() => called.push('before'));
  requestAnimationFrame(() => called.push('frame'));
  jest.advanceTimersByTime(100);
  expect(called).toEqual(['before', 'frame', 'after']);
});

it.each([
  ['before the frame', 0],
  ['between the frame and the call', 16],
])('does not call back once cancelled %s', (_, milliseconds) => {
  const call = jest.fn();
  const cancel = afterFrame(call);
  jest.advanceTimersByTime(milliseconds);
  cancel();
  jest.advanceTimersByTime(100);
  expect(call).not.toHaveBeenCalled();
});
