import type { Page } from './page';

export const aiPaybackRiskPage: Page = {
  purpose: {
    en: 'Use it to see how certain a payback is. Enter each uncertain input as three values: low, likely and high. The function draws thousands of trials, calculates AI_PAYBACK for each, and returns how many pay back, when, and which input matters most. Inputs are treated as independent; if they move together, the distribution differs.',
    'zh-CN':
      '用它衡量收回投资的把握有多大。不确定的输入填写三个值：低、最可能、高。函数随机模拟数千次，每次计算 AI_PAYBACK，并返回有多少次能收回投资、何时收回、哪项输入影响最大。各项输入视为相互独立；如果它们同向变动，结果的分布会不同。',
  },
  examples: [
    {
      call: 'AI_PAYBACK_RISK(60,{3,5,7},0,0,0.1)',
      answer: [
        ['Share that pays back', 0.1251],
        ['P5', 29.8148911678186],
        ['P25', '#N/A'],
        ['P50', '#N/A'],
        ['P75', '#N/A'],
        ['P95', '#N/A'],
        ['Mean if it pays back', 35.0840079482135],
        ['Main driver', 'revenue'],
        ['Rank correlation', -0.574724097548622],
      ],
      question: {
        en: 'Invest 60 and earn 3 to 7 a year at a discount rate of 10%: one trial in eight pays back',
        'zh-CN': '投入60，每年收入3至7，贴现率10%：约八分之一的模拟能收回投资',
      },
    },
    {
      call: 'AI_PAYBACK_RISK({66,60,54},20)',
      answer: '#VALUE!',
      question: {
        en: 'The three values must be in ascending order',
        'zh-CN': '三个值须由低到高排列',
      },
    },
  ],
  formulas: [
    String.raw`x = \text{low} + \sqrt{u \, (\text{high} - \text{low}) (\text{likely} - \text{low})}, \quad u \le \frac{\text{likely} - \text{low}}{\text{high} - \text{low}}`,
    String.raw`x = \text{high} - \sqrt{(1 - u) (\text{high} - \text{low}) (\text{high} - \text{likely})}, \quad u > \frac{\text{likely} - \text{low}}{\text{high} - \text{low}}`,
  ],
  method: [
    {
      en: 'x is one draw of an input from its triangular distribution, and u is a random number from 0 to 1. Each of the first six arguments is a single value or three in a row or column, such as {54,60,66}. The result is a table of labels and values; the labels are the same in every language.',
      'zh-CN':
        'x 是某项输入的一次三角分布抽样，u 是0到1之间的随机数。前六个参数均可为单个值，或一行（列）三个值，如{54,60,66}。结果是一张标签与数值的表，标签在各语言中相同。',
    },
    {
      en: 'Percentiles are those of PERCENTILE.INC over all trials, in years: P50 is the time within which half of all trials pay back. A percentile at which trials never pay back is #N/A. The mean covers the trials that pay back.',
      'zh-CN':
        '分位数按 PERCENTILE.INC 对全部模拟计算，单位为年：P50 是半数模拟收回投资所需的时间。该分位无法收回投资时为 #N/A。均值仅包括收回投资的模拟。',
    },
    {
      en: 'The main driver is the argument with the strongest rank correlation (Spearman) with the payback period; trials that never pay back are ranked last, as ties. The random numbers (sfc32) are the same for the same seed on every computer: the result changes only if an argument changes.',
      'zh-CN':
        '主要影响因素是与投资回收期的秩相关系数（Spearman）绝对值最大的参数；无法收回投资的模拟并列排在最后。种子相同时，随机数（sfc32）在任何电脑上都相同：只有参数改变，结果才会改变。',
    },
  ],
  comparisons: [],
  reasons: {
    tooFewPayBack: 'AI_PAYBACK_RISK(60,{3,5,7},0,0,0.1)',
    nonePaysBack: 'AI_PAYBACK_RISK(60,{1,2,3},1)',
    alwaysTheSame: 'AI_PAYBACK_RISK(60,20)',
    tooFarApart: 'AI_PAYBACK_RISK({1.6E308,1.7E308,1.7E308},1E-308,0,1E35,-1E-16,1E-300,100)',
  },
  sources: [
    {
      title: {
        en: 'D. Hertz: Risk Analysis in Capital Investment, Harvard Business Review, 1964',
        'zh-CN': 'D. Hertz：Risk Analysis in Capital Investment，《哈佛商业评论》，1964年',
      },
    },
    {
      title: {
        en: 'M. Evans, N. Hastings, B. Peacock: Statistical Distributions, chapter “Triangular distribution”',
        'zh-CN':
          'M. Evans、N. Hastings、B. Peacock：Statistical Distributions，“Triangular distribution”（三角分布）一章',
      },
    },
    {
      title: {
        en: 'C. Spearman: The Proof and Measurement of Association between Two Things, American Journal of Psychology 15 (1904)',
        'zh-CN':
          'C. Spearman：The Proof and Measurement of Association between Two Things，American Journal of Psychology 15（1904年）',
      },
    },
    {
      title: {
        en: 'C. Doty-Humphrey: PractRand, RNG engines',
        'zh-CN': 'C. Doty-Humphrey：PractRand，RNG engines（随机数发生器）',
      },
      address: 'https://pracrand.sourceforge.net/',
    },
  ],
  related: ['AI_PAYBACK', 'AI_PAYBACK_SCHEDULE'],
};
