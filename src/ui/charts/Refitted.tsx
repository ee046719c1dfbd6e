import { Fragment, type ReactNode, useCallback, useState } from 'react';

interface RefittedProps {
  readonly children: ReactNode;
}

/**
 * Draws a chart again when its room has another width: the library measures it once, so that a chart drawn in a wide pane
 * runs out of a narrow one.
 */
export function Refitted({ children }: RefittedProps) {
  const [changes, setChanges] = useState(0);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    let drawn = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === drawn) return;
      drawn = element.clientWidth;
      setChanges((before) => before + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={watch}>
      <Fragment key={changes}>{children}</Fragment>
    </div>
  );
}
