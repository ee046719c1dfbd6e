import { TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

/** What the stand-in for Excel needs of a browser, and jsdom lacks. */
Object.assign(globalThis, {
  TextEncoder,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)) as unknown,
});
