import { dateText } from '../../figures/dateText';
import type { Since } from '../../figures/since';
import { wordText } from '../../figures/termText';
import { eachLanguage } from '../../language';
import { capexRecords } from '../since/capexRows';
import { money } from './assumption';
import { inputRow } from './inputRow';
import { modelSheetTexts } from './modelSheetTexts';
import type { ModelRow } from './sheet';

/**
 * The spend of each company in each year, and both ends of its guidance. Companies are not added up: their years and
 * definitions differ. One that gives a single number as its guidance has the same record at both ends.
 */
export const spendRecords: readonly Since[] = [...new Set(capexRecords)];

/** What the inputs hold of them, with who states it. */
export const spendRows: readonly ModelRow[] = spendRecords.map(
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
export const firstSpend = spendRecords[0]?.id ?? '';
export const lastSpend = spendRecords.at(-1)?.id ?? '';
