/**
 * Starts to listen as soon as the code for it is loaded.
 *
 * @param start starts to listen; the function that it returns stops it
 * @param onError receives the error if it cannot start; default: reported to the page
 * @returns stops it, even before it has started
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
