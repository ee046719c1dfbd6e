import type { CustomData } from '@univerjs/core';

/** Under which key of a `custom` of the grid's our note is: the rest is others'. */
const key = 'capexFile';

type Custom = NonNullable<Exclude<CustomData, void>>;

/** A `custom` of the grid's with a note. */
export function customWith(note: object): Custom {
  return { [key]: note };
}

/** The note in a `custom` of the grid's, which was put there as one of that type. */
export function noteIn<T extends object>(custom: CustomData): T | undefined {
  return (custom as Readonly<Record<string, T | undefined>> | null | undefined)?.[key];
}
