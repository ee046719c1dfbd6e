import type { Page } from '../page';

export const aiPaybackRiskPage: Page = {
  purpose: {
    en:
      'Ask it how sure a payback is. Give each term that you do not know as three values, low, likely and high; the ' +
      'function draws thousands of cases from them, works out AI_PAYBACK for each, and says how many pay back, when, and ' +
      'which term matters most. It treats the terms as independent: if they move together, the spread is another.',
    'zh-CN':
      '想知道投资收回有多大把握时，用它计算。把不确定的条件写成三个值：低、最可能、高；函数从中抽取数千种情形，' +
      '逐一计算AI_PAYBACK，并给出有多少能收回、何时收回、哪个条件影响最大。各条件视为相互独立：若它们同向变动，结果的分布会不同。',
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
        en: 'Earning 3 to 7 a year at 10 %, one trial in eight gets the 60 back',
        'zh-CN': '每年收入3至7、贴现率10%：八次试验中约一次能收回60',
      },
    },
    {
      call: 'AI_PAYBACK_RISK({66,60,54},20)',
      answer: '#VALUE!',
      question: {
        en: 'Three values rise from low to high',
        'zh-CN': '三个值须从低到高',
      },
    },
  ],
  formulas: [
    String.raw`x = \text{low} + \sqrt{u \, (\text{high} - \text{low}) (\text{likely} - \text{low})}, \quad u \le \frac{\text{likely} - \text{low}}{\text{high} - \text{low}}`,
    String.raw`x = \text{high} - \sqrt{(1 - u) (\text{high} - \text{low}) (\text{high} - \text{likely})}, \quad u > \frac{\text{likely} - \text{low}}{\text{high} - \text{low}}`,
  ],
  method: [
    {
      en:
        'x is one draw of a term from its triangular distribution, u a random number from 0 to 1. Each of the first six ' +
        'arguments is a single value or three in a row or a column, such as {54,60,66}. The answer is a table of labels ' +
        'and values; the labels are the same in every language.',
      'zh-CN':
        'x是从某一条件的三角分布中的一次抽样，u是0到1之间的随机数。前六个参数均可为单个值，或一行（列）三个值，如{54,60,66}。' +
        '结果为标签与数值两列的表，标签在各种语言下都相同。',
    },
    {
      en:
        'Percentiles are those of PERCENTILE.INC over all trials, in years: P50 is the time within which half of all ' +
        'trials pay back. One at which the trials never pay back is #N/A. The mean is that of the trials that pay back.',
      'zh-CN':
        '分位数按PERCENTILE.INC取自全部试验，以年计：P50是半数试验收回所需的时间；该分位无法收回时为#N/A。均值取自能收回的试验。',
    },
    {
      en:
        'The main driver is the argument with the greatest rank correlation (Spearman) with the payback time; trials that ' +
        'never pay back rank last, tied. The random numbers (sfc32) are the same for the same seed on every machine: the ' +
        'answer changes only when an argument does.',
      'zh-CN':
        '主要影响因素是与回收年数的秩相关系数（Spearman）绝对值最大的参数；无法收回的试验并列排在最后。' +
        '随机数（sfc32）在种子相同时于任何机器上都相同：只有参数改变，结果才会改变。',
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
