import type { Text } from '../../language';
import type { Help } from './help';
import { meanings } from './meanings';

function orThree(meaning: Text): Text {
  return {
    en: `${meaning.en}; or low, likely, high`,
    'zh-CN': `${meaning['zh-CN']}；或三个值：低、最可能、高`,
  };
}

export const aiPaybackRiskHelp: Help = {
  summary: {
    en: 'Payback with uncertain inputs (Monte Carlo): share of trials that pay back, percentiles in years, main driver.',
    'zh-CN':
      '输入不确定时的投资回收期（蒙特卡洛模拟）：收回投资的模拟占比、分位数（年）、主要影响因素。',
  },
  meanings: {
    ...Object.fromEntries(
      Object.entries(meanings).map(([name, meaning]) => [name, orThree(meaning)]),
    ),
    trials: {
      en: 'Number of trials; default 10,000',
      'zh-CN': '模拟次数；默认为10,000',
    },
    seed: {
      en: 'Random seed: the same seed gives the same result; default 0',
      'zh-CN': '随机种子：种子相同，结果相同；默认为0',
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
        en: 'Invest about 60; first-year revenue is 10 to 40, most likely 20, and may shrink or grow: how certain is the payback?',
        'zh-CN':
          '投入约60；首年收入10至40，最可能20，此后可能下降也可能增长：收回投资的把握有多大？',
      },
    },
  ],
};
