/** What is made when it is first asked for: the browser takes some 20 ms for its first format of numbers. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
