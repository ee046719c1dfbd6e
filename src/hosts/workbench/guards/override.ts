/**
 * Puts another method in the place of an object's own.
 *
 * @param make gets what the object had, bound to it
 */
export function override<T extends object, K extends keyof T>(
  target: T,
  method: K,
  make: (original: T[K]) => T[K],
): void {
  const original = target[method];
  if (typeof original !== 'function') throw new Error(`The engine has no ${String(method)}.`);
  target[method] = make(original.bind(target) as T[K]);
}
