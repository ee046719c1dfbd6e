import type { Row } from './tryFile';

/** One line for a file, and a line for each thing that went wrong. */
export function rowText({
  file,
  verdict,
  isIdentical,
  report,
  milliseconds,
  details,
}: Row): string {
  const time = milliseconds === 0 ? '' : `${(milliseconds / 1000).toFixed(1)} s`;
  const bytes = isIdentical ? 'same bytes' : '';
  return [
    [verdict.padEnd(8), time.padStart(7), bytes.padEnd(10), file, report && `(${report})`]
      .join('  ')
      .trimEnd(),
    ...details.map((detail) => `${' '.repeat(10)}${detail}`),
  ].join('\n');
}

/** How many files fared how, and what was lost in how many of them. */
export function totalsText(rows: readonly Row[]): string {
  const verdicts = (['same', 'lost', 'refused', 'crashed', 'hung'] as const).map(
    (verdict) => `${rows.filter((row) => row.verdict === verdict).length} ${verdict}`,
  );
  const kinds = [...new Set(rows.flatMap(({ counts }) => [...counts.keys()]))];
  return [
    `${rows.length} files: ${verdicts.join(', ')}; ${rows.filter(({ isIdentical }) => isIdentical).length} saved without a change to the same bytes`,
    ...kinds.map((kind) => {
      const having = rows.filter(({ counts }) => counts.has(kind));
      const sum = having.reduce((total, { counts }) => total + (counts.get(kind) ?? 0), 0);
      return `  ${kind}: ${sum} in ${having.length} files`;
    }),
  ].join('\n');
}

/** Whether nothing was lost in silence, and nothing broke: a refusal gives the reason, and changes nothing. */
export function isSound(rows: readonly Row[]): boolean {
  return rows.every(({ verdict }) => verdict === 'same' || verdict === 'refused');
}
