import type { CellFormula } from '../hosts/workbook';
import type { Language, Text } from '../language';
import type { CellStyle, Plan, PlanCell } from '../sheets/plan';

/** A formula of ours that was replaced; what it became, where that is a formula. */
export interface Replaced extends CellFormula {
  readonly native?: string;
}

const texts = {
  portable: { en: 'AI Capex record', 'zh-CN': 'AI Capex 记录' },
  frozen: { en: 'AI Capex frozen', 'zh-CN': 'AI Capex 固定记录' },
  portableTitle: {
    en: 'Formulas made portable',
    'zh-CN': '已转为可移植的公式',
  },
  frozenTitle: { en: 'Formulas frozen to values', 'zh-CN': '已固定为数值的公式' },
  portableNote: {
    en: 'Each native formula gave the same result when it was written. "Make live again" finds them by their names, wherever they have moved.',
    'zh-CN': '写入时每个原生公式的结果都相同。“恢复为实时公式”按名称查找，公式移动后也能找到。',
  },
  frozenNote: {
    en: 'These cells hold what the formulas showed. To have one back, copy it into its cell.',
    'zh-CN': '这些单元格保存了公式当时的结果。如需恢复，把公式复制回单元格即可。',
  },
  sheet: { en: 'Sheet', 'zh-CN': '工作表' },
  cell: { en: 'Cell', 'zh-CN': '单元格' },
  ours: { en: 'Formula of AI Capex', 'zh-CN': 'AI Capex 公式' },
  native: { en: 'Native formula', 'zh-CN': '原生公式' },
} as const satisfies Record<string, Text>;

/**
 * The sheet that records which formulas were replaced: where they stood then, and what they said.
 *
 * It is for people. To find the formulas again it is not needed: they carry the names of their twins, and those move
 * with them when rows are inserted or sheets renamed.
 */
export function recordPlan(
  kind: 'portable' | 'frozen',
  replaced: readonly Replaced[],
  language: Language,
): Plan {
  const text = (value: string, style: CellStyle): PlanCell => ({ kind: 'text', value, style });
  const headings: Text[] = [texts.sheet, texts.cell, texts.ours];
  if (kind === 'portable') headings.push(texts.native);
  const line = (first: PlanCell): PlanCell[] => [
    first,
    ...headings.slice(1).map((): PlanCell => ({ kind: 'empty' })),
  ];
  const rows = replaced.map(({ sheet, address, formula, native }) =>
    [sheet, address, formula, ...(kind === 'portable' ? [native ?? ''] : [])].map((value) =>
      text(value, 'label'),
    ),
  );
  const isPortable = kind === 'portable';
  return {
    name: texts[kind][language],
    cells: [
      line(text(texts[isPortable ? 'portableTitle' : 'frozenTitle'][language], 'title')),
      line(text(texts[isPortable ? 'portableNote' : 'frozenNote'][language], 'note')),
      headings.map((heading) => text(heading[language], 'heading')),
      ...rows,
    ],
    columnWidths: [18, 10, 48, ...(isPortable ? [48] : [])],
    frozenRows: 3,
    tables: [
      {
        name: isPortable ? 'AI_Capex_Record' : 'AI_Capex_Frozen',
        area: { row: 2, column: 0, rows: rows.length + 1, columns: headings.length },
      },
    ],
    names: [],
    charts: [],
    colours: 'bankers',
  };
}
