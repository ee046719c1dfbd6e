import type { ModelRow } from './modelSheet';
import { line, section, text } from './rows';

/** Key of the selector for the whole model. */
export const caseInput = 'case';

export const caseSection: ModelRow = section(
  { en: 'Scenario', 'zh-CN': '情景' },
  { en: 'Selection', 'zh-CN': '选择' },
);

/** The selector for the whole model. */
export const caseRow: ModelRow = line(
  {
    key: caseInput,
    label: {
      en: 'Scenario: 1 Article, 2 Second source, 3 My case',
      'zh-CN': '情景：1 文章，2 其他来源，3 自定义',
    },
    unit: 'choice',
    time: 'none',
  },
  { kind: 'input', value: 1, format: '0' },
  text({ en: 'Your choice', 'zh-CN': '由您选择' }),
);
