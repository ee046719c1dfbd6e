/**
 * The browser's storage; undefined if the user or a policy has closed it, as private windows and embedded pages can.
 */
export function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch (error) {
    // There is no other way to know beforehand that it is closed.
    if (error instanceof DOMException && error.name === 'SecurityError') return undefined;
    throw error;
  }
}
