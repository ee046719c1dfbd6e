import fc from 'fast-check';
import type { Area, CellReference } from '../../src/cells/area';
import type { Figure } from '../../src/figures/figure';
import { figures } from '../../src/figures/figures';
import { secondSources } from '../../src/figures/secondSources';
import { isDefinedName } from '../../src/figures/definedName';
import { type Language, languages } from '../../src/language';
import type { PlanOptions } from '../../src/sheets/baselineTable';
import { baselineTables } from '../../src/sheets/baselineTables';
import { secondSourcesTable } from '../../src/sheets/secondSourcesTable';
import type { Plan, PlanCell } from '../../src/sheets/plan';
import { serialDate } from '../../src/cells/serialDate';
import { evaluate } from './evaluate';

/** Those that show the figures of the article. */
const tables = [...baselineTables, secondSourcesTable];

const disputed = figures.map(({ id }) => id).filter((id) => secondSources(id).length > 0);

/** Every way in which a user can have a table made, with none of the second sources or with all of them. */
const choices = languages.flatMap((language) =>
  (['bankers', 'fast'] as const).flatMap((colors) =>
    (['live', 'native'] as const).flatMap((formulas) =>
      [[], disputed].map((chosen) => ({ language, colors, formulas, chosen })),
    ),
  ),
);

const plans = tables.flatMap((table) =>
  choices.map(({ chosen, ...options }) => ({
    ...{ id: table.id, table, chosen, others: chosen.length, ...options },
    plan: table.plan({ ...options, secondSources: chosen }),
  })),
);

describe.each(plans)(
  '$id in $language, $colors, $formulas, $others second sources',
  ({ id, table, plan, language, colors, formulas, chosen }) => {
    const cells = plan.cells.flat();
    const shown = figures.filter((figure) => isIn(id, figure));
    const isReplaced = (figure: Figure) => id !== 'other_readings' && chosen.includes(figure.id);

    test('is a rectangle, with a width for each column', () => {
      for (const row of plan.cells) expect(row).toHaveLength(plan.columnWidths.length);
      for (const width of plan.columnWidths) expect(width).toBeGreaterThan(0);
    });

    test('begins with its title and a heading for each column, which stay in sight', () => {
      const [title, headings] = plan.cells;
      expect(title?.[0]).toEqual({ kind: 'text', value: table.title[language], style: 'title' });
      for (const heading of headings ?? []) {
        expect(heading).toMatchObject({ kind: 'text', style: expect.stringMatching(/^heading/) });
      }
      expect(plan.frozenRows).toBe(2);
    });

    test('a heading is right-aligned above numbers, and only there', () => {
      plan.cells[1]?.forEach((heading, column) => {
        const below = plan.cells.slice(2).map((row) => row[column]?.kind);
        const holdsNumbers = below.includes('number') || below.includes('formula');
        expect(heading).toMatchObject({ style: holdsNumbers ? 'headingRight' : 'heading' });
      });
    });

    test('ends with its source', () => {
      const last = plan.cells.at(-1)?.[0];
      const publisher = { en: 'STAR Market Daily', 'zh-CN': '科创板日报' };
      expect(last).toMatchObject({ kind: 'text', style: 'note' });
      expect(textOf(last)).toContain(publisher[language]);
      expect(textOf(last)).toMatch(/, 27 Jul 2024:|，2024年7月27日：/);
      expect(textOf(last)).toMatch(/¶ = (paragraph|段落)/);
    });

    test("shows each of its figures once, with its label if it is the article's", () => {
      const texts = cells.map(textOf);
      for (const figure of figures) {
        const times = shown.includes(figure) ? 1 : 0;
        expect(texts.filter((text) => text === figure.id)).toHaveLength(times);
      }
      for (const figure of shown) {
        expect(texts.includes(figure.label[language])).toBe(!isReplaced(figure));
      }
    });

    test('shows each value as published: what is derived comes to it', () => {
      const column = headingsOf(plan).findIndex((text) => /^(Value|数值)$/.test(text));
      for (const figure of shown) {
        const expected = isReplaced(figure) ? otherValue(figure) : published(figure);
        expect(evaluate(plan, { row: rowOf(plan, figure), column })).toBeCloseTo(expected, 12);
      }
    });

    test('takes every number from the figures and their second sources', () => {
      const numbers = [...shown.map(published), ...disputedIn(shown).map(otherValue)];
      for (const cell of cells) if (cell.kind === 'number') expect(numbers).toContain(cell.value);
    });

    test('refers to numbers of its own only', () => {
      for (const cell of cells) {
        if (cell.kind !== 'formula') continue;
        const references = cell.formula.parts.filter((part) => typeof part !== 'string');
        expect(references.length).toBeGreaterThan(0);
        for (const { row, column } of references) {
          expect(['number', 'formula']).toContain(plan.cells[row]?.[column]?.kind);
        }
      }
    });

    test('calls AI Capex functions only if live formulas are chosen', () => {
      const text = JSON.stringify(cells);
      const takesOurs = formulas === 'live' && ['industry', 'market_share'].includes(id);
      expect(text.includes('CAPEX.')).toBe(takesOurs);
    });

    test('has no text that a sheet would take for a formula, and none that is blank', () => {
      for (const cell of cells) if (cell.kind === 'text') expect(cell.value).toMatch(/^[^\s=+\-@]/);
    });

    test('has a name that a sheet can bear', () => {
      expect(plan.name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    });

    test('is colored by the standard that is wished', () => {
      expect(plan.colors).toBe(colors);
    });

    test('is one table, from the headings to the last row above the remarks', () => {
      expect(plan.tables).toHaveLength(1);
      for (const { area } of plan.tables) {
        expect(area).toMatchObject({ row: 1, column: 0, columns: plan.columnWidths.length });
        const inside = plan.cells.slice(area.row + 1, area.row + area.rows);
        const below = plan.cells.slice(area.row + area.rows);
        expect(inside.map(([first]) => styleOf(first))).toEqual(inside.map(() => 'label'));
        expect(below.map(([first]) => styleOf(first))).toEqual(below.map(() => 'note'));
        expect(below.length).toBeGreaterThan(0);
      }
    });

    test('has headings as Excel requires them in a table: texts, all different, ignoring case', () => {
      const headings = headingsOf(plan).map((text) => text.toLowerCase());
      for (const heading of headings) expect(heading).toMatch(/\S/);
      expect(new Set(headings).size).toBe(headings.length);
    });

    test('names each figure, by names that Excel takes and no two the same in any case', () => {
      const names = [...plan.names, ...plan.tables].map(({ name }) => name);
      for (const name of names) expect([name, isDefinedName(name)]).toEqual([name, true]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);

      const expected = shown.flatMap((figure) => {
        if (id === 'other_readings') return [figure.name, `${figure.name}_Other`];
        return [isReplaced(figure) ? `${figure.name}_Other` : figure.name];
      });
      expect(plan.names.map(({ name }) => name)).toEqual(expected);
    });

    test("a name points at its figure's value", () => {
      for (const figure of shown) {
        for (const { name, cell } of plan.names) {
          const expected = { [figure.name]: published, [`${figure.name}_Other`]: otherValue }[name];
          if (!expected) continue;
          expect(cell.row).toBe(rowOf(plan, figure));
          expect(evaluate(plan, cell)).toBeCloseTo(expected(figure), 12);
        }
      }
    });

    test('draws texts against numbers of its table', () => {
      for (const { title, categories, series } of plan.charts) {
        expect(title).toMatch(/\S/);
        expect(categories.rows).toBeGreaterThan(1);
        for (const { row, column } of cellsOf(categories)) {
          expect(plan.cells[row]?.[column]).toMatchObject({ kind: 'text', style: 'label' });
        }
        expect(series.length).toBeGreaterThan(0);
        for (const { name, values } of series) {
          expect(name).toBe(headingsOf(plan)[values.column]);
          expect(values).toMatchObject({ row: categories.row, rows: categories.rows, columns: 1 });
          for (const cell of cellsOf(values)) expect(evaluate(plan, cell)).not.toBeNaN();
        }
      }
    });
  },
);

describe('native formulas come to the same as live ones', () => {
  // A thousand dollars to a billion billions, in billions; and nothing, at which a quotient changes its ways.
  const money = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e9, noNaN: true }));
  const share = fc.double({ min: 1e-6, max: 1, noNaN: true });

  test.each(tables.map((table) => [table.id, table] as const))('%s', (_, table) => {
    const options: Omit<PlanOptions, 'formulas'> = { language: 'en', colors: 'bankers' };
    const live = table.plan({ ...options, formulas: 'live' });
    const native = table.plan({ ...options, formulas: 'native' });
    const inputs = cellsWith(live, 'number');
    const answers = cellsWith(live, 'formula');
    expect(cellsWith(native, 'formula')).toEqual(answers);

    const arbitrary = inputs.map(({ row, column }) => {
      const cell = live.cells[row]?.[column];
      return cell?.kind === 'number' && cell.format.includes('%') ? share : money;
    });
    fc.assert(
      fc.property(fc.tuple(...arbitrary), (values) => {
        const [ours, theirs] = [live, native].map((plan) => withInputs(plan, inputs, values));
        if (!ours || !theirs) throw new Error('no plan');
        for (const cell of answers) {
          const [expected, answer] = [evaluate(ours, cell), evaluate(theirs, cell)];
          const isSame =
            Object.is(answer, expected) ||
            Math.abs(answer - expected) <= 1e-12 * Math.abs(expected);
          expect([cell, expected, answer, isSame]).toEqual([cell, expected, answer, true]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('both languages', () => {
  const chinese = /\p{Script=Han}/u;
  const planIn = (table: (typeof tables)[number], language: Language, chosen: string[]) =>
    table.plan({ language, colors: 'bankers', formulas: 'live', secondSources: chosen });
  const cases = tables.flatMap((table) =>
    [[], disputed].map((chosen) => [table.id, chosen.length, chosen, table] as const),
  );

  test.each(cases)('%s with %d second sources differs in words alone', (_, __, chosen, table) => {
    const withoutWords = (cell: PlanCell) =>
      cell.kind === 'text' || cell.kind === 'link' ? cell.style : cell;
    const rows = (language: Language) =>
      planIn(table, language, chosen)
        .cells.map((row) => row.map(withoutWords))
        .filter(([first]) => first !== 'note');
    expect(rows('zh-CN')).toEqual(rows('en'));
  });

  test.each(cases)(
    '%s with %d second sources has no Chinese text but names in English, and labels, headings and notes in Chinese',
    (_, __, chosen, table) => {
      const english = planIn(table, 'en', chosen).cells.flat().map(textOf);
      expect(english.filter((text) => chinese.test(text))).toEqual([
        expect.stringMatching(/^Source: STAR Market Daily \(科创板日报\)/),
      ]);

      const names = /^[A-Za-z0-9 .,_¶'-]*$/;
      const translated = planIn(table, 'zh-CN', chosen).cells.flat().map(textOf);
      for (const text of translated) if (!chinese.test(text)) expect(text).toMatch(names);
    },
  );

  test.each(tables.map((table) => [table.id, table] as const))(
    '%s has a headline of one line',
    (_, table) => {
      for (const language of languages) {
        expect(table.headline[language]).toMatch(/\S/);
        expect(table.headline[language].length).toBeLessThan(80);
      }
    },
  );
});

test('no two tables of the workbook have a name in common', () => {
  const names = plans.map(({ id, plan }) => `${id} ${plan.tables[0]?.name ?? ''}`);
  const distinct = [...new Set(names)].map((pair) => pair.split(' ')[1]);
  expect(distinct).toHaveLength(tables.length);
  expect(new Set(distinct).size).toBe(tables.length);
});

function isIn(tableId: string, { id, group }: Figure): boolean {
  if (tableId === 'other_readings') return disputed.includes(id);
  return tableId === 'all' || group === tableId;
}

function disputedIn(shown: readonly Figure[]): readonly Figure[] {
  return shown.filter(({ id }) => disputed.includes(id));
}

function published({ value }: Figure): number {
  return typeof value === 'string' ? serialDate(value) : value;
}

function otherValue({ id }: Figure): number {
  return secondSources(id)[0]?.value ?? NaN;
}

function textOf(cell: PlanCell | undefined): string {
  return cell?.kind === 'text' || cell?.kind === 'link' ? cell.value : '';
}

function styleOf(cell: PlanCell | undefined): string | undefined {
  return cell?.kind === 'text' ? cell.style : undefined;
}

function headingsOf(plan: Plan): readonly string[] {
  return (plan.cells[1] ?? []).map(textOf);
}

function rowOf(plan: Plan, { id }: Figure): number {
  return plan.cells.findIndex((row) => row.some((cell) => textOf(cell) === id));
}

function cellsOf({ row, column, rows, columns }: Area): readonly CellReference[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}

function cellsWith(plan: Plan, kind: PlanCell['kind']): readonly CellReference[] {
  return plan.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell.kind === kind ? [{ row, column }] : [])),
  );
}

/** The plan with other numbers in its inputs. */
function withInputs(plan: Plan, inputs: readonly CellReference[], values: readonly number[]): Plan {
  const valueAt = (row: number, column: number) =>
    values[inputs.findIndex((input) => input.row === row && input.column === column)];
  const cells = plan.cells.map((cells, row) =>
    cells.map((cell, column) =>
      cell.kind === 'number' ? { ...cell, value: valueAt(row, column) ?? NaN } : cell,
    ),
  );
  return { ...plan, cells };
}
