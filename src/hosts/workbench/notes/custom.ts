import type { CustomData } from '@univerjs/core';

/** The key of our note of a file in a `custom` of the grid: the rest belongs to others. */
const fileKey = 'capexFile';

type Custom = NonNullable<Exclude<CustomData, void>>;

/** A `custom` of the grid's with a note. */
export function customWith(note: object, key = fileKey): Custom {
  return { [key]: note };
}

/** Puts a note into the `custom` of what may have those of others. */
export function addNote(to: { custom?: CustomData }, note: object, key = fileKey): void {
  to.custom = { ...to.custom, ...customWith(note, key) };
}

/** The note in a `custom` of the grid's, which was put there as one of that type. */
export function noteIn<T extends object>(custom: CustomData, key = fileKey): T | undefined {
  return (custom as Readonly<Record<string, T | undefined>> | null | undefined)?.[key];
}
