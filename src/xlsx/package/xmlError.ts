import { damaged } from './fileError';

/** A text that is not a well-formed XML; `offset` is where in it that was seen. */
export class XmlError extends Error {
  override readonly name = 'XmlError';

  constructor(
    readonly offset: number,
    readonly detail: string,
  ) {
    super(`${detail} at ${offset}`);
  }
}

/**
 * What `read` makes of a part's text; if that is not an XML, the part is what is damaged.
 *
 * @throws FileError
 */
export function inPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof XmlError ? damaged(part, error.message) : error;
  }
}
