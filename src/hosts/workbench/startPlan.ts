import type { Language, Text } from '../../language';
import { defaultPlanOptions } from '../../sheets/baselineTable';
import type { CellStyle, Plan, PlanCell } from '../../sheets/plan';

interface Trial {
  /** As typed, without the equals sign. */
  readonly formula: string;
  /** What the result before it means. */
  readonly meaning: Text;
}

const trials: readonly Trial[] = [
  {
    formula: 'CAPEX.AI_PAYBACK(60,20)',
    meaning: {
      en: 'Years until $60 bn of AI spend is paid back by $20 bn of AI revenue a year',
      'zh-CN': '投入600亿美元、AI年收入200亿美元时的投资回收期（年）',
    },
  },
  {
    formula: 'CAPEX.AI_GAP(60,20)',
    meaning: {
      en: 'Annual AI revenue still needed to justify $60 bn of spend a year, given $20 bn today, in $ bn',
      'zh-CN': '年支出60、AI年收入20时，尚需的AI年收入（十亿美元）',
    },
  },
  {
    formula: 'CAPEX.MARKET_CEILING(82%)',
    meaning: {
      en: "Maximum size of a company with 82% of its market, as a multiple of today's size",
      'zh-CN': '市场份额82%的公司最多能达到的规模（当前规模的倍数）',
    },
  },
];

const texts = {
  sheet: { en: 'Start', 'zh-CN': '开始' },
  title: { en: 'Is AI worth what it costs?', 'zh-CN': 'AI投入值得吗？' },
  answer: { en: 'Result', 'zh-CN': '结果' },
  meaning: { en: 'Meaning', 'zh-CN': '含义' },
  formula: { en: 'Formula', 'zh-CN': '公式' },
  hint: {
    en: 'Change a number in one of the formulas, or type =CAPEX. in any cell.',
    'zh-CN': '修改公式中的数字，或在任意单元格中输入 =CAPEX.',
  },
} as const satisfies Record<string, Text>;

/** The sheet that the workbench opens with: three formulas, and what each result means. */
export function startPlan(language: Language): Plan {
  const text = (value: Text, style: CellStyle): PlanCell => ({
    kind: 'text',
    value: value[language],
    style,
  });
  const empty: PlanCell = { kind: 'empty' };
  return {
    name: texts.sheet[language],
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
        text(meaning, 'label'),
        { kind: 'text', value: `=${formula}`, style: 'note' },
      ]),
      [text(texts.hint, 'note'), empty, empty],
    ],
  };
}
