/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor } from '@testing-library/react';
import type { ChartData } from '../../../src/sheets/chartData';
import { ChartCard } from '../../../src/ui/charts/ChartCard';
import { chartTexts } from '../../../src/ui/charts/chartTexts';
import '../browserParts';
import './drawingParts';

const many = Array.from({ length: 8 }, (_, i) => i + 1);

const dataOf = (kind: ChartData['kind']): ChartData => ({
  ...{ kind, title: 'Ceilings', categories: kind === 'line' ? many : many.map((i) => `No. ${i}`) },
  series: [{ name: 'Value', values: many, format: '0.0' }],
});

/** Shows a card over cells that take so many pixels, and gives a way to change them. */
function show(data: ChartData | undefined) {
  const observers: (() => void)[] = [];
  const resize = (width: number, height: number) => {
    jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
    jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
    act(() => observers.forEach((each) => each()));
  };
  globalThis.ResizeObserver = function (call: () => void) {
    observers.push(call);
    return { observe: jest.fn(), disconnect: jest.fn() };
  } as unknown as typeof ResizeObserver;
  render(
    <FluentProvider theme={webLightTheme}>
      <ChartCard data={data} />
    </FluentProvider>,
  );
  return resize;
}

afterEach(() => jest.restoreAllMocks());

const drawn = () => document.querySelectorAll('figure svg');

test.each<[ChartData['kind'], svgs: number]>([
  ['column', 1],
  ['line', 1],
  ['bar', 8],
])('a %s chart is drawn once its cells have a size', async (kind, svgs) => {
  const resize = show(dataOf(kind));
  expect(drawn()).toHaveLength(0);
  resize(400, 300);
  await waitFor(() => expect(drawn().length).toBeGreaterThanOrEqual(svgs), { timeout: 5000 });
});

test('once its cells are removed it says so', () => {
  show(undefined);
  screen.getByText(chartTexts.in('en').cellsGone);
});
