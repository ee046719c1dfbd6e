import { checkSeeds } from '../../../scripts/seeds/checkSeeds';
import { soundSeeds } from './soundSeeds';

test('sound seeds have no errors', () => {
  expect(checkSeeds(soundSeeds)).toEqual([]);
});

/** Why it is wrong, the file, what is replaced by what, the line of the error, and words of its message. */
type Damage = readonly [string, string, string, string, number, string];

const figures: readonly Damage[] = [
  ['a comma is missing', 'costs.json', '"value": 8.5,', '"value": 8.5', 6, 'comma expected'],
  ['a comma too many', 'costs.json', '[1, 36]', '[1, 36],', 14, 'invalid JSON'],
  ['a quote is missing', 'costs.json', '"id": "firm.loss"', '"id": "firm.loss', 16, 'invalid JSON'],
  ['a comment', 'events.json', '"entity"', '// who\n    "entity"', 4, 'invalid JSON'],
  ['half a file', 'times.json', '"2024-02-28",\n    "unit"', '', 5, 'invalid JSON'],
  [
    'a field is missing',
    'costs.json',
    '    "by": "a firm",\n',
    '',
    2,
    'firm.cost: "by" is missing',
  ],
  ['a field is unknown', 'costs.json', '"value": 8.5', '"worth": 8.5', 5, 'unknown field "worth"'],
  [
    'a field twice',
    'costs.json',
    '"unit"',
    '"value": 9,\n    "unit"',
    6,
    'duplicate field "value"',
  ],
  ['a label lacks Chinese', 'costs.json', ', "zh-CN": "成本"', '', 4, '"label" "zh-CN" is missing'],
  ['a label is blank', 'costs.json', '"Cost"', '" "', 4, '"label" "en" must be a text'],
  ['a label a sheet would run', 'costs.json', '"Cost"', '"=1+1"', 4, 'must be a text'],
  ['a label in no language', 'costs.json', '"en": "Cost"', '"en": "Cost", "fr": "c"', 4, '"fr"'],
  [
    'a note lacks English',
    'costs.json',
    '"en": "Cost less loss.", ',
    '',
    40,
    '"note" "en" is missing',
  ],
  ['a number as text', 'costs.json', '8.5', '"8.5"', 5, '"value" must be a number; got "8.5"'],
  ['no number', 'costs.json', '8.5', 'null', 5, '"value" must be a number; got null'],
  ['a list for a number', 'costs.json', '8.5', '[8.5]', 5, 'got a list'],
  ['82 for 82%', 'costs.json', '0.82', '82', 45, 'a fraction from 0 to 1 (82% is 0.82); got 82'],
  ['no ISO date', 'times.json', '"value": "2024-02-28"', '"value": "28.2.2024"', 5, 'ISO 8601'],
  [
    'no date of the calendar',
    'times.json',
    '"value": "2024-03-01"',
    '"value": "2023-02-29"',
    18,
    'exists',
  ],
  ['a date as number', 'times.json', '"value": "2024-03-01"', '"value": 45352', 18, 'got 45352'],
  ['an unknown unit', 'costs.json', '"USD bn"', '"EUR bn"', 6, '"USD bn", "days"; got "EUR bn"'],
  ['an unknown per', 'costs.json', '"per": "year"', '"per": "week"', 7, 'got "week"'],
  ['a month that is none', 'costs.json', '"2024"', '"2024-13"', 8, '"period" must be'],
  ['a quarter that is none', 'costs.json', '"2024 Q2"', '"2024 Q5"', 21, '"period" must be'],
  [
    'a range backwards',
    'times.json',
    '"2024-02-28 to 2024-03-01"',
    '"2024-03-01 to 2024-02-28"',
    34,
    'period',
  ],
  ['a period as number', 'costs.json', '"2024"', '2024', 8, '"period" must be'],
  ['an unknown period', 'costs.json', '"any"', '"ever"', 48, '"period" must be'],
  ['an unknown status', 'costs.json', '"reported"', '"sure"', 9, 'got "sure"'],
  ['an unknown qualifier', 'costs.json', '"exact"', '"roughly"', 10, 'got "roughly"'],
  [
    'a derived figure with a qualifier',
    'costs.json',
    '"formula"',
    '"qualifier": "exact",\n    "formula"',
    36,
    'unknown field',
  ],
  [
    'a formula of a published figure',
    'costs.json',
    '"qualifier"',
    '"formula": "a.b - a.c",\n    "qualifier"',
    10,
    'unknown field',
  ],
  ['an unknown attribution', 'costs.json', '"a firm"', '"someone"', 11, 'got "someone"'],
  [
    'an unknown source',
    'costs.json',
    '"paper"',
    '"blog"',
    12,
    '"source" must be one of "paper"; got "blog"',
  ],
  ['no paragraph', 'costs.json', '[1, 36]', '[]', 13, 'must not be empty'],
  ['paragraph 0', 'costs.json', '[1, 36]', '[0]', 13, 'at least 1; got 0'],
  ['a paragraph beyond the end', 'costs.json', '[1, 36]', '[1,\n 37]', 14, 'from 1 to 36; got 37'],
  ['half a paragraph', 'costs.json', '[1, 36]', '[1.5]', 13, 'got 1.5'],
  ['an id with capitals', 'costs.json', '"firm.cost"', '"Firm.cost"', 3, '"id" must be an id'],
  ['a figure without a name', 'costs.json', ' "name": "Firm_Cost",', '', 2, '"name" is missing'],
  [
    'a name that is a cell',
    'costs.json',
    '"Firm_Cost"',
    '"AI2024"',
    3,
    '"name" must be a cell name',
  ],
  [
    'a unit is missing',
    'costs.json',
    '    "unit": "USD bn",\n',
    '',
    2,
    'firm.cost: "unit" is missing',
  ],
  ['a number beyond all', 'costs.json', '8.5', '1e999', 5, 'firm.cost: "value" must be a number'],
  ['a negative share', 'costs.json', '0.82', '-0.1', 45, 'a fraction from 0 to 1'],
  [
    'a published figure without qualifier',
    'costs.json',
    '    "qualifier": "exact",\n',
    '',
    2,
    'firm.cost: "qualifier" is missing',
  ],
  [
    'a derived figure without formula',
    'costs.json',
    '    "formula": "firm.cost - firm.loss",\n',
    '',
    28,
    'firm.revenue: "formula" is missing',
  ],
  [
    'a label in one language twice',
    'costs.json',
    '"en": "Cost"',
    '"en": "Cost", "en": "C"',
    4,
    'duplicate field "en"',
  ],
  ['an entry without id', 'events.json', '"id": "firm.sale",', '', 2, 'entry 1: "id" is missing'],
  ['a figure that is a number', 'events.json', '[\n', '[\n 7,\n', 2, 'must be an object; got 7'],
];

const relations: readonly Damage[] = [
  ['an id twice', 'costs.json', '"firm.share"', '"firm.cost"', 43, 'already in costs.json, line 3'],
  [
    'an id in two files',
    'events.json',
    '"firm.sale"',
    '"start.date"',
    3,
    'already in times.json, line 3',
  ],
  ['a name twice', 'costs.json', 'Firm_Loss', 'FIRM_COST', 16, 'already in costs.json, line 3'],
  [
    'a name in two files',
    'times.json',
    'Start_Date',
    'Firm_Share',
    3,
    'already in costs.json, line 43',
  ],
  ['a value off its formula', 'costs.json', '3.4', '3.5', 31, 'must be 3.4'],
  [
    'days off their formula: 2024 is a leap year',
    'times.json',
    '"value": 2',
    '"value": 1',
    31,
    'must be 2',
  ],
  [
    'a formula of an unknown figure',
    'costs.json',
    '- firm.loss',
    '- firm.gain',
    36,
    'unknown figure',
  ],
  [
    'a formula of money and a share',
    'costs.json',
    '- firm.loss',
    '- firm.share',
    36,
    'subtracts share from USD bn',
  ],
  [
    'a formula in another unit',
    'times.json',
    '"unit": "days"',
    '"unit": "USD bn"',
    32,
    'must be "days"',
  ],
  ['a sum', 'costs.json', 'firm.cost - ', 'firm.cost + ', 36, 'two ids joined by " - "'],
  [
    'a second source of nothing',
    'second_sources.json',
    '"firm.cost"',
    '"firm.gain"',
    3,
    '"id" must be the id',
  ],
  [
    'a second source of a date, which has no number',
    'second_sources.json',
    '"firm.cost"',
    '"end.date"',
    3,
    'id',
  ],
  [
    'a second source published in no year',
    'second_sources.json',
    '"2024-07"',
    '"July"',
    7,
    '"published" must be',
  ],
  [
    'a second source without a period',
    'second_sources.json',
    '"2024",',
    '"then",',
    4,
    '"period" must be',
  ],
  [
    'a second source of an unknown status',
    'second_sources.json',
    '"reported"',
    '"sure"',
    4,
    'got "sure"',
  ],
  [
    'a second source with an unknown qualifier',
    'second_sources.json',
    '"exact"',
    '"vague"',
    4,
    'got "vague"',
  ],
  [
    'a second source with an unknown confidence',
    'second_sources.json',
    '"high"',
    '"low"',
    8,
    'got "low"',
  ],
];

/** Lines: the first record begins in line 2, the low end of a range in line 17, the high end in line 33. */
const since: readonly Damage[] = [
  [
    'an id of a figure',
    'since.json',
    '"firm.cost_2025"',
    '"firm.loss"',
    3,
    'already in costs.json',
  ],
  [
    'an id of an event',
    'since.json',
    '"firm.cost_2025"',
    '"firm.sale"',
    3,
    'already in events.json',
  ],
  [
    'about nothing known',
    'since.json',
    '"firm.cost",',
    '"firm.gain",',
    4,
    'figure or an event; got',
  ],
  ['about nothing, and not later', 'since.json', '"about": "firm.cost", ', '', 4, 'needs "about"'],
  ['an unknown match', 'since.json', '"same"', '"alike"', 4, 'one of "same", "near"'],
  [
    'the same as an event',
    'since.json',
    '"firm.cost",',
    '"firm.sale",',
    4,
    '"about" is not a figure',
  ],
  [
    'the same as a figure in another unit',
    'since.json',
    '"firm.cost",',
    '"race.days",',
    7,
    '"days"',
  ],
  ['the same per point as per year', 'since.json', '"per": "year"', '"per": "point"', 8, '"year"'],
  ['a period in words', 'since.json', '"2025"', '"any"', 9, '"period" must be'],
  ['reported before it is over', 'since.json', '"2026-02"', '"2025-11"', 13, '2025-12-31'],
  [
    'no address',
    'since.json',
    'https://example.com/report',
    'example.com',
    14,
    'begins with https',
  ],
  [
    'an address that is not secret',
    'since.json',
    'https://example.com/report',
    'http://example.com',
    14,
    'https',
  ],
  ['an address with a space', 'since.json', 'com/report', 'com/a report', 14, 'no spaces'],
  [
    'sure of what cannot be opened',
    'since.json',
    '    "url": "https://example.com/report",\n',
    '',
    15,
    '"high"',
  ],
  ['an unknown confidence', 'since.json', '"high"\n  },', '"hearsay"\n  },', 16, 'got "hearsay"'],
  ['a note lacks Chinese', 'since.json', ', "zh-CN": "据财报。"', '', 15, '"zh-CN" is missing'],
  [
    'a run rate that is a year',
    'since.json',
    'firm.cost_2025',
    'firm.run_rate',
    8,
    'must be "point"',
  ],
  [
    'a fiscal year without dates',
    'since.json',
    'firm.cost_2025',
    'firm.cost_fy2025',
    9,
    'fiscal year',
  ],
  ['a range with one end', 'since.json', '_high_2026', '_top_2026', 19, 'without the other'],
  ['a range upside down', 'since.json', '"value": 12', '"value": 9', 22, 'at most 9'],
  [
    'the ends of two years',
    'since.json',
    '"2026",\n    "status"',
    '"2027",\n    "status"',
    25,
    '"2026"',
  ],
];

const vocabulary: readonly Damage[] = [
  [
    'a word lacks Chinese',
    'words.json',
    '{ "zh-CN": "确切" }',
    '{}',
    4,
    '"exact" "zh-CN" is missing',
  ],
  ['words of no kind', 'words.json', '"per"', '"often"', 2, 'unknown field "often"'],
  ['a unit lacks its meaning', 'units.json', '"meaning"', '"sense"', 4, 'unknown field "sense"'],
  ['a source without a date', 'sources.json', '"2024-07-27"', '"2024"', 5, '"published" must be'],
  ['a source of no length', 'sources.json', '36', '0', 7, 'a whole number of at least 1; got 0'],
  ['a group lacks English', 'groups.json', '"en": "Times", ', '', 3, '"times" "en" is missing'],
];

describe.each([
  ['a figure by itself', figures],
  ['figures compared with each other', relations],
  ['what happened since', since],
  ['the vocabulary', vocabulary],
])('%s', (_, damages) => {
  test.each(damages)('%s, in %s', (_why, file, sound, damaged, line, words) => {
    const text = soundSeeds[file] ?? '';
    expect(text).toContain(sound);

    const errors = checkSeeds({ ...soundSeeds, [file]: text.replace(sound, damaged) });
    expect(errors).toContainEqual({ file, line, message: expect.stringContaining(words) });
  });
});

describe('whole files', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string, string]>([
    ['no list', { 'events.json': '{}' }, 'events.json', 'must be a list; got an object'],
    ['nothing in it', { 'costs.json': '' }, 'costs.json', 'invalid JSON'],
    ['no figure in it', { 'costs.json': '[]' }, 'costs.json', 'must not be empty'],
    ['a subject nobody lists', { 'rents.json': '[]' }, 'rents.json', 'no group with this name'],
  ])('%s', (_, changed, file, words) => {
    expect(checkSeeds({ ...soundSeeds, ...changed })).toContainEqual({
      file,
      line: 1,
      message: expect.stringContaining(words),
    });
  });

  test.each(Object.keys(soundSeeds))('%s is missing', (file) => {
    const others = Object.entries(soundSeeds).filter(([name]) => name !== file);
    expect(checkSeeds(Object.fromEntries(others))).toContainEqual({
      file,
      line: 1,
      message: 'the file is missing',
    });
  });

  test('every error is reported, not only the first', () => {
    const costs = soundSeeds['costs.json']?.replaceAll('"USD bn"', '"EUR bn"') ?? '';
    const errors = checkSeeds({ ...soundSeeds, 'costs.json': costs });
    expect(errors.map(({ line }) => line)).toEqual([6, 19, 32]);
  });
});
