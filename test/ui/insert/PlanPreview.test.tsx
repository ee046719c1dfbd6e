/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import type { CellReference } from '../../../src/cells/area';
import type { PlanCell } from '../../../src/sheets/plan';
import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { PlanPreview } from '../../../src/ui/insert/PlanPreview';
import { planOf, shares } from '../sampleTables';

const plan = shares.plan({ ...defaultPlanOptions, language: 'en' });
const A1 = { row: 0, column: 0 };

describe('PlanPreview', () => {
  it('shows every cell in its place, a formula with its text', () => {
    render(<PlanPreview plan={plan} origin={A1} label="Preview" />);
    const rows = screen
      .getAllByRole('row')
      .map((row) => Array.from(row.children, (cell) => cell.textContent));
    expect(rows).toEqual([
      ['Market shares'],
      ['Figure', 'Share', 'Ceiling'],
      ['Nvidia', '82.0%', 'fx=CAPEX.MARKET_CEILING(B3)'],
      ['Cisco', '70.0%', ''],
      ['Source: the article'],
    ]);
  });

  it('shows a formula as it will be where the plan goes', () => {
    render(<PlanPreview plan={plan} origin={{ row: 3, column: 1 }} label="Preview" />);
    expect(
      screen.getByText(
        (_, node) => node?.textContent === '=CAPEX.MARKET_CEILING(C6)' && node.tagName === 'CODE',
      ),
    ).toBeTruthy();
  });

  it('shows the result of a formula where it is known, in its format', () => {
    const resultOf = ({ row, column }: CellReference) =>
      row === 2 && column === 2 ? 1.219 : undefined;
    render(<PlanPreview plan={plan} origin={A1} label="Preview" resultOf={resultOf} />);
    expect(screen.getByTitle('=CAPEX.MARKET_CEILING(B3)').textContent).toBe('fx 1.22');
  });

  it('shows the first rows of a long plan, and all of them if asked', () => {
    const rows = Array.from({ length: 30 }, (_, i): PlanCell[] => [
      { kind: 'number', value: i, format: '0', style: 'input' },
    ]);
    render(<PlanPreview plan={planOf(rows)} origin={A1} label="Long" />);
    expect(screen.getAllByRole('row')).toHaveLength(12);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 30 rows' }));
    expect(screen.getAllByRole('row')).toHaveLength(30);
  });

  it('marks headings, labels and live formulas for a screen reader', () => {
    render(<PlanPreview plan={plan} origin={A1} label="Preview" />);
    expect(screen.getByRole('table', { name: 'Preview' })).toBeTruthy();
    const names = (role: string) => screen.getAllByRole(role).map((cell) => cell.textContent);
    expect(names('columnheader')).toEqual(['Figure', 'Share', 'Ceiling']);
    expect(names('rowheader')).toEqual(['Nvidia', 'Cisco']);
    expect(screen.getByRole('img', { name: 'Live formula' })).toBeTruthy();
  });

  it('can be scrolled by keyboard', () => {
    render(<PlanPreview plan={plan} origin={A1} label="Preview" />);
    expect(screen.getByRole('region', { name: 'Preview' }).tabIndex).toBe(0);
  });

  it.each([
    ['thousands', 300_000_000, '#,##0', '300,000,000'],
    ['a share', 0.82, '0.0%', '82.0%'],
    ['money', 8.5, '#,##0.0', '8.5'],
    ['a negative number', -40, '#,##0.0;-#,##0.0', '-40.0'],
    ['a date', 45500, 'yyyy-mm-dd', '2024-07-27'],
    ['as it comes', 605, 'General', '605'],
  ])('writes a number as the sheet will: %s', (_, value, format, shown) => {
    const number: PlanCell = { kind: 'number', value, format, style: 'input' };
    render(<PlanPreview plan={planOf([[number]])} origin={A1} label="One" />);
    expect(screen.getByRole('cell').textContent).toBe(shown);
  });
});
