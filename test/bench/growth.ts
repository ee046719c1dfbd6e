import { cellFunctionNamed } from './cellFunctions';
import { column, type Column } from './column';
import { processorTimes } from './processorTime';
import { atMost, told, type Row } from './row';

const million = 1_000_000;
const many = 200_000;
const some = 10_000;
const rounds = 3;

/** What growth that ends costs beside growth that does not, and what the functions of it cost. */
export function growthRows(): readonly Row[] {
  return [...ofColumns(), ...ofCalls(), ...withoutAnswer()];
}

/** Long columns, next to the transport that Excel puts them through. */
function ofColumns(): readonly Row[] {
  return [...ofPayback(), ...ofOthers()];
}

function ofPayback(): readonly Row[] {
  const amounts = [column(million, 10, 100, 1), column(million, 20, 40, 2)] as const;
  const rates = [column(million, 0.01, 0.1, 3), column(million, 0.01, 0.1, 4)] as const;
  const calls: readonly (readonly [what: string, given: readonly unknown[]])[] = [
    ['growth without end', [...amounts, null, ...rates]],
    ['growth_years of 3', [...amounts, null, ...rates, null, 3]],
    ['growth_years of 3 and a spend', [...amounts, null, ...rates, 5, 3]],
  ];
  return calls.map(([what, given]) => atMost(...toTransport('AI_PAYBACK', what, given), 0.15));
}

function ofOthers(): readonly Row[] {
  const investment = column(many, 10, 100, 1);
  const rates = [column(many, 0.01, 0.1, 3), column(many, 0.01, 0.1, 4)] as const;
  const years = column(many, 2, 15, 5);
  const flows: Column = column(many, 10, 20, 6).map(([flow = 0]) => [
    -40,
    ...Array.from({ length: 5 }, (_, year) => flow * (1 + year / 10)),
  ]);
  const calls: readonly (readonly [name: string, what: string, given: readonly unknown[]])[] = [
    ['AI_REQUIRED_REVENUE', 'growth without end', [investment, years, null, ...rates]],
    ['AI_REQUIRED_REVENUE', 'growth_years of 3', [investment, years, null, ...rates, null, 3]],
    ['AI_PAYBACK_FLOWS', 'six flows each', [flows, 0.1]],
  ];
  return calls.map((call) => told(...toTransport(...call)));
}

function toTransport(
  name: string,
  what: string,
  given: readonly unknown[],
): readonly [what: string, ratio: number] {
  const call = cellFunctionNamed(name);
  const answers = call(...given);
  const time = processorTimes(
    {
      ours: () => call(...given),
      transport: () => JSON.parse(JSON.stringify([given, answers])) as unknown,
    },
    rounds,
  );
  const rows = answers.length.toLocaleString('en');
  return [
    `${name}, ${rows} rows, ${what}, to JSON transport of the same`,
    time.ours / time.transport,
  ];
}

/** Calls that search, or answer with a table. */
function ofCalls(): readonly Row[] {
  const amounts = [column(some, 100, 1000, 1), column(some, 20, 40, 2)] as const;
  const risk = [[[54, 60, 66]], [[15, 20, 25]], 0.4, [[0, 0.2, 0.4]], 0.1, 0, some];
  const calls: readonly (readonly [name: string, given: (years: number) => unknown[]])[] = [
    ['AI_BREAKEVEN_GROWTH', (years) => [...amounts, 10, 0.5, 0.1, 0, years]],
    ['AI_PAYBACK_RISK', (years) => [...risk, 0, years]],
    ['AI_PAYBACK_SCHEDULE', (years) => [1000, 20, 0.5, 0.1, 0.1, 0, 200, years]],
  ];
  return calls.map(([name, given]) => {
    const call = cellFunctionNamed(name);
    const [endless, ending] = [given(0), given(5)];
    const time = processorTimes(
      { endless: () => call(...endless), ending: () => call(...ending) },
      rounds,
    );
    return told(`${name}, growth_years of 5 to growth without end`, time.ending / time.endless);
  });
}

/** A column of which every second row never pays back, next to one of which all do. */
function withoutAnswer(): readonly Row[] {
  const call = cellFunctionNamed('AI_PAYBACK');
  const rows = some * 30;
  const [investment, rate] = [column(rows, 50, 100, 1), column(rows, 0.1, 0.2, 3)];
  const revenue = column(rows, 20, 40, 2);
  const halved = revenue.map(([each = 0], row) => [row % 2 === 0 ? each / 20 : each]);
  const time = processorTimes(
    {
      always: () => call(investment, revenue, null, null, rate),
      half: () => call(investment, halved, null, null, rate),
    },
    rounds,
  );
  return [
    atMost(
      'AI_PAYBACK, every second row never pays back, to a column that always does',
      time.half / time.always,
      3,
    ),
  ];
}
