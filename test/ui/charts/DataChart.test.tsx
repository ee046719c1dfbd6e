/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import type { ChartData } from '../../../src/sheets/chartData';
import { DataChart } from '../../../src/ui/charts/DataChart';
import '../browserParts';
import './drawingParts';

afterEach(() => jest.restoreAllMocks());

const charts: readonly ChartData[] = [
  {
    kind: 'column',
    title: 'Spend against revenue',
    categories: ['Spend', 'Revenue'],
    series: [{ name: 'Value', values: [60, 20], format: '#,##0.0' }],
  },
  {
    kind: 'bar',
    title: 'Shares',
    categories: ['Nvidia', 'Nobody'],
    series: [{ name: 'Value', values: [0.82, 0], format: '0.0%' }],
  },
  {
    kind: 'line',
    title: 'Ceilings',
    categories: [0, 1, 2],
    series: [
      { name: 'Nvidia', values: [1.2, 1.3, 1.4], format: '0.00' },
      { name: 'Cisco', values: [1.5, 1.6, 1.7], format: '0.00' },
    ],
  },
];

test.each(charts)(
  'draws a $kind chart, its numbers in words as the cells show them',
  async (data) => {
    render(
      <FluentProvider theme={webLightTheme}>
        <DataChart data={data} />
      </FluentProvider>,
    );
    // What is drawn in it is inert, which jsdom knows nothing of.
    const chart = screen.getByRole('img', { name: new RegExp(data.title) });
    await waitFor(() => expect(chart.querySelector('svg')).not.toBeNull(), { timeout: 5000 });
  },
);

test.each<[columns: number, room: number | undefined, amounts: number]>([
  [4, undefined, 4],
  [12, undefined, 0],
  [12, 600, 12],
])('of %d columns in %p pixels, writes the amount above %d', async (columns, width, amounts) => {
  const values = Array.from({ length: columns }, (_, i) => 101 + i);
  const categories = values.map((value) => `until ${value - 90}`);
  const series = [{ name: 'Trials', values, format: '0' }];
  render(
    <FluentProvider theme={webLightTheme}>
      <DataChart
        data={{ kind: 'column', isStacked: true, title: 'Trials', categories, series }}
        {...(width !== undefined && { room: { width, height: 300 } })}
      />
    </FluentProvider>,
  );
  const chart = screen.getByRole('img', { name: /Trials/ });
  await waitFor(() => expect(chart.querySelector('svg')).not.toBeNull(), { timeout: 5000 });
  const texts = [...chart.querySelectorAll('text')].map(({ textContent }) => Number(textContent));
  expect(texts.filter((text) => values.includes(text))).toHaveLength(amounts);
});

test('writes no amount above a column that shows as zero', async () => {
  const series = [{ name: 'Trials', values: [0.0003, 0.997], format: '0.0%' }];
  const categories = ['15 to 20', 'Never'];
  render(
    <FluentProvider theme={webLightTheme}>
      <DataChart
        data={{ kind: 'column', isStacked: true, title: 'Trials', categories, series }}
        room={{ width: 600, height: 300 }}
      />
    </FluentProvider>,
  );
  const chart = screen.getByRole('img', { name: /^Trials/ });
  await waitFor(() => expect(chart.querySelector('svg')).not.toBeNull(), { timeout: 5000 });
  const texts = [...chart.querySelectorAll('text')].map(({ textContent }) => textContent);
  // The axis begins with a zero of its own.
  expect(texts.filter((text) => text === '0.0%' || text === '99.7%')).toEqual(['0.0%', '99.7%']);
});

const bridge: readonly ChartData['series'][number][] = [
  // Its format is that of a blank cell.
  { name: 'Begins at', values: [null, 150, 300, null, null], format: '0.000', role: 'support' },
  { name: 'Value', values: [150, 151, 302, 603, 104], format: '0' },
  { name: 'Gap', values: [null, null, 0, null, 499], format: '0', role: 'shortfall' },
];
test.each<[width: number, amounts: readonly string[]]>([
  [600, ['150', '151', '302', '603', 'Gap 499']],
  [220, ['150', '151', '302', '603', '499']],
])(
  'in %p pixels, writes the amount of each step above it, not where it ends',
  async (width, amounts) => {
    const categories = ['Chips', 'Rest', 'Cost', 'Required', 'Today'];
    render(
      <FluentProvider theme={webLightTheme}>
        <DataChart
          data={{ kind: 'column', isStacked: true, title: 'Bridge', categories, series: bridge }}
          room={{ width, height: 300 }}
        />
      </FluentProvider>,
    );
    const chart = screen.getByRole('img', { name: /^Bridge/ });
    await waitFor(() => expect(chart.querySelector('svg')).not.toBeNull(), { timeout: 5000 });
    const axis = ['0', '100', '200', '300', '400', '500', '600', '700', '800', ...categories];
    const texts = [...chart.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts.filter((written) => !axis.includes(written))).toEqual(amounts);
  },
);

const flat = { values: [-60, -20, 20], format: '0' };
test.each<[why: string, marks: readonly (number | null)[], words: readonly string[]]>([
  ['its name and year', [null, null, 20], ['●', 'Paid back in year 2']],
  ['each of two', [null, -20, 20], ['●', 'Paid back in year 1', 'Paid back in year 2']],
  ['nothing, where it is nowhere', [null, null, null], []],
])('writes %s at a mark', async (_, marks, words) => {
  const complaints = jest.spyOn(console, 'error');
  const series = [
    { name: 'Cash', ...flat },
    { name: 'Paid back in year', values: marks, format: '0', role: 'mark' as const },
  ];
  render(
    <FluentProvider theme={webLightTheme}>
      <DataChart data={{ kind: 'line', title: 'Cash', categories: [0, 1, 2], series }} />
    </FluentProvider>,
  );
  const chart = screen.getByRole('img', { name: /^Cash/ });
  await waitFor(() => expect(chart.querySelector('svg')).not.toBeNull(), { timeout: 5000 });
  // The library writes the words once more, unseen, to measure them.
  const written = chart.querySelectorAll('.fui-chartAnnotationLayer__annotationContent');
  expect([...new Set([...written].map(({ textContent }) => textContent))]).toEqual(words);
  expect(chart.getAttribute('aria-label')?.includes('Paid back')).toBe(words.length > 0);
  expect(complaints).not.toHaveBeenCalled();
});

test('draws results at both ends of inputs from the base result, and no bar where there is no distance', async () => {
  const series = [
    { name: 'At low', values: [-2, 0], format: '+0.0;-0.0;', role: 'low' as const },
    { name: 'At high', values: [6, 1], format: '+0.0;-0.0;', role: 'high' as const },
  ];
  const categories = ['Growth', 'Revenue (low: never)'];
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <DataChart
        data={{ kind: 'bar', isStacked: true, title: 'Tornado', unit: 'Years', categories, series }}
      />
    </FluentProvider>,
  );
  await waitFor(() => expect(container.textContent).toContain('Revenue (low: never)'), {
    timeout: 5000,
  });
  expect(container.textContent).toBe(
    'TornadoYearsAt lowAt highGrowth-2.0+6.0Revenue (low: never)+1.0',
  );
  const widths = [...container.querySelectorAll('span')].flatMap(({ style }) =>
    style.width.endsWith('%') ? [parseFloat(style.width)] : [],
  );
  expect(widths.map((width) => Math.round((width / widths[0]!) * 100) / 100)).toEqual([1, 3, 0.5]);
});

test('draws the series of a category side by side, with a legend', async () => {
  const series = ['Today', 'After market growth'].map((name, i) => ({
    ...{ name, values: [1.2 + i, 1.4 + i], format: '0.0' },
  }));
  render(
    <FluentProvider theme={webLightTheme}>
      <DataChart
        data={{ kind: 'column', title: 'Ceilings', categories: ['Nvidia', 'Cisco'], series }}
        room={{ width: 480, height: 300 }}
      />
    </FluentProvider>,
  );
  // Without a layout it has no columns, only their names.
  const chart = screen.getByRole('img');
  await waitFor(() => expect(chart.textContent).toContain('After market growth'), {
    timeout: 5000,
  });
  expect(chart.textContent).toContain('Today');
});

test.each([
  ['zeros', [0, 0]],
  ['losses', [-5, -1]],
])('draws bars of %s without widths that are no numbers', async (_, values) => {
  const series = [{ name: 'Value', values, format: '0' }];
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <DataChart data={{ kind: 'bar', title: 'Bars', categories: ['A', 'B'], series }} />
    </FluentProvider>,
  );
  await waitFor(() => expect(container.querySelector('svg rect')).not.toBeNull(), {
    timeout: 5000,
  });
  const widths = [...container.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'));
  expect(widths.join()).not.toMatch(/NaN|Infinity/);
});

test('draws a number below 0 by its size, in another color', async () => {
  const series = [{ name: 'Correlation', values: [-0.8, 0.4], format: '0.00' }];
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <DataChart data={{ kind: 'bar', title: 'Bars', categories: ['A', 'B'], series }} />
    </FluentProvider>,
  );
  await waitFor(() => expect(container.querySelector('svg rect')).not.toBeNull(), {
    timeout: 5000,
  });
  const bars = [...container.querySelectorAll('rect')].map((bar) => [
    bar.getAttribute('width'),
    bar.getAttribute('fill'),
  ]);
  expect(bars).toEqual([
    ['100%', 'var(--colorPaletteRedForeground1)'],
    ['50%', 'var(--colorBrandStroke1)'],
  ]);
});

test('the words hold every number', () => {
  render(
    <FluentProvider theme={webLightTheme}>
      <DataChart data={charts[1]!} />
    </FluentProvider>,
  );
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Shares. Value: Nvidia 82.0%; Nobody 0.0%',
  );
});
