import { isFunctionName } from '../../explain/definitionFor';
import type { FunctionName } from '../../functions/functionName';

/** A function that was inserted, with the texts of its fields in order. */
export interface RecentCall {
  readonly name: FunctionName;
  readonly texts: readonly string[];
}

/** As many as a list shows without being searched. */
const maxRecent = 5;

/**
 * Recent calls from the text in which they were kept, the newest first. What is not a function of this version is left out.
 */
export function readRecent(kept: string | null): readonly RecentCall[] {
  return [...new URLSearchParams(kept ?? '')].flatMap(([name, fields]) =>
    isFunctionName(name) ? [{ name, texts: fields.split('\n') }] : [],
  );
}

/** The text in which recent calls are kept. */
export function recentText(calls: readonly RecentCall[]): string {
  return new URLSearchParams(calls.map(({ name, texts }) => [name, texts.join('\n')])).toString();
}

/** Recent calls with one more, each function once. */
export function withCall(calls: readonly RecentCall[], call: RecentCall): readonly RecentCall[] {
  return [call, ...calls.filter(({ name }) => name !== call.name)].slice(0, maxRecent);
}
