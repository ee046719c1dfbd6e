/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react';
import { useLatest } from '../../../src/ui/async/useLatest';

it('holds the newest value in the same object', () => {
  const { result, rerender } = renderHook(({ value }) => useLatest(value), {
    initialProps: { value: 'Sheet1' },
  });
  const first = result.current;
  expect(first.current).toBe('Sheet1');
  rerender({ value: 'Sheet2' });
  expect(result.current).toBe(first);
  expect(first.current).toBe('Sheet2');
});
