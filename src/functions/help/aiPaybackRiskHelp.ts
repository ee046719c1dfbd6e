import type { Text } from '../../language';
import type { Help } from './help';
import { meanings } from './meanings';

function orThree(meaning: Text): Text {
  return {
    en: `${meaning.en}; or three: low, likely, high`,
    'zh-CN': `${meaning['zh-CN']}；或三个值：低、最可能、高`,
  };
}

export const aiPaybackRiskHelp: Help = {
  summary: {
    en: 'When an AI investment is earned back if its terms are uncertain: share of trials, percentiles, main driver.',
    'zh-CN': '条件不确定时AI投资何时收回：收回的试验占比、分位数、主要影响因素。',
  },
  meanings: {
    ...Object.fromEntries(
      Object.entries(meanings).map(([name, meaning]) => [name, orThree(meaning)]),
    ),
    trials: {
      en: 'Number of trials, 100 to 100,000; omitted: 10,000',
      'zh-CN': '试验次数，100至100000；省略则为10000',
    },
    seed: {
      en: 'Start of the random numbers: another one draws other trials',
      'zh-CN': '随机数种子：换一个即抽取另一组试验',
    },
  },
  method: {
    en:
      'Each of the first six arguments is a single value or three: low, likely, high, in a row or a column, such as ' +
      '{54,60,66}. Every trial draws the three-valued ones from triangular distributions, each on its own, and works ' +
      'out AI_PAYBACK. The answer is a table of labels and values. Percentiles are those of PERCENTILE.INC over all ' +
      'trials, in years; one at which the trials never pay back is #N/A. The mean is that of the trials that pay back. ' +
      'The main driver is the argument with the greatest rank correlation (Spearman) with the payback time, where ' +
      'trials that never pay back rank last, tied. Random numbers: sfc32, the same for the same seed on every machine.',
    'zh-CN':
      '前六个参数均可为单个值，或一行（列）三个值：低、最可能、高，如{54,60,66}。每次试验对三值参数各自独立按三角分布抽样，' +
      '再计算AI_PAYBACK。结果为标签与数值两列的表。分位数按PERCENTILE.INC取自全部试验，以年计；该分位无法收回时为#N/A。' +
      '均值取自能收回的试验。主要影响因素是与回收年数秩相关系数（Spearman）绝对值最大的参数，无法收回的试验并列排在最后。' +
      '随机数：sfc32，种子相同则任何机器上结果相同。',
  },
  examples: [
    {
      call: 'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1)',
      answer: 'Share that pays back',
      question: {
        en: 'Spend about 60; revenue begins at 10 to 40, most likely 20, and may shrink or grow: how sure is the payback?',
        'zh-CN': '投入约60；首年收入10至40，最可能20，此后可能下降也可能增长：收回有多大把握？',
      },
    },
  ],
};
