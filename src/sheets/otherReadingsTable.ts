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
  title: { en: 'Second sources', 'zh-CN': '其他来源' },
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
      en: 'Columns beginning with “Second source”, and the confidence, refer to the second source; all others to STAR Market Daily, 27 Jul 2024.',
      'zh-CN':
        '以“其他来源”开头的各列及可信度据其他来源，其余据《科创板日报》2024年7月27日的文章。',
    },
  ],
  charts: [],
};

/** The disputed figures, each reading of them with its source, side by side. */
export const otherReadingsTable: BaselineTable = {
  id: 'other_readings',
  title: layout.title,
  summary: {
    en: "The article's figures compared with other sources",
    'zh-CN': '文章数据与其他来源对照',
  },
  plan: (options) => tablePlan(layout, options),
};
