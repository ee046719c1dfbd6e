import { type Since, since } from '../../figures/since';
import type { Text } from '../../language';
import { sinceText } from './sinceTexts';

/** What a company reported and expects to spend, in USD bn a year. */
export interface CapexRow {
  readonly company: Text;
  /** Of 2023, 2024 and 2025. */
  readonly years: readonly Since[];
  /** Of a fiscal year 2026 that is over. */
  readonly reported2026?: Since;
  readonly guidanceLow: Since;
  readonly guidanceHigh: Since;
}

/** The years for which all four companies have reported. */
export const capexYears = [2023, 2024, 2025] as const;

/** The four companies of the table, in its order. */
export const capexRows: readonly CapexRow[] = [
  {
    company: sinceText('alphabet'),
    years: capexYears.map((year) => record(`alphabet.capex_${year}`)),
    guidanceLow: record('alphabet.capex_guidance_low_2026'),
    guidanceHigh: record('alphabet.capex_guidance_high_2026'),
  },
  {
    company: sinceText('microsoft'),
    years: capexYears.map((year) => record(`microsoft.capex_fy${year}`)),
    reported2026: record('microsoft.capex_fy2026'),
    guidanceLow: record('microsoft.capex_guidance_2026'),
    guidanceHigh: record('microsoft.capex_guidance_2026'),
  },
  {
    company: sinceText('amazon'),
    years: capexYears.map((year) => record(`amazon.capex_${year}`)),
    guidanceLow: record('amazon.capex_guidance_2026'),
    guidanceHigh: record('amazon.capex_guidance_2026'),
  },
  {
    company: sinceText('meta'),
    years: capexYears.map((year) => record(`meta.capex_${year}`)),
    guidanceLow: record('meta.capex_guidance_low_2026'),
    guidanceHigh: record('meta.capex_guidance_high_2026'),
  },
];

/** The records that the table shows, company by company. */
export const capexRecords: readonly Since[] = capexRows.flatMap(
  ({ years, reported2026, guidanceLow, guidanceHigh }) => [
    ...years,
    ...(reported2026 ? [reported2026] : []),
    guidanceLow,
    guidanceHigh,
  ],
);

/** Their ids. */
export const capexIds: readonly string[] = capexRecords.map(({ id }) => id);

/** @throws RangeError if the seeds lack it */
function record(id: string): Since {
  const found = since.find((each) => each.id === id);
  if (!found) throw new RangeError(`since.json lacks "${id}", which the table of companies shows`);
  return found;
}
