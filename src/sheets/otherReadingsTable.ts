import { figures } from '../figures/figures';
import { otherReadings } from '../figures/otherReadings';
import type { BaselineTable } from './baselineTable';
import {
  idColumn,
  labelColumn,
  paragraphsColumn,
  perColumn,
  periodColumn,
  speakerColumn,
  statusColumn,
  unitColumn,
} from './columns';
import {
  confidenceColumn,
  differenceColumn,
  otherPeriodColumn,
  otherSpeakerColumn,
  otherStatusColumn,
  otherValueColumn,
  publishedColumn,
  readingColumn,
} from './otherReadingColumns';
import type { TableLayout } from './tableLayout';
import { tablePlan } from './tablePlan';
import { valueColumn } from './valueColumn';

const layout: TableLayout = {
  title: { en: 'Other readings', 'zh-CN': '其他口径' },
  tableName: 'AI_Other_Readings',
  columns: [
    labelColumn,
    valueColumn,
    otherValueColumn,
    differenceColumn,
    unitColumn,
    perColumn,
    periodColumn,
    otherPeriodColumn,
    statusColumn,
    otherStatusColumn,
    readingColumn,
    speakerColumn,
    otherSpeakerColumn,
    publishedColumn,
    confidenceColumn,
    paragraphsColumn,
    idColumn,
  ],
  figures: figures.filter(({ id }) => otherReadings(id).length > 0),
  results: [],
  events: [],
  remarks: [
    {
      en: "Value, period, status and ¶ are the article's; the columns that begin with Other are another publication's.",
      'zh-CN': '数值、时期、状态与¶均据该文；以“其他”开头的各列据其他出版物。',
    },
  ],
  charts: [],
};

/** The disputed figures, each reading of them with its source, side by side. */
export const otherReadingsTable: BaselineTable = {
  id: 'other_readings',
  title: layout.title,
  summary: {
    en: 'Disputed figures: the article beside what other publications say',
    'zh-CN': '有争议的数据：该文与其他出版物的说法对照',
  },
  plan: (options) => tablePlan(layout, options),
};
