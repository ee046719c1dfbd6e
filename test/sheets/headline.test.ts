import { findKnown } from '../../src/figures/known';
import { headline } from '../../src/sheets/headline';
import { allTables } from '../../src/sheets/since/allTables';

test.each([
  ['industry', 'Spend $60 bn a year, revenue $20 bn', '年支出600亿美元，年收入200亿美元'],
  [
    'openai',
    'Operating cost $8.5 bn, implied revenue $3.5 bn',
    '运营成本85亿美元，隐含收入35亿美元',
  ],
  ['companies', 'Google $12 bn a quarter, Tesla $0.6 bn', '谷歌每季度120亿美元，特斯拉6亿美元'],
  [
    'market_share',
    'Nvidia 82% of AI accelerators, 95% of AI training',
    '英伟达占AI加速市场82%，占AI训练市场95%',
  ],
  [
    'valuation',
    "Nvidia's share price up 600%, Cisco's peak $555 bn",
    '英伟达股价上涨600%，思科市值峰值5550亿美元',
  ],
  [
    'promise',
    '300 million jobs automated, output up 7% in 10 years',
    '3亿个岗位可能自动化，10年内产出增长7%',
  ],
  ['timeline', "605 days from ChatGPT's launch to the article", '从ChatGPT面世到文章发表：605天'],
  ['other_readings', '5 of 9 figures have another value', '9项数据中5项数值不同'],
  [
    'then_and_now',
    "OpenAI's 2024 revenue: $3.5 bn in the article, $3.7 bn since",
    'OpenAI 2024年收入：文章35亿美元，此后披露37亿美元',
  ],
  [
    'capex_by_company',
    '2025: Amazon $131.8 bn, Alphabet $91.4 bn',
    '2025年：亚马逊1318.2亿美元，Alphabet 914.5亿美元',
  ],
])('%s shows its numbers: %s', (id, en, zhCN) => {
  const table = allTables.find((each) => each.id === id);
  expect({ ...table?.headline }).toEqual({ en, 'zh-CN': zhCN });
});

test.each([
  ['an id that no figure has', 'no.such'],
  ['a date', 'chatgpt.launch'],
  ['a record since, among the figures of the article', 'amazon.capex_2025'],
])('%s gives no number', (_, id) => {
  expect(() => headline((__, amount) => amount(id)).en).toThrow(id);
});

test('a record since is found if it is looked for', () => {
  expect(headline((_, amount) => amount('amazon.capex_2025'), findKnown).en).toBe('$131.8 bn');
});
