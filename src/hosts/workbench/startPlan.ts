import type { Language, Text } from '../../language';
import { defaultPlanOptions } from '../../sheets/baselineTable';
import type { CellStyle, Plan, PlanCell } from '../../sheets/plan';

interface Trial {
  /** As a user types it, without the equals sign. */
  readonly formula: string;
  /** What the answer in front of it says. */
  readonly meaning: Text;
}

const trials: readonly Trial[] = [
  {
    formula: 'CAPEX.AI_PAYBACK(60,20)',
    meaning: {
      en: 'years until 60 bn of AI spending is earned back by 20 bn of AI revenue a year',
      'zh-CN': '年：投入600亿美元、AI年收入200亿美元时的回本时间',
    },
  },
  {
    formula: 'CAPEX.AI_GAP(60,20)',
    meaning: {
      en: 'bn of yearly AI revenue still missing to justify 60 bn of spending a year',
      'zh-CN': '十亿美元：每年支出600亿美元时，尚缺的AI年收入',
    },
  },
  {
    formula: 'CAPEX.MARKET_CEILING(82%)',
    meaning: {
      en: 'times its present size: what a company with 82 % of its market can reach',
      'zh-CN': '倍：已占市场82%的公司最多能达到的规模',
    },
  },
];

const texts = {
  sheet: { en: 'Start', 'zh-CN': '开始' },
  title: { en: 'Is AI worth what it costs?', 'zh-CN': '人工智能，值得这笔投入吗？' },
  answer: { en: 'Answer', 'zh-CN': '答案' },
  meaning: { en: 'What it says', 'zh-CN': '含义' },
  formula: { en: 'Its formula', 'zh-CN': '公式' },
  hint: {
    en: 'Change a number in an answer’s formula, or type =CAPEX. in any cell.',
    'zh-CN': '修改答案公式中的数字，或在任意单元格中输入 =CAPEX.',
  },
} as const satisfies Record<string, Text>;

/** The sheet on which the workbench opens: three live formulas, and what each of them says. */
export function startPlan(language: Language): Plan {
  const text = (value: Text, style: CellStyle): PlanCell => ({
    kind: 'text',
    value: value[language],
    style,
  });
  const empty: PlanCell = { kind: 'empty' };
  return {
    name: texts.sheet[language],
    // The answers first: a narrow window shows them too.
    columnWidths: [10, 64, 32],
    frozenRows: 0,
    tables: [],
    names: [],
    charts: [],
    colours: defaultPlanOptions.colours,
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
