import type { PageTexts } from '../../pageTexts';

export const zhCN: PageTexts['AI_REQUIRED_REVENUE'] = {
  purpose:
    '用它求一项AI投资在资产报废之前收回并取得给定回报所需的第1年收入。它是 AI_PAYBACK 的逆运算：给定年数，求收入。各机构公布的“所需收入”即属此类。它不判断这一收入能否实现；与实际收入相比尚缺多少，请将两者比较，或用 AI_GAP 计算。',
  questions: {
    'AI_REQUIRED_REVENUE(5000,{5;10;15;20},0,0,0.1)':
      '同样投资5000、回报率10%：资产使用5年、10年、15年或20年，各需多少收入？',
    'AI_REQUIRED_REVENUE(1000,10,0.5,0.4)':
      '基础设施投资1000，运营成本占收入50%，收入每年增长40%，使用10年',
    'AI_REQUIRED_REVENUE(100,5,0.4,0,0.1,0,0,20)': '5年后资产残值为20',
    'AI_REQUIRED_REVENUE(60,5,1)': '运营成本耗尽全部收入：收入再多也不够',
  },
  method: [
    '分子为收入须覆盖的金额：投资额加每年再投入的现值，减残值的现值。分母为首年收入为1时毛利的现值。收入自第2年起增长；给出 growth_years 时，增长这么多次后保持不变，为0则一直增长。如果残值足以覆盖全部金额，结果为0。',
    '现金流按年末贴现。不足一年的部分按该年贴现现金流的相应比例计入，与 AI_PAYBACK 相同：如果每年净现金流为正且没有残值，按所需收入计算的 AI_PAYBACK 等于 years。',
    '摩根大通（2025年）估计，约5万亿美元的AI投入要取得10%的回报，每年约需6500亿美元收入。公开摘要未说明使用年限；按15年计算，结果为657；如果年限没有尽头，则为500。Kupperman（2025年）用4000亿美元除以10年使用年限和25%的毛利率，不计回报：160。',
  ],
  remarks: {
    'PMT(0.1,15,-5000)':
      '收入不变、年数为整数且没有运营成本时，两者相同。PMT 不含增长、运营成本和每年再投入。',
    'PMT(0.1,4.5,-60)':
      'PMT 在最后一年内按复利计息，AI_REQUIRED_REVENUE 则按比例计入该年的贴现现金流。',
  },
  sources: {
    jpmorgan: '摩根大通，2025年11月，据 Signwl 报道',
    kupperman: 'H. Kupperman：Global Crossing Is Reborn，Praetorian Capital，2025年',
    brealey: 'R. Brealey、S. Myers、F. Allen：Principles of Corporate Finance，第6章（约当年金）',
  },
};
