import type { Area } from '../cells/area';
import { dataVersion } from '../figures/dataVersion';
import { figures } from '../figures/figures';
import { since } from '../figures/since';
import { aiBaseline, baselineFields } from '../functions/aiBaseline';
import type { Language } from '../language';
import type { Plan, PlanCell } from '../sheets/plan';
import { pageFooter } from '../sheets/print/pageFooter';
import { nativeTexts } from './nativeTexts';

/** What AI_BASELINE answers: the figures of the article, then what happened since. */
const known = [...figures, ...since];

/** Where the figures' ids, the names of the fields, and the answers are on the sheet. */
export const baselineAreas: Readonly<Record<'ids' | 'fields' | 'answers', Area>> = {
  ids: { row: 2, column: 0, rows: known.length, columns: 1 },
  fields: { row: 1, column: 1, rows: 1, columns: baselineFields.length },
  answers: { row: 2, column: 1, rows: known.length, columns: baselineFields.length },
};

/** A number, a text, or the reason why there is neither. */
type Answer = number | string | object;

/** The sheet that AI_BASELINE's equivalent reads: a row for each figure, a column for each field; what has no answer is empty. */
export function baselineData(language: Language): Plan {
  const answer = aiBaseline.calculate as (id: string, field: string, language: Language) => Answer;
  return {
    name: nativeTexts.in(language).data.name,
    cells: [
      [
        text(nativeTexts.in(language).data.title, 'title'),
        ...baselineFields.map((): PlanCell => ({ kind: 'empty' })),
      ],
      ['figure', ...baselineFields].map((word) => text(word, 'heading')),
      ...known.map(({ id }) => [
        text(id, 'label'),
        ...baselineFields.map((word) => dataCell(answer(id, word, language))),
      ]),
    ],
    columnWidths: [30, ...baselineFields.map(() => 16)],
    frozenRows: 2,
    footer: pageFooter(language, dataVersion.asOf),
    tables: [],
    names: [],
    charts: [],
    colors: 'bankers',
  };
}

function text(value: string, style: 'title' | 'heading' | 'label'): PlanCell {
  return { kind: 'text', value, style };
}

function dataCell(answer: Answer): PlanCell {
  if (typeof answer === 'number') {
    return { kind: 'number', value: answer, format: 'General', style: 'input' };
  }
  return typeof answer === 'string' && answer !== '' ? text(answer, 'label') : { kind: 'empty' };
}
