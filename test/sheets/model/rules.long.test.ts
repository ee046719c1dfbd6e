import { parse, tokenize, translateFormulaToR1C1 } from '@borgar/fx';
import { format, formatColor } from 'numfmt';
import { address } from '../../../src/cells/a1';
import { languages } from '../../../src/language';
import { formulaWords } from '../../../src/sheets/formulaWords';
import { formulaText, type Plan, type PlanCell } from '../../../src/sheets/plan';
import { precisionAssumptions } from '../../../src/sheets/model/precisionAssumptions';
import { assumptions } from '../../../src/sheets/model/assumptions';
import { ceilingBands, requiredBands, paybackBands } from '../../../src/sheets/model/bands';
import { checkCount, checksSheet } from '../../../src/sheets/model/checksSheet';
import { modelSheetTexts } from '../../../src/sheets/model/modelSheetTexts';
import { model, modelSheets } from '../../../src/sheets/model/model';
import { modelFigures } from '../../../src/sheets/model/modelFigures';
import { spendRecords } from '../../../src/sheets/model/spendInputs';
import { checkFormat } from '../../../src/sheets/model/quantities';
import { verdictFormat } from '../../../src/sheets/verdict/verdict';
import { places } from './workedModel';
import { rowOf, type SheetId } from '../../../src/sheets/model/sheet';
import { errorsAreBad, shadeHolds } from '../../../src/sheets/shades';

const modes = ['live', 'native'] as const;
const spendIds = spendRecords.map(({ id }) => id);
const plansOf = (formulas: 'live' | 'native', language: 'en' | 'zh-CN' = 'en') =>
  model({ language, colors: 'bankers', formulas });
const all = modes.flatMap((mode) => languages.map((language) => [mode, language] as const));

interface FormulaAt {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function formulasOf(plans: readonly Plan[]): readonly FormulaAt[] {
  const sheetNames = new Map(plans.map(({ name }) => [name, name]));
  return plans.flatMap(({ cells }, i) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column): readonly FormulaAt[] => {
        if (cell.kind !== 'formula') return [];
        const text = formulaText(cell.formula, { origin: { row: 0, column: 0 }, sheetNames });
        return [{ sheet: modelSheets[i]!.id, row, column, text }];
      }),
    ),
  );
}

/** A formula as the copies of it are alike. */
function copied({ text, row, column }: FormulaAt): string {
  return translateFormulaToR1C1(text, address({ row, column }, 1, 1));
}

/** Takes over a cell of another sheet, or a certain one of its own. */
const isLink = ({ text }: FormulaAt) =>
  /^=(('[^']+'|\w+)!\$?[A-Z]+\$?\d+|\$[A-Z]+\$\d+)$/.test(text);

describe.each(modes)('formulas, %s', (mode) => {
  const formulas = formulasOf(plansOf(mode));

  test('hold no number but 0, 1 and -1; those of a sentence, in the column of labels, are for its words', () => {
    const numeric = formulas.filter(({ column }) => column > 0);
    const numbers = numeric.flatMap(({ text }) =>
      tokenize(text).filter(
        ({ type, value }) => type === 'number' && !['0', '1', '-1'].includes(value),
      ),
    );
    expect(numbers).toEqual([]);
  });

  test('are well-formed, and short enough to be read', () => {
    formulas.forEach(({ text }) => expect(() => parse(tokenize(text))).not.toThrow());
    const longest = (of: readonly FormulaAt[]) => Math.max(...of.map(({ text }) => text.length));
    const sentences = formulas.filter(({ column }) => column === 0);
    expect(longest(formulas.filter(({ column }) => column > 0))).toBeLessThan(330);
    expect(longest(sentences)).toBeLessThan(450);
  });

  test('are one to a row, but for links, on sheets whose rows are calculated across', () => {
    const sheets: readonly SheetId[] = ['summary', 'gap', 'bridge', 'openai', 'breakeven'];
    // What a chart is drawn from has a column for each of its series.
    const charted = ({ sheet, row }: FormulaAt) =>
      [
        ['summary', 'gapChart.spend', 'gapChart.revenue'] as const,
        ['bridge', 'bridgeChart.chips', 'bridgeChart.revenueNow'] as const,
        ['openai', 'openaiChart.inference', 'openaiChart.revenue'] as const,
      ].some(
        ([of, from, to]) =>
          sheet === of && row >= rowOf(places, of, from) && row <= rowOf(places, of, to),
      );
    expect(
      unlike(
        formulas.filter((each) => sheets.includes(each.sheet) && each.column > 2 && !charted(each)),
      ),
    ).toEqual([]);
    const across = [
      ...['required', 'shortfall', 'payback', 'withinChips', 'match', 'life', 'annuity'],
      ...['publishedRequired', 'publishedProof', 'lifeWorth', 'cashThen', 'paybackClosed'],
    ];
    const ofRequired = across.map((key) => rowOf(places, 'required', key));
    expect(
      unlike(formulas.filter(({ sheet, row }) => sheet === 'required' && ofRequired.includes(row))),
    ).toEqual([]);
    // A rate is before the cells of a row; what follows from growth alone is a list.
    const [first, last] = [1, 7].map((row) => rowOf(places, 'infrastructure', `phase.${row}`));
    const table = formulas.filter(
      ({ sheet, row, column }) =>
        sheet === 'infrastructure' && column > 3 && !(row >= first! && row <= last!),
    );
    expect(unlike(table)).toEqual([]);
  });

  test.each<[SheetId, string, string, number, number]>([
    ['inputs', modelFigures[0], modelFigures.at(-1)!, 3, 12],
    ['inputs', assumptions[0]!.id, assumptions.at(-1)!.id, 3, 12],
    ['infrastructure', 'phase.1', 'phase.7', 3, 7],
    ['ceilings', 'nvidia.datacenter_share', 'cisco.router_share', 3, 6],
    ['ceilings', 'ceiling.1', 'ceiling.16', 3, 8],
    ['ceilings', 'recalculated.1', 'recalculated.16', 3, 8],
    ['ceilings', 'difference.1', 'difference.16', 3, 8],
    ['schedule', 'year.1', 'year.30', 0, 16],
    ['checks', 'check.1', 'check.38', 5, 7],
    ['required', 'table.1', 'table.20', 4, 12],
    ['required', 'proof.1', 'proof.20', 4, 12],
    ['required', 'flow.1', 'flow.30', 1, 5],
    ['required', 'cash.1', 'cash.30', 1, 8],
    ...[
      'table',
      'level',
      'left',
      'excess',
      'log',
      'earned',
      'smooth',
      'rest',
      'closed',
      'difference',
      'growing',
      'flow',
      'recovered',
      'proof',
    ].map((block): [SheetId, string, string, number, number] => [
      'infrastructure',
      `${block}.1`,
      `${block}.7`,
      block === 'table' ? 4 : 3,
      9,
    ]),
  ])('are one to a column, in the list of %s from %s to %s', (sheet, from, to, first, last) => {
    const list = formulas.filter(
      (each) =>
        each.sheet === sheet &&
        each.row >= rowOf(places, sheet, from) &&
        each.row <= rowOf(places, sheet, to) &&
        each.column >= first &&
        each.column <= last &&
        !isLink(each) &&
        // What follows from two other inputs is its own formula.
        !(sheet === 'inputs' && each.column === 5),
    );
    const columns = [...new Set(list.map(({ column }) => column))];
    expect(columns.length).toBeGreaterThan(0);
    columns.forEach((column) => {
      const forms = list.filter((each) => each.column === column).map(copied);
      expect(new Set(forms).size).toBe(1);
    });
  });
});

/** Rows whose formulas differ in more than the column; what only takes a cell over may take any. */
function unlike(formulas: readonly FormulaAt[]): readonly string[] {
  const rows = new Map<string, Set<string>>();
  for (const each of formulas.filter((one) => !isLink(one))) {
    const row = `${each.sheet} ${each.row + 1}`;
    rows.set(row, (rows.get(row) ?? new Set()).add(copied(each)));
  }
  return [...rows].flatMap(([row, forms]) => (forms.size > 1 ? [row, ...forms] : []));
}

test('native formulas call no AI Capex functions', () => {
  expect(formulasOf(plansOf('native')).filter(({ text }) => text.includes('CAPEX'))).toEqual([]);
});

test('live formulas call every AI Capex function that calculates, each table in one call', () => {
  const calls = formulasOf(plansOf('live')).flatMap(({ text }) => text.match(/CAPEX\.\w+/g) ?? []);
  expect([...new Set(calls)].sort()).toEqual([
    'CAPEX.AI_BREAKEVEN_GROWTH',
    'CAPEX.AI_GAP',
    'CAPEX.AI_PAYBACK',
    'CAPEX.AI_PAYBACK_SCHEDULE',
    'CAPEX.AI_REQUIRED_REVENUE',
    'CAPEX.MARKET_CEILING',
  ]);
  const spills = plansOf('live').flatMap(({ cells }) =>
    cells.flat().filter(({ kind }) => kind === 'spilled'),
  );
  expect(spills).toHaveLength(7 * 6 - 1 + 16 * 4 - 1 + 32 * 7 - 1 + 20 * 9 - 1);
});

describe('inputs', () => {
  const [plan] = plansOf('live').filter(({ name }) => name === 'Inputs');
  const cells = plan?.cells ?? [];

  test.each([...modelFigures, ...spendIds, ...assumptions.map(({ id }) => id)])(
    '%s has unit, time, source, bounds and a value',
    (id) => {
      const row = cells[rowOf(places, 'inputs', id)] ?? [];
      // A number of increases has no unit; a share or a time need not refer to a time.
      const assumed = assumptions.find((each) => each.id === id);
      const blank = [assumed?.unit === 'count' ? 1 : 0, assumed?.time === 'none' ? 2 : 0];
      [0, 1, 2, 13].forEach((column) =>
        expect([column, textOf(row[column]) === '']).toEqual([
          column,
          column > 0 && blank.includes(column),
        ]),
      );
      const isFigure = modelFigures.some((figure) => figure === id);
      const article =
        id === 'openai.implied_revenue' ? /formula/ : isFigure ? /number/ : /number|empty/;
      expect(row.slice(3, 13).map((cell) => cell.kind)).toEqual([
        'formula',
        isFigure ? 'formula' : 'number',
        expect.stringMatching(article),
        expect.stringMatching(/number|empty/),
        'blankInput',
        'text',
        'formula',
        'number',
        'number',
        'formula',
      ]);
      expect(row.filter((cell) => cell.kind === 'number').map(({ style }) => style)).not.toContain(
        'formula',
      );
      const other = row[6]?.kind === 'number';
      expect(textOf(row[15]) !== '').toBe(other);
    },
  );

  test('are on their own sheet only', () => {
    const elsewhere = plansOf('live')
      .filter(({ name }) => name !== 'Inputs')
      .flatMap((each) => each.cells.flat())
      .filter(({ kind }) => kind === 'number' || kind === 'blankInput');
    expect(elsewhere).toEqual([]);
  });

  test('are chosen among the cases', () => {
    const scenarios = ['Base case', 'Article', 'Second source', 'My case'];
    const own = ['As model', ...scenarios];
    const settings = precisionAssumptions.length;
    expect(plan?.choices?.map(({ area, values }) => [area.rows, area.column, values])).toEqual([
      [1, 3, scenarios],
      [modelFigures.length, 8, own],
      [spendIds.length, 8, own],
      [assumptions.length - settings, 8, own],
      [settings, 8, own],
    ]);
    // What is chosen is the first of the list.
    plan?.choices?.forEach(({ area, values }) =>
      expect(textOf(cells[area.row]?.[area.column])).toBe(values[0]),
    );
  });
});

describe.each(all)('sheets, %s, %s', (mode, language) => {
  const plans = plansOf(mode, language);

  test('have names that a workbook takes, each its own', () => {
    const names = plans.map(({ name }) => name);
    expect(new Set(names).size).toBe(plans.length);
    names.forEach((name) => expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/));
  });

  test.each(plans.map((plan, i) => [plan.name, plan, i] as const))(
    '%s has title, master check, and rows of one length',
    (_, { cells, columnWidths, frozenRows }, i) => {
      expect(cells[0]?.[0]).toMatchObject({ kind: 'text', style: 'title' });
      const master = cells[1]?.[3];
      if (i === 0) {
        const { allChecksFormat } = modelSheetTexts.in(language);
        const all = checksSheet.rows.filter(({ key }) => key?.startsWith('check.')).length;
        expect(cells[1]?.[0]).toMatchObject({ kind: 'formula', format: allChecksFormat(all) });
      }
      expect(master).toMatchObject({ kind: 'formula', format: checkFormat[language] });
      expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
      expect(frozenRows).toBe(modelSheets[i]?.id === 'inputs' ? 7 : 3);
      const shape = plansOf('live')[i]?.cells.map((row) => row.map(({ kind }) => kind === 'empty'));
      expect(cells.map((row) => row.map(({ kind }) => kind === 'empty'))).toEqual(shape);
    },
  );

  test('have the charts of spend, ceilings, chips, costs and cash, each of rows with words and numbers', () => {
    const charts = plans.flatMap((plan) => plan.charts.map((chart) => ({ plan, ...chart })));
    expect(charts.map(({ kind }) => kind)).toEqual([
      'column',
      'column',
      'column',
      'column',
      'line',
    ]);
    charts.forEach(({ plan, categories, series, isStacked }) =>
      series.forEach(({ values }) => {
        expect(values.rows).toBe(categories.rows);
        for (let row = values.row; row < values.row + values.rows; row++) {
          expect(plan.cells[row]?.[values.column]?.kind).toMatch(
            isStacked ? /formula|empty/ : /formula|spilled/,
          );
          expect(plan.cells[row]?.[categories.column]?.kind).toMatch(/text|spilled|formula/);
        }
      }),
    );
  });
});

test.each(languages)('in %s, the check at the top of a sheet has no unit', (language) => {
  const { checkFormat } = modelSheetTexts.in(language);
  const checks = plansOf('live', language).flatMap(({ cells }) => {
    const row = cells.slice(0, 4).find((each) => each.some((cell) => 'format' in cell && cell.format === checkFormat)); // prettier-ignore
    return row ? [row.slice(1, 3)] : [];
  });
  expect(checks.length).toBeGreaterThan(8);
  checks.forEach((check) => expect(check).toEqual([{ kind: 'empty' }, { kind: 'empty' }]));
});

test('no text is empty: a host would not find it again', () => {
  const texts = plansOf('live')
    .flatMap(({ cells }) => cells.flat())
    .filter(({ kind }) => kind === 'text');
  expect(texts.filter((cell) => textOf(cell).trim() === '')).toEqual([]);
});

/** What stays as it is in Chinese: names of companies, people, publications and functions. */
const names = /OpenAI|Alphabet|Meta|Kupperman|MARKET_CEILING|AI_[A-Z_]+/g;

test.each(['live', 'native'] as const)('Chinese sheets, %s, have no English label', (mode) => {
  const english = plansOf(mode, 'zh-CN').flatMap(({ name, cells }) =>
    cells
      .flatMap((row) => row.map((cell, column) => ({ cell, column })))
      .flatMap((each) => {
        const { cell, column } = each;
        const isHeading = 'style' in cell && ['heading', 'headingRight'].includes(cell.style);
        if (!isHeading && column > 0) return [];
        // What a formula fills, it fills in English: it must be a number, or hidden.
        const isFilled = isHeading && cell.kind === 'spilled' && !/^;;;[^@]*$/.test(cell.format);
        const words =
          cell.kind === 'formula' || cell.kind === 'spilled' ? cell.format : textOf(cell);
        const joined = cell.kind === 'formula' ? formulaWords(cell.formula) : '';
        const left = (words + joined).replace(/General|\[\w+\]/g, '').replace(names, '');
        return isFilled || /[a-z]{3,}/i.test(left) ? [`${name}: ${words}`] : [];
      }),
  );
  expect(english).toEqual([]);
});

test.each(all)('headings and labels next to each other differ, %s, %s', (mode, language) => {
  const twice = plansOf(mode, language).flatMap(({ cells }) =>
    cells.flatMap((row, i) => {
      const [label, above] = [textOf(row[0]), textOf(cells[i - 1]?.[0])];
      const headings = row.flatMap((cell, j) => {
        if (cell.kind !== 'text' || cell.style !== 'headingRight') return [];
        // Units, below the headings that they belong to, may be the same.
        const isUnit = cells[i - 1]?.[j]?.kind === 'text';
        return !isUnit && textOf(row[j - 1]) === cell.value ? [cell.value] : [];
      });
      return [...(label !== '' && label === above ? [label] : []), ...headings];
    }),
  );
  expect(twice).toEqual([]);
});

test('Chinese sheets have no English sentence', () => {
  const english = plansOf('native', 'zh-CN').flatMap(({ cells }) =>
    cells
      .flat()
      .map(textOf)
      .filter((text) => /[a-z]{3,} [a-z]{3,} [a-z]{3,}/.test(text)),
  );
  expect(english).toEqual([]);
});

test.each([
  ['en', 0, 'OK '],
  ['en', 2, '2 failed '],
  ['zh-CN', 0, '通过 '],
  ['zh-CN', 2, '2项未通过 '],
] as const)('a master check in %s of %d ends where numbers do: %s', (language, failures, text) => {
  expect(format(checkFormat[language], failures)).toBe(text);
});

test.each([
  ['years up to a usual horizon', paybackBands, 5, 'good'],
  ['more', paybackBands, 5.01, 'between'],
  ['years up to three times the life of chips', paybackBands, 15, 'between'],
  ['more years', paybackBands, 15.01, 'bad'],
  ['what never pays back', paybackBands, { error: '#N/A' }, 'bad'],
  ['less than double', ceilingBands, 1.99, 'bad'],
  ['double', ceilingBands, 2, 'between'],
  ['less than four times', ceilingBands, 3.99, 'between'],
  ['four times', ceilingBands, 4, 'good'],
  ['revenue as high as that of the article', requiredBands, 20, 'good'],
  ['more than that', requiredBands, 20.1, 'between'],
  ['three times that', requiredBands, 60, 'between'],
  ['more than three times', requiredBands, 60.1, 'bad'],
  ['what no revenue can earn', requiredBands, { error: '#N/A' }, 'bad'],
] as const)('a sensitivity table shades %s', (_, rules, value, shade) => {
  expect(rules.find(({ condition }) => shadeHolds(condition, value))?.shade).toBe(shade);
});

test.each(all)('each sensitivity table is shaded as a whole, %s, %s', (mode, language) => {
  const shaded = plansOf(mode, language).flatMap(({ cells, shades = [] }) =>
    shades.flatMap(({ area: { row, column, rows, columns }, rules }) => {
      if (rules === errorsAreBad) return [];
      const within = cells
        .slice(row, row + rows)
        .map((each) => each.slice(column, column + columns));
      const around = [cells[row - 1]?.[column], cells[row + rows]?.[column + columns - 1]];
      const isAnswer = (cell: PlanCell | undefined) =>
        cell?.kind === 'spilled' || (cell?.kind === 'formula' && cell.format === formatAt(within));
      expect(within.flat().every(isAnswer)).toBe(true);
      expect(around.some((cell) => cell?.kind === 'spilled')).toBe(false);
      return [[rows, columns, rules]];
    }),
  );
  expect(shaded).toEqual([
    [7, 6, paybackBands],
    [expect.any(Number), 4, ceilingBands],
    [expect.any(Number), 9, requiredBands],
  ]);
});

function formatAt(block: readonly (readonly PlanCell[])[]): string | undefined {
  const first = block[0]?.[0];
  return first && 'format' in first ? first.format : undefined;
}

/** The styles of a number whose font is green, for what is good. */
const ratings = ['rating', 'ratingLeft', 'verdict'];

test.each(all)('a font is green for what is good alone, %s, %s', (mode, language) => {
  const { yesNoFormat, checkFormat, allChecksFormat } = modelSheetTexts.in(language);
  const words = [verdictFormat(language), allChecksFormat(checkCount), yesNoFormat, checkFormat];
  const good = words;
  good.forEach((each) => expect(formatColor(each.split(';')[0]!, 1)).toBeFalsy());
  const results = plansOf(mode, language)
    .flatMap(({ cells }) => cells.flat())
    .filter((cell) => cell.kind === 'formula' || cell.kind === 'spilled');
  const rated = new Set(good.filter((each) => results.some((cell) => cell.format === each)));
  expect([...rated]).toEqual(good);
  results.forEach(({ format, style }) => {
    expect([format, ratings.includes(style)]).toEqual([format, rated.has(format)]);
  });
  // Colors by number differ from program to program: only amber, which has no name, is one.
  const byNumber = results.map(({ format }) => format).filter((each) => /\[color/i.test(each));
  expect(new Set(byNumber)).toEqual(new Set([verdictFormat(language)]));
});

test.each(modes)(
  'the base case of the paybacks and of required revenue alone is marked, %s',
  (mode) => {
    const marked = plansOf(mode).flatMap(({ name, cells }) =>
      cells.flatMap((row, i) =>
        row.flatMap((cell, j) =>
          'style' in cell && cell.style === 'base' ? [[name, i, j] as const] : [],
        ),
      ),
    );
    expect(marked).toEqual([
      ['3 Infrastructure', rowOf(places, 'infrastructure', 'table.1'), 4],
      // The life of the chips, at a return of 10%.
      ['7 Required revenue', rowOf(places, 'required', 'table.1'), 5],
    ]);
  },
);

function textOf(cell: PlanCell | undefined): string {
  return cell?.kind === 'text' ? cell.value : '';
}
