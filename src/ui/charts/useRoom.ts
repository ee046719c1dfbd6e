import { useCallback, useState } from 'react';
import type { ChartRoom } from './chartSize';

/** The size of an element, also while it changes; undefined before it is shown. */
export function useRoom(): readonly [
  room: Required<ChartRoom> | undefined,
  measure: (element: HTMLElement | null) => (() => void) | undefined,
] {
  const [room, setRoom] = useState<Required<ChartRoom>>();
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      setRoom((before) =>
        before?.width === width && before.height === height ? before : { width, height },
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [room, measure];
}
