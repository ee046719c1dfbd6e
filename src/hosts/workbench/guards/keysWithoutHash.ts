import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

interface KeptByKey {
  _hash: (key: string) => string;
}

/**
 * Keeps what the engine has read of formulas under their own texts.
 *
 * Univer 0.25.1 keeps a formula of more than 64 characters under a number of 32 bits, and takes two with the same number for
 * one: a cell then has the result of another's formula. Of 5,000 such formulas two are taken for one in 3 of 1,000 workbooks.
 */
export function keysWithoutHash(): void {
  const prototype = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Partial<KeptByKey>;
  if (!prototype._hash) throw new Error('The engine has no _hash.');
  prototype._hash = (key) => key;
}
