import type { PageTexts } from '../../pageTexts';

export const zhCN: PageTexts['AI_PAYBACK_SCHEDULE'] = {
  purpose:
    '用它查看 AI_PAYBACK 的结果如何得出、绘制累计现金流图，或用各年现金流继续计算。它返回一个标题行，以及每年一行。',
  questions: {
    'AI_PAYBACK_SCHEDULE(60,20,0.5,0.4,0.1,0,2)': '毛利率50%、增长率40%、贴现率10%时的前两年',
    'AI_PAYBACK_SCHEDULE(100,20,0,0.5,0,0,4,2)': '收入每年增长50%，2年后保持不变',
    'AI_PAYBACK_SCHEDULE({60;70},20)': '参数须为单个值',
  },
  method: [
    '第0年的 Spend 为投资额，此后各年为 yearly_spend。Running cost 为运营成本。成本以正数列示。Cumulative 为累计贴现现金流，在 AI_PAYBACK 所示的时间转正。省略 years 时，表到收回投资当年为止，最多50年。',
    '输入 growth_years 时，收入增长这么多次，此后保持不变；为0时，增长没有终点。',
    '标题在各语言中相同，按标题查找的公式在任何 Excel 中都可用：INDEX(table,0,MATCH("Cumulative",INDEX(table,1,0),0))。各列依次为：年、收入、运营成本、支出、净现金流、贴现值、累计现金流。',
  ],
  remarks: {
    'NPV(0.1,20,20,20)':
      'NPV 减去今天投入的60，等于最后一行的累计现金流（Cumulative），即−10.26：两者都按年末贴现。',
  },
  sources: {
    brealey:
      'R. Brealey、S. Myers、F. Allen：Principles of Corporate Finance（《公司金融原理》）第5章（投资回收期、贴现回收期）',
  },
};
