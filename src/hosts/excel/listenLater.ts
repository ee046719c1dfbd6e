/**
 * Listens once what listens is loaded.
 *
 * @param start begins to listen, and answers what ends it
 * @param onError is given why it could not begin; without, the page is
 * @returns what ends it, also before it has begun
 */
export function listenLater(
  start: () => Promise<() => void>,
  onError: (error: unknown) => void = (error) => reportError(error),
): () => void {
  let isOver = false;
  let stop = (): void => {
    isOver = true;
  };
  start().then((started) => {
    if (isOver) started();
    else stop = started;
  }, onError);
  return () => stop();
}
