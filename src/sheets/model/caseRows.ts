import type { ModelRow } from './modelSheet';
import { line, section, text } from './rows';

/** Key of the selector for the whole model. */
export const caseInput = 'case';

export const caseSection: ModelRow = section(
  { en: 'Case', 'zh-CN': '情形' },
  { en: 'Selector', 'zh-CN': '选择' },
);

/** The selector for the whole model. */
export const caseRow: ModelRow = line(
  {
    key: caseInput,
    label: {
      en: 'Whole model: 1 article, 2 other reading, 3 my case',
      'zh-CN': '整个模型：1该文，2其他口径，3我的情形',
    },
    unit: 'choice',
    time: 'none',
  },
  { kind: 'input', value: 1, format: '0' },
  text({ en: 'your choice', 'zh-CN': '由您选择' }),
);
