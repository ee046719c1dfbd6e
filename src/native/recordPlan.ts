import type { CellFormula } from '../hosts/workbook';
import type { Language, Text } from '../language';
import type { CellStyle, Plan, PlanCell } from '../sheets/plan';

/** An AI Capex formula that was replaced, and the native formula that it became. */
export interface Replaced extends CellFormula {
  readonly native: string;
}

const texts = {
  name: { en: 'AI Capex record', 'zh-CN': 'AI Capex 记录' },
  title: { en: 'Formulas converted to native formulas', 'zh-CN': '已转换为原生公式的公式' },
  note: {
    en: 'Each native formula gave the same result when it was inserted. “Restore AI Capex formulas” finds the formulas by name, even if they have moved.',
    'zh-CN':
      '转换时，每个原生公式的结果都与原公式相同。“恢复 AI Capex 公式”按名称查找公式，移动后也能找到。',
  },
  headings: [
    { en: 'Sheet', 'zh-CN': '工作表' },
    { en: 'Cell', 'zh-CN': '单元格' },
    { en: 'AI Capex formula', 'zh-CN': 'AI Capex 公式' },
    { en: 'Native formula', 'zh-CN': '原生公式' },
  ],
} as const satisfies Record<string, Text | readonly Text[]>;

/**
 * The sheet that records which formulas were replaced, with their cells at that time.
 *
 * It is for people only. Restoring does not need it: native formulas contain the names of their equivalents, which move
 * with them when rows are inserted or sheets are renamed.
 */
export function recordPlan(replaced: readonly Replaced[], language: Language): Plan {
  const text = (value: string, style: CellStyle): PlanCell => ({ kind: 'text', value, style });
  const { headings } = texts;
  const line = (first: PlanCell): PlanCell[] => [
    first,
    ...headings.slice(1).map((): PlanCell => ({ kind: 'empty' })),
  ];
  const rows = replaced.map(({ sheet, address, formula, native }) =>
    [sheet, address, formula, native].map((value) => text(value, 'label')),
  );
  return {
    name: texts.name[language],
    cells: [
      line(text(texts.title[language], 'title')),
      line(text(texts.note[language], 'note')),
      headings.map((heading) => text(heading[language], 'heading')),
      ...rows,
    ],
    columnWidths: [18, 10, 48, 48],
    frozenRows: 3,
    tables: [
      {
        name: 'AI_Capex_Record',
        area: { row: 2, column: 0, rows: rows.length + 1, columns: headings.length },
      },
    ],
    names: [],
    charts: [],
    colors: 'bankers',
  };
}
