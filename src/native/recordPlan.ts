import type { CellFormula } from '../hosts/workbook';
import type { Language } from '../language';
import type { CellStyle, Plan, PlanCell } from '../sheets/plan';
import { pageFooter } from '../sheets/print/pageFooter';
import { nativeTexts } from './nativeTexts';

/** An AI Capex formula that was replaced, and the native formula that it became. */
export interface Replaced extends CellFormula {
  readonly native: string;
}

/**
 * The sheet that records which formulas were replaced, with their cells at that time.
 *
 * It is for people only. Restoring does not need it: native formulas contain the names of their equivalents, which move
 * with them when rows are inserted or sheets are renamed.
 */
export function recordPlan(replaced: readonly Replaced[], language: Language): Plan {
  const text = (value: string, style: CellStyle): PlanCell => ({ kind: 'text', value, style });
  const { record: texts } = nativeTexts.in(language);
  const { headings } = texts;
  const line = (first: PlanCell): PlanCell[] => [
    first,
    ...headings.slice(1).map((): PlanCell => ({ kind: 'empty' })),
  ];
  const rows = replaced.map(({ sheet, address, formula, native }) =>
    [sheet, address, formula, native].map((value) => text(value, 'label')),
  );
  return {
    name: texts.name,
    cells: [
      line(text(texts.title, 'title')),
      line(text(texts.note, 'note')),
      headings.map((heading) => text(heading, 'heading')),
      ...rows,
    ],
    columnWidths: [18, 10, 48, 48],
    frozenRows: 3,
    footer: pageFooter(language),
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
