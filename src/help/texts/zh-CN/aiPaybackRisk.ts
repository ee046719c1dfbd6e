import type { PageTexts } from '../../pageTexts';

export const zhCN: PageTexts['AI_PAYBACK_RISK'] = {
  purpose:
    '用它衡量收回投资的把握有多大。不确定的输入填写三个值：低、最可能、高。函数随机模拟数千次，每次计算 AI_PAYBACK，并返回有多少次能收回投资、何时收回、哪项输入影响最大。各项输入视为相互独立；如果它们同向变动，结果的分布会不同。',
  questions: {
    'AI_PAYBACK_RISK(60,{3,5,7},0,0,0.1)':
      '投入60，每年收入3至7，贴现率10%：约八分之一的模拟能收回投资',
    'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1,0,0,0,3)':
      '与前面相同，但3年后收入不再增减',
    'AI_PAYBACK_RISK({66,60,54},20)': '三个值须由低到高排列',
  },
  method: [
    'x 是某项输入的一次三角分布抽样，u 是0到1之间的随机数。前六个参数均可为单个值，或一行（列）三个值，如{54,60,66}。结果是一张标签与数值的表，标签在各语言中相同。',
    '分位数按 PERCENTILE.INC 对全部模拟计算，单位为年：P50 是半数模拟收回投资所需的时间。该分位无法收回投资时为 #N/A。均值仅包括收回投资的模拟。',
    '每次模拟的 growth_years 相同：收入增长（或下降）这么多次，此后保持不变；为0时，增长没有终点。',
    '主要影响因素是与投资回收期的秩相关系数（Spearman）绝对值最大的参数；无法收回投资的模拟并列排在最后。种子相同时，随机数（sfc32）在任何电脑上都相同：只有参数改变，结果才会改变。',
  ],
  remarks: {},
  sources: {
    hertz: 'D. Hertz：Risk Analysis in Capital Investment，《哈佛商业评论》，1964年',
    evans:
      'M. Evans、N. Hastings、B. Peacock：Statistical Distributions，“Triangular distribution”（三角分布）一章',
    spearman:
      'C. Spearman：The Proof and Measurement of Association between Two Things，American Journal of Psychology 15（1904年）',
    practRand: 'C. Doty-Humphrey：PractRand，RNG engines（随机数发生器）',
  },
};
