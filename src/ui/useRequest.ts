import { useEffect, useRef } from 'react';

/**
 * Acts once on each request, after it has been drawn: rendering itself may be repeated or thrown away.
 *
 * @param request a new object for each; nothing happens while it is undefined
 */
export function useRequest<T extends object>(
  request: T | undefined,
  act: (request: T) => void,
): void {
  const done = useRef<T>(undefined);
  useEffect(() => {
    if (!request || request === done.current) return;
    done.current = request;
    act(request);
  });
}
