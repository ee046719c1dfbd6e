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
  examples: [
    {
      call: 'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1)',
      answer: [
        ['Share that pays back', 0.9676],
        ['P5', 3.96870857145852],
        ['P25', 5.1431836105022],
        ['P50', 6.54642791355003],
        ['P75', 8.84549858384105],
        ['P95', 19.3648883015297],
        ['Mean if it pays back', 7.45873103670724],
        ['Main driver', 'revenue'],
        ['Rank correlation', -0.855893093803855],
      ],
      question: {
        en: 'Spend about 60; revenue begins at 10 to 40, most likely 20, and may shrink or grow: how sure is the payback?',
        'zh-CN': '投入约60；首年收入10至40，最可能20，此后可能下降也可能增长：收回有多大把握？',
      },
    },
  ],
};
