import { sources } from '../../../figures/sources';
import { baselineFields } from '../../../functions/aiBaseline';
import { grammarOf } from '../../../grammar';
import type { PageTextOf } from '../../pageText';

const { enumeration } = grammarOf('en');

export const en = {
  purpose:
    'Use it to cite a published figure instead of typing a number: the formula shows where the value comes from. The figures are those of one article (STAR Market Daily, 27 Jul 2024), as published then, and what was reported since, with units, periods and sources. They change only with a new version of AI Capex.',
  questions: {
    'AI_BASELINE("bigtech.ai_spend","period")': 'Which year does the figure refer to?',
    'AI_BASELINE({"bigtech.ai_spend";"bigtech.ai_revenue"})':
      'Big tech’s spend and revenue, one below the other',
    'AI_BASELINE("alphabet.capex_2025")': 'What has Alphabet reported since?',
    'AI_BASELINE("alphabet.capex_2025","url")': 'Where can it be checked?',
    'AI_BASELINE("nvidia.datacenter_share","annual")': 'A market share has no annual value',
  },
  method: [
    `The field can be ${enumeration(baselineFields)}. The field annual is the amount per year: four times a quarterly figure, and #N/A for a total or a point-in-time figure. The field compare is same, near, other, later or event; it is empty for a figure of the article, and url is empty if there is no address.`,
    'The field label is in the language of the task pane. If people use a workbook in different languages, look figures up by their ID, which is the same in every language.',
    'Text stays text: the period "2026" is not a number, and a date is ISO text such as 2022-11-30. IDs and fields are not case-sensitive. Without arguments, the result is the table of the article’s figures, with headings.',
  ],
  remarks: {},
  sources: Object.fromEntries(
    Object.entries(sources).map(([key, { publisher, subject, published }]) => [
      key,
      `${publisher.en}: ${subject.en} ${published}`,
    ]),
  ),
} satisfies PageTextOf<'AI_BASELINE'>;
