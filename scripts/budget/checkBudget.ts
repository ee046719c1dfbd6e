import { type Budget, kilobytes } from './budget';
import { growth } from './growth';
import type { Load, Modules } from './load';

const maxNamed = 10;

/**
 * Why a load is beyond its budget, with the modules that grew since their sizes were recorded; undefined if it is
 * within.
 */
export function checkBudget(
  { entry, max }: Budget,
  { bytes, modules }: Load,
  recorded: Modules,
): string | undefined {
  if (bytes <= max) return undefined;
  const size = `"${entry}" loads ${kilobytes(bytes)} gzipped; the limit is ${kilobytes(max)}.`;
  const grown = growth(recorded, modules).slice(0, maxNamed);
  if (grown.length === 0) return `${size} No module has grown since the sizes were recorded.`;
  return [
    `${size} Modules that grew (unminified), largest first:`,
    ...grown.map((line) => `  ${line}`),
  ].join('\n');
}
