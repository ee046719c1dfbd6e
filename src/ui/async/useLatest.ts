import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The newest value, for functions that are called later: they stay the same ones. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
