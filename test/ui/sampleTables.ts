import type { Figure } from '../../src/figures/figure';
import { figures } from '../../src/figures/figures';
import type { BaselineTable } from '../../src/sheets/baselineTable';
import { formula, type CellStyle, type Plan, type PlanCell } from '../../src/sheets/plan';

const empty: PlanCell = { kind: 'empty' };
const text = (value: string, style: CellStyle): PlanCell => ({ kind: 'text', value, style });
const number = (value: number, format: string): PlanCell => ({
  kind: 'number',
  value,
  format,
  style: 'input',
});

/** What a plan of cells alone has next to them. */
const cellsAlone: Omit<Plan, 'name' | 'cells' | 'columnWidths'> = {
  frozenRows: 0,
  tables: [],
  names: [],
  charts: [],
  colors: 'bankers',
};

/** A plan of the cells given. */
export function planOf(cells: Plan['cells']): Plan {
  return { ...cellsAlone, name: 'One', cells, columnWidths: (cells[0] ?? []).map(() => 9) };
}

/** Figures of the seeds. */
function figuresOf(...ids: readonly string[]): readonly Figure[] {
  return figures.filter(({ id }) => ids.includes(id));
}

/** A title, a heading, two rows of figures with a live formula, and a note. */
export const shares: BaselineTable = {
  id: 'shares',
  title: { en: 'Market shares', 'zh-CN': '市场份额' },
  headline: { en: 'How far a leader can still grow', 'zh-CN': '领先者还能增长多少' },
  figures: figuresOf('nvidia.datacenter_share', 'cisco.switch_share'),
  rows: 2,
  plan: ({ language, colors }) => {
    const zh = language === 'zh-CN';
    return {
      ...cellsAlone,
      colors,
      tables: [{ name: 'Shares', area: { row: 1, column: 0, rows: 3, columns: 3 } }],
      names: [{ name: 'Nvidia_Share', cell: { row: 2, column: 1 } }],
      name: zh ? '市场份额' : 'Market shares',
      columnWidths: [30, 10, 28],
      cells: [
        [text(zh ? '市场份额' : 'Market shares', 'title'), empty, empty],
        [
          text(zh ? '项目' : 'Figure', 'heading'),
          text(zh ? '份额' : 'Share', 'heading'),
          text(zh ? '上限' : 'Ceiling', 'heading'),
        ],
        [
          text(zh ? '英伟达' : 'Nvidia', 'label'),
          number(0.82, '0.0%'),
          {
            kind: 'formula',
            formula: formula`CAPEX.MARKET_CEILING(${{ row: 2, column: 1 }})`,
            format: '0.00',
            style: 'formula',
          },
        ],
        [text(zh ? '思科' : 'Cisco', 'label'), number(0.7, '0.0%'), empty],
        [text(zh ? '来源：文章' : 'Source: the article', 'note'), empty, empty],
      ],
    };
  },
};

/** Figures alone: large, negative, with decimals. */
const promise: BaselineTable = {
  id: 'promise',
  title: { en: 'The promise', 'zh-CN': '承诺' },
  headline: { en: 'What AI is said to bring', 'zh-CN': '据称AI将带来什么' },
  figures: [],
  rows: 1,
  plan: ({ language }) => ({
    ...cellsAlone,
    name: language === 'zh-CN' ? '承诺' : 'The promise',
    columnWidths: [30, 16],
    tables: [{ name: 'Promise', area: { row: 0, column: 0, rows: 2, columns: 2 } }],
    cells: [
      [text('Figure', 'heading'), text('Value', 'headingRight')],
      [
        text(language === 'zh-CN' ? '工作岗位' : 'Jobs automated', 'label'),
        number(300_000_000, '#,##0'),
      ],
    ],
  }),
};

export const sampleTables: readonly BaselineTable[] = [shares, promise];
