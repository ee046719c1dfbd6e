import type { Area } from '../cells/area';
import { figures } from '../figures/figures';
import { aiBaseline } from '../functions/aiBaseline';
import type { Language } from '../language';
import type { Plan, PlanCell } from '../sheets/plan';

const names = { en: 'AI Capex data', 'zh-CN': 'AI Capex 数据' } as const;
const titles = { en: 'Data for AI_BASELINE', 'zh-CN': 'AI_BASELINE 的数据' } as const;

const field = aiBaseline.arguments.find(({ name }) => name === 'field');
/** What can be asked of a figure: the words of AI_BASELINE's second argument. */
const fields: readonly string[] = field?.kind === 'text' ? (field.choices ?? []) : [];

/** Where the figures' ids, the words of the fields, and the answers stand on the sheet. */
export const baselineAreas: Readonly<Record<'ids' | 'fields' | 'answers', Area>> = {
  ids: { row: 2, column: 0, rows: figures.length, columns: 1 },
  fields: { row: 1, column: 1, rows: 1, columns: fields.length },
  answers: { row: 2, column: 1, rows: figures.length, columns: fields.length },
};

/** A number, a text, or the reason why there is none. */
type Answer = number | string | object;

/** The sheet that AI_BASELINE's equivalent reads: a row for each figure, a column for each field; what has no answer is empty. */
export function baselineData(language: Language): Plan {
  const answer = aiBaseline.calculate as (id: string, field: string, language: Language) => Answer;
  return {
    name: names[language],
    cells: [
      [text(titles[language], 'title'), ...fields.map((): PlanCell => ({ kind: 'empty' }))],
      ['figure', ...fields].map((word) => text(word, 'heading')),
      ...figures.map(({ id }) => [
        text(id, 'label'),
        ...fields.map((word) => dataCell(answer(id, word, language))),
      ]),
    ],
    columnWidths: [30, ...fields.map(() => 16)],
    frozenRows: 2,
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
