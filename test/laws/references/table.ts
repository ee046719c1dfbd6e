import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Given } from './cases';
import type { Answer } from './exactAnswer';

/** The reference table: by function and by what its calls are there for, each call with its exact answer. */
export type Table = Readonly<
  Record<string, Readonly<Record<string, readonly { given: Given; answer: Answer }[]>>>
>;

export const tableFile = path.join(__dirname, 'table.json');

export function readTable(): Table {
  return JSON.parse(readFileSync(tableFile, 'utf8')) as Table;
}
