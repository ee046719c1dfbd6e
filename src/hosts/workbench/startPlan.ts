import type { Language } from '../../language';
import { defaultPlanOptions } from '../../sheets/baselineTable';
import type { CellStyle, Plan, PlanCell } from '../../sheets/plan';
import { type GridTexts, gridTexts } from './gridTexts';

interface Trial {
  /** As typed, without the equals sign. */
  readonly formula: string;
  /** What the result before it means. */
  readonly meaning: keyof GridTexts['start']['meanings'];
}

const trials: readonly Trial[] = [
  {
    formula: 'CAPEX.AI_PAYBACK(60,20)',
    meaning: 'payback',
  },
  {
    formula: 'CAPEX.AI_GAP(60,20)',
    meaning: 'gap',
  },
  {
    formula: 'CAPEX.MARKET_CEILING(82%)',
    meaning: 'ceiling',
  },
];

/** The sheet that the workbench opens with: three formulas, and what each result means. */
export function startPlan(language: Language): Plan {
  const texts = gridTexts.in(language).start;
  const text = (value: string, style: CellStyle): PlanCell => ({ kind: 'text', value, style });
  const empty: PlanCell = { kind: 'empty' };
  return {
    name: texts.sheet,
    // The results first, so that a narrow window shows them.
    columnWidths: [10, 64, 32],
    frozenRows: 0,
    tables: [],
    names: [],
    charts: [],
    colors: defaultPlanOptions.colors,
    cells: [
      [text(texts.title, 'title'), empty, empty],
      [texts.answer, texts.meaning, texts.formula].map((heading) => text(heading, 'heading')),
      ...trials.map(({ formula, meaning }): PlanCell[] => [
        { kind: 'formula', formula: { parts: [formula] }, format: '0.00', style: 'formula' },
        text(texts.meanings[meaning], 'label'),
        { kind: 'text', value: `=${formula}`, style: 'note' },
      ]),
      [text(texts.hint, 'note'), empty, empty],
    ],
  };
}
