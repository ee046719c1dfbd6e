/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import type { Picture } from '../../../src/explain/picture';
import { PictureChart } from '../../../src/ui/charts/PictureChart';
import '../browserParts';
import './drawingParts';

const pictures: readonly Picture[] = [
  {
    kind: 'cumulative',
    points: [0, 1, 2, 3, 4].map((year) => ({ year, cumulative: 20 * year - 60 })),
    recovery: 3,
  },
  {
    kind: 'bars',
    bars: [
      { label: { en: 'Revenue', 'zh-CN': '收入' }, value: 100 },
      { label: { en: 'Gap', 'zh-CN': '缺口' }, value: -500 },
    ],
  },
  {
    kind: 'histogram',
    bins: [
      { from: 3, to: 4, share: 0.2 },
      { from: 4, share: 0.5 },
    ],
    never: 0.3,
    marks: [{ percent: 10, years: 3.1 }, { percent: 50, years: 5 }, { percent: 90 }],
  },
  { kind: 'ceiling', share: 0.82, reachable: 1, market: 1, multiple: 1.22 },
];

test.each(pictures)('draws $kind, with words and without stops of the Tab key', async (picture) => {
  render(
    <FluentProvider theme={webLightTheme}>
      <PictureChart picture={picture} />
    </FluentProvider>,
  );
  const chart = screen.getByRole('img');
  expect(chart.getAttribute('aria-label')).toMatch(/\d/);
  await waitFor(() => expect(chart.querySelector('svg')).not.toBeNull(), { timeout: 5000 });
  for (const focusable of chart.querySelectorAll('[tabindex]')) {
    expect(focusable.closest('[inert]')).not.toBeNull();
  }
});
