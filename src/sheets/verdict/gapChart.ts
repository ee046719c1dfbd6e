import type { Language } from '../../language';
import { formula, type Formula, literal } from '../plan';
import type { VerdictCells } from './verdictCells';
import { verdictTexts } from './verdictTexts';

/** The columns of the chart of a verdict, in the order of its rows: what stands in each, and what is missing above it. */
export const gapColumns = [
  { subject: 'spend' },
  { subject: 'required' },
  {
    subject: 'revenue',
    missing: ({ revenue, required }: VerdictCells): Formula =>
      formula`MAX(0,${required}-${revenue})`,
  },
] as const satisfies readonly {
  readonly subject: keyof VerdictCells;
  readonly missing?: (cells: VerdictCells) => Formula;
}[];

/** What the chart says, such as `AI revenue covers 17% of what the spend requires`; its name if that is not known. */
export function gapMessage(cells: VerdictCells, language: Language): Formula {
  const { coverage, chart } = verdictTexts.in(language);
  return formula`IFERROR(${coverage(cells)},${literal(chart)})`;
}
