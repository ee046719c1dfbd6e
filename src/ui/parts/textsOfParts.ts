let load = (): Promise<unknown> => Promise.resolve();

/**
 * Sets what loads the texts that parts show, in the language that the page then shows. A page whose texts come in two
 * pieces calls it before it draws.
 */
export function setTextsOfParts(to: () => Promise<unknown>): void {
  load = to;
}

/** Ends when the texts of parts are loaded. */
export async function textsOfParts(): Promise<void> {
  await load();
}
