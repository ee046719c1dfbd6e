import { dateText } from '../../figures/dateText';
import type { Since } from '../../figures/since';
import { wordText } from '../../figures/termText';
import { eachLanguage, type Text } from '../../language';
import { capexRows, capexYears } from '../since/capexRows';
import { money } from './assumption';
import { inputRow } from './inputRow';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import type { ModelRow } from './sheet';

/** The spend of four companies in a year: their records, by the ids of which the inputs hold them. */
interface YearOfSpend {
  readonly key: string;
  readonly label: Text;
  readonly records: readonly Since[];
}

/** The years that the companies have reported, then both ends of their guidance for 2026. */
export const yearsOfSpend: readonly YearOfSpend[] = [
  ...capexYears.map((year, i) => ({
    key: `spend.${year}`,
    label: eachLanguage((language) => modelSheetTexts.in(language).fourCompanies(year)),
    records: capexRows.flatMap(({ years }) => years.slice(i, i + 1)),
  })),
  {
    key: 'spend.2026.low',
    label: modelSheetText('fourCompaniesGuidanceLow'),
    records: capexRows.map(({ guidanceLow }) => guidanceLow),
  },
  {
    key: 'spend.2026.high',
    label: modelSheetText('fourCompaniesGuidanceHigh'),
    records: capexRows.map(({ guidanceHigh }) => guidanceHigh),
  },
];

/** A company that gives one number as its guidance has the same record at both ends. */
const records: readonly Since[] = [...new Set(yearsOfSpend.flatMap((year) => year.records))];

/** What the inputs hold of them, with who says so. */
export const spendRows: readonly ModelRow[] = records.map(
  ({ id, label, value, by, published, status }) =>
    inputRow({
      ...money,
      key: id,
      label,
      base: value,
      source: eachLanguage((language) =>
        modelSheetTexts.in(language).sinceReference(by[language], dateText(published, language)),
      ),
      speaker: wordText('status', status),
    }),
);

/** Rows of the first and the last of them, by key. */
export const firstSpend = records[0]?.id ?? '';
export const lastSpend = records.at(-1)?.id ?? '';
