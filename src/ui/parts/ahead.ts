/** What can be fetched before it is needed; each fetches one part, and does not fail. */
export const ahead = new Set<() => Promise<void>>();

/** Fetches all of it, one after the other; a part may bring others with it. */
export async function fetchAhead(): Promise<void> {
  // What is added on the way is gone through too.
  for (const fetch of ahead) {
    ahead.delete(fetch);
    await fetch();
  }
}

/** Lets code that is loaded in passing be fetched ahead too. That it did not arrive matters only when it is needed. */
export function whenIdle(load: () => Promise<unknown>): void {
  ahead.add(() =>
    load().then(
      () => undefined,
      () => undefined,
    ),
  );
}
