import type { Row } from './row';

/** Rows as a table, which a terminal shows as well as a README. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, target, holds }) => [
    what,
    measured,
    target,
    holds === undefined ? '' : holds ? 'yes' : '**no**',
  ]);
  const all = [['What', 'Measured', 'Target', 'Holds'], ...lines];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...all.map((line) => line[i]?.length ?? 0)));
  const written = all.map(
    (line) => `| ${line.map((text, i) => text.padEnd(widths[i] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [written[0], rule, ...written.slice(1)].join('\n');
}
