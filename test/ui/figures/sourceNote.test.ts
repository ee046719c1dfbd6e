import { figures } from '../../../src/figures/figures';
import { findKnown, type Known } from '../../../src/figures/known';
import { figureOfNote } from '../../../src/figures/noteOfFigure';
import { since } from '../../../src/figures/since';
import { languages, type Language } from '../../../src/language';
import { sourceNote } from '../../../src/ui/figures/sourceNote';

const known: readonly Known[] = [...figures, ...since];

test.each<readonly [string, Language, string, string]>([
  [
    'an amount of the article, with its unit',
    'en',
    'bigtech.ai_spend',
    'USD bn a year · Big tech: annual spend on AI models · 2026 · forecast · about · Wall Street analysts · STAR Market Daily (科创板日报), 27 Jul 2024, ¶1, ¶9 · bigtech.ai_spend',
  ],
  [
    'the same in Chinese',
    'zh-CN',
    'bigtech.ai_spend',
    '每年十亿美元 · 大型科技公司：AI模型年支出 · 2026 · 预测 · 约 · 华尔街分析师 · 《科创板日报》，2024年7月27日，¶1, ¶9 · bigtech.ai_spend',
  ],
  [
    'a share: its format is its unit',
    'en',
    'nvidia.datacenter_share',
    'Nvidia: share of data-center AI accelerators · 2024 · reported · STAR Market Daily · STAR Market Daily (科创板日报), 27 Jul 2024, ¶28 · nvidia.datacenter_share',
  ],
  [
    'one reported since: when',
    'en',
    'amazon.capex_2025',
    'USD bn a year · Amazon: 2025 capital expenditure · 2025 · reported · Amazon · 5 Feb 2026 · amazon.capex_2025',
  ],
])('%s', (_, language, id, note) => {
  const figure = findKnown(id);
  if (!figure) throw new Error(id);
  expect(sourceNote(figure, language)).toBe(note);
});

describe.each(languages)('in %s', (language) => {
  test.each(known)('$id is found again by its note, which Excel takes as a link', (figure) => {
    const note = sourceNote(figure, language);
    expect(figureOfNote(note)).toBe(figure);
    expect(note.length).toBeLessThanOrEqual(255);
  });
});

test.each([
  ['an id alone', ' bigtech.ai_spend ', 'bigtech.ai_spend'],
  ['words that end otherwise', 'bigtech.ai_spend · and more', undefined],
  ['no words', '', undefined],
])('%s', (_, text, id) => {
  expect(figureOfNote(text)?.id).toBe(id);
});
