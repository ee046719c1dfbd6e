import { sheetTexts } from '../../../src/sheets/sheetTexts';
import { searchTables } from '../../../src/ui/figures/searchTables';
import { allTables } from '../../../src/sheets/since/allTables';
import { synonyms } from '../../../src/ui/figures/synonyms/synonyms';
import { sampleTables } from '../sampleTables';

const found = (query: string) => searchTables(sampleTables, query).map(({ table }) => table.id);

test.each([
  ['nothing typed finds all', '', ['shares', 'promise']],
  ['blanks are nothing', '   ', ['shares', 'promise']],
  ['a title', 'market', ['shares']],
  ['a headline', 'said to bring', ['promise']],
  ['the label of a figure', 'nvidia', ['shares']],
  ['in capitals too', 'NVIDIA', ['shares']],
  ['in the other language too', '英伟达', ['shares']],
  ['in full-width letters, as a Chinese keyboard gives them', 'Ｎｖｉｄｉａ', ['shares']],
  ['every word counts, in any order', 'cisco market', ['shares']],
  ['the id of a figure', 'switch_share', ['shares']],
  ['a synonym of a label', '思科', ['shares']],
  ['one word that is nowhere is enough to miss', 'market zebra', []],
  ['headings and notes are not searched', 'source', []],
  ['characters with a meaning elsewhere are plain here', '.*', []],
])('%s', (_, query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('of a language that is not loaded only the labels of figures are searched', () => {
  const spied = jest.spyOn(sheetTexts, 'has').mockImplementation((language) => language === 'en');
  expect([found('nvidia'), found('英伟达'), found('领先者还能增长多少')]).toEqual([
    ['shares'],
    ['shares'],
    [],
  ]);
  spied.mockRestore();
});

/** The figures that a query finds, in any table. */
const figuresFound = (query: string) => [
  ...new Set(searchTables(allTables, query).flatMap(({ figures }) => figures.map(({ id }) => id))),
];

const nvidia = ['nvidia.datacenter_share', 'nvidia.training_share', 'nvidia.share_price_gain'];
const capex = ['tesla.ai_capex', 'amazon.capex_2025', 'bigtech.ai_spend', 'google.ai_investment'];

test.each([
  ['the beginning of a name', 'nvid', nvidia],
  ['a name in the other language', '英伟达', nvidia],
  ['a second name in Chinese', '辉达', nvidia],
  ['a ticker', 'NVDA', nvidia],
  ['a short word', 'capex', capex],
  ['in Chinese', '资本支出', capex],
  ['its variant', '资本开支', capex],
  ['its beginning', 'cape', capex],
  ['a word of several labels', 'share', ['nvidia.training_share', 'cisco.router_share']],
  ['its Chinese', '市占率', ['nvidia.training_share', 'cisco.router_share']],
  ['sales for revenue', 'sales', ['bigtech.ai_revenue', 'openai.revenue_2025']],
  ['营收 for 收入', '营收', ['bigtech.ai_revenue', 'openai.revenue_2025']],
  ['who says it', 'sequoia', ['industry.required_revenue']],
  ['two words', 'nvda training', ['nvidia.training_share']],
])('%s: %s finds figures', (_, query, ids) => {
  expect(figuresFound(query)).toEqual(expect.arrayContaining(ids));
});

test.each([
  ['nvid', 'race.days'],
  ['nvid', 'openai.loss'],
  ['英伟达', 'cisco.router_share'],
  ['capex', 'openai.loss'],
  ['资本支出', 'cisco.router_share'],
  ['nvda training', 'nvidia.datacenter_share'],
])('%s does not find %s', (query, id) => {
  expect(figuresFound(query)).not.toContain(id);
});

test('a figure is shown in the first of its tables alone; the others are found too', () => {
  const shown = searchTables(allTables, 'nvidia share').map(({ table, figures }) => [
    table.id,
    figures.map(({ id }) => id),
  ]);
  expect(shown).toEqual(
    expect.arrayContaining([
      ['market_share', ['nvidia.datacenter_share', 'nvidia.training_share']],
      ['all', []],
    ]),
  );
});

test('nothing typed finds no figures: they are all there', () => {
  expect(figuresFound(' ')).toEqual([]);
});

test.each(synonyms.flatMap((group) => group.map((word) => [word, group] as const)))(
  '%s finds what another word of its group is in',
  (word, group) => {
    const others = new Set(group.flatMap(figuresFound));
    const found = figuresFound(word);
    expect(found).not.toEqual([]);
    for (const id of found) expect(others).toContain(id);
  },
);
