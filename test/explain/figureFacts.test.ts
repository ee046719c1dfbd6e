import { figureFacts } from '../../src/explain/figureFacts';
import { findKnown } from '../../src/figures/known';
import { since } from '../../src/figures/since';
import type { Language } from '../../src/language';

function facts(id: string, language: Language) {
  const known = findKnown(id);
  if (!known) throw new Error(id);
  return figureFacts(known, language).map(({ label, text, url }) => [label, text, url]);
}

test.each<readonly [string, Language, string, readonly (readonly string[])[]]>([
  [
    'a figure of the article: its title and paragraphs, by which it is found, for it has no page',
    'en',
    'bigtech.ai_spend',
    [
      ['Value', 'about $60 bn'],
      ['Period', '2026'],
      [
        'Source',
        "STAR Market Daily (科创板日报), “Big tech's AI arms race: is the spending worth it?”, 27 Jul 2024",
      ],
      ['Paragraphs', '¶1, ¶9'],
    ],
  ],
  [
    'the same in Chinese',
    'zh-CN',
    'bigtech.ai_spend',
    [['来源', '《科创板日报》“科技巨头的AI军备竞赛：这笔钱花得值吗？”，2024年7月27日']],
  ],
  ['an exact value: it alone', 'en', 'amazon.capex_2025', [['Value', '$131.8 bn']]],
  [
    'a second source with a page: a link',
    'en',
    'industry.required_revenue',
    [
      [
        'Second source',
        expect.any(String),
        'https://www.sequoiacap.com/article/ais-600b-question/',
      ],
    ],
  ],
])('%s', (_, language, id, expected) => {
  const found = facts(id, language);
  expected.forEach(([label, text, url]) => expect(found).toContainEqual([label, text, url]));
});

test('whoever reported a figure since the article is a link to the page', () => {
  const linked = since.filter(({ url }) => url !== undefined);
  expect(linked.length).toBeGreaterThan(30);
  linked.forEach(({ id, by, url }) => {
    expect(facts(id, 'en')).toContainEqual(['Attributed to', by.en, url]);
  });
});
