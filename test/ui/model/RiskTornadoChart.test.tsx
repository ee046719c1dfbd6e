/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import type { RiskTornado } from '../../../src/explain/riskTornado';
import { RiskTornadoChart } from '../../../src/ui/model/RiskTornadoChart';
import '../browserParts';

const show = (tornado: RiskTornado) => render(<RiskTornadoChart tornado={tornado} />).container;

test('says what moves the payback period most, and how far; never is a word', () => {
  show({
    likely: 4,
    bars: [
      { argument: 'revenue', high: 2.5 },
      { argument: 'investment', low: 3.5, high: 5 },
    ],
  });
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Year-1 revenue moves payback most; base result, years: 4.0. ' +
      'At low: Year-1 revenue (low: never) ; Investment -0.5. ' +
      'At high: Year-1 revenue (low: never) -1.5; Investment +1.0',
  );
});

test('has no bars without a base result', () => {
  const shown = show({ bars: [{ argument: 'revenue', high: 2.5 }] });
  expect(shown.textContent).toBe('Never paid back at the likely values');
  expect(screen.queryByRole('img')).toBeNull();
});
