/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Language } from '../../../src/language';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { RiskSection } from '../../../src/ui/model/RiskSection';
import '../browserParts';
import '../charts/drawingParts';
import { RecordingWorkbook } from '../RecordingWorkbook';
import { functionTexts } from '../../../src/ui/formula/functionTexts';
import { modelTexts } from '../../../src/ui/model/modelTexts';

// Thousands of trials and a chart, on a machine that may be busy with other tests.
jest.setTimeout(20_000);

async function show(workbook = new RecordingWorkbook(), language: Language = 'en', cell = 'A1') {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <RiskSection workbook={workbook} settings={{ colors: 'bankers' }} />
      </LanguageContext>
    </FluentProvider>,
  );
  // The selection has been read: the button names the active cell.
  await screen.findByRole('button', { name: functionTexts.in(language).insertAt(cell) });
  return { user: userEvent.setup({ delay: null }), workbook };
}

const field = (argument: string, part: 'Low' | 'Likely' | 'High') =>
  screen.getByLabelText<HTMLInputElement>(`${argument}, ${part}`);
/** As by a paste: at once. */
const fill = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });
const answer = () => within(screen.getByRole('region', { name: 'Answer' }));
const insert = () => screen.getByRole('button', { name: /^Insert into/ });

describe('the answer while typing', () => {
  it('shows what is still to be filled in, then the spread, in a sentence and a histogram', async () => {
    await show();
    expect(answer().getByText('Fill in investment and revenue to see the answer.')).toBeTruthy();
    fill(field('investment', 'Low'), '54');
    fill(field('investment', 'Likely'), '60');
    fill(field('investment', 'High'), '66');
    fill(field('revenue', 'Likely'), '20');
    const sentence = await answer().findByText(
      'Every trial pays back; half of them within 3.0 years. The main driver is the investment (rank correlation 1).',
      {},
      { timeout: 5000 },
    );
    expect(sentence).toBeTruthy();
    expect(await answer().findByRole('img', { name: /^Trials by payback period/ })).toBeTruthy();
    expect(answer().getByText('Share that pays back')).toBeTruthy();
  });

  it('is not calculated at each key: only what is typed last is read', async () => {
    const workbook = new RecordingWorkbook().fill({ B2: [[60]], 'B3:D3': [[15, 20, 25]] });
    const { user } = await show(workbook);
    fill(field('investment', 'Likely'), 'B2');
    await user.type(field('revenue', 'Likely'), 'B3:D3');
    await answer().findByText(/The main driver is year-1 revenue/, {}, { timeout: 5000 });
    expect(workbook.read).toEqual([{ references: ['B2', 'B3:D3'], sheet: 'Sheet1' }]);
  });

  it('shows next to the row what to change', async () => {
    await show();
    fill(field('growth', 'Low'), '10%');
    expect(
      screen.getByText('For growth, enter a likely value only, or all three values'),
    ).toBeTruthy();
    expect(field('growth', 'Likely').getAttribute('aria-invalid')).toBe('true');
    fill(field('growth', 'Likely'), '20%');
    fill(field('growth', 'High'), '15%');
    expect(
      screen.getByText('growth must be in ascending order (low, likely, high), not 0.1, 0.2, 0.15'),
    ).toBeTruthy();
    expect(field('investment', 'Likely').getAttribute('aria-invalid')).not.toBe('true');
  });

  it('shows what is wrong with the cells next to the row that names them', async () => {
    const workbook = new RecordingWorkbook().fill({ 'B2:C2': [[54, 60]] });
    await show(workbook);
    fill(field('investment', 'Likely'), 'B2:C2');
    fill(field('revenue', 'Likely'), '20');
    const message = /^investment must be a single value or three in a row or column/;
    expect(await screen.findAllByText(message, {}, { timeout: 5000 })).toHaveLength(2);
    expect(field('investment', 'Likely').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the fields', () => {
  it('are filled by the example, three values spread over their row', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: /^Invest about 60/ }));
    const values = (['Low', 'Likely', 'High'] as const).map((part) => field('growth', part).value);
    expect(values).toEqual(['-0.1', '0.05', '0.2']);
    expect(field('cost_ratio', 'Likely').value).toBe('0.5');
  });

  it('take the selected cells into the middle one', async () => {
    const workbook = new RecordingWorkbook().selectCell({ address: 'B2:D2', columns: 3 });
    render(
      <FluentProvider theme={webLightTheme}>
        <RiskSection workbook={workbook} settings={{ colors: 'bankers' }} />
      </FluentProvider>,
    );
    const user = userEvent.setup({ delay: null });
    fill(field('revenue', 'Low'), '1');
    await user.click(
      await screen.findByRole('button', { name: 'Use selection (B2:D2) for revenue' }),
    );
    expect([field('revenue', 'Low').value, field('revenue', 'Likely').value]).toEqual([
      '',
      'B2:D2',
    ]);
  });

  it('of trials and seed are under “Simulation settings”, in view while one is wrong', async () => {
    const { user } = await show();
    expect(screen.queryByRole('textbox', { name: /^trials/ })).toBeNull();
    const more = screen.getByRole('button', { name: 'Simulation settings' });
    await user.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    fill(screen.getByRole('textbox', { name: /^trials/ }), '50');
    expect(screen.getByText(/trials must be 0 or a whole number, at least 100/)).toBeTruthy();
    await user.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    fill(screen.getByRole('textbox', { name: /^trials/ }), '500');
    await user.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('inserting', () => {
  it('puts the formula into the active cell, with arrays and without per cents', async () => {
    const { user, workbook } = await show();
    fill(field('investment', 'Likely'), '60');
    fill(field('revenue', 'Low'), '10');
    fill(field('revenue', 'Likely'), '20');
    fill(field('revenue', 'High'), '40');
    fill(field('discount_rate', 'Likely'), '10%');
    await user.click(insert());
    expect(workbook.entered).toEqual(['=CAPEX.AI_PAYBACK_RISK(60,{10,20,40},,,10%)']);
    expect(await screen.findByText('Inserted')).toBeTruthy();
  });

  it('names what is still missing next to the button, which does nothing', async () => {
    const { user, workbook } = await show();
    await user.click(insert());
    expect(screen.getByText('Fill in investment and revenue to insert.')).toBeTruthy();
    expect(workbook.entered).toEqual([]);
  });
});

describe('filling in from the workbook', () => {
  const useCells = () => screen.getByRole('button', { name: /^Use selected cells/ });

  it('takes references to the selected rows, which the formula follows', async () => {
    const workbook = new RecordingWorkbook()
      .selectCell({ address: 'B2:D3', rows: 2, columns: 3 })
      .fill({
        'B2:D3': [
          [54, 60, 66],
          [15, 20, 25],
        ],
      });
    const { user } = await show(workbook, 'en', 'B2');
    fill(field('growth', 'Likely'), '5%');
    await user.click(useCells());
    expect(await screen.findByText('Source: B2:D3.')).toBeTruthy();
    expect(field('revenue', 'Likely').value).toBe('B3:D3');
    // What does not belong to the selection does not stay.
    expect(field('growth', 'Likely').value).toBe('');
    await user.click(insert());
    expect(workbook.entered).toEqual(['=CAPEX.AI_PAYBACK_RISK(B2:D2,B3:D3)']);
  });

  it('shows what is expected of cells that do not fit, and changes nothing', async () => {
    const { user } = await show();
    fill(field('revenue', 'Likely'), '20');
    await user.click(useCells());
    expect(await screen.findByText(/^A1 does not fit\. Select 2 to 6 rows/)).toBeTruthy();
    expect(field('revenue', 'Likely').value).toBe('20');
  });

  it('reports it if there is no model', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Use the model’s inputs' }));
    expect(await screen.findByText(/^No inputs of the model were found/)).toBeTruthy();
  });

  it('asks for a spread that has a width', async () => {
    await show();
    fill(screen.getByLabelText(modelTexts.in('en').spread), 'x');
    expect(screen.getByText('Enter a percentage from 0 to 100')).toBeTruthy();
  });
});

it('a report is shown before it is inserted, and shows where it is afterwards', async () => {
  const { user, workbook } = await show();
  await user.click(screen.getByRole('radio', { name: 'Formatted report' }));
  expect(screen.getByText('Fill in the fields above to see the report.')).toBeTruthy();
  fill(field('investment', 'Low'), '54');
  fill(field('investment', 'Likely'), '60');
  fill(field('investment', 'High'), '66');
  fill(field('revenue', 'Likely'), '20');
  await screen.findByRole('region', { name: 'Preview: Payback risk' }, { timeout: 30_000 });
  await user.click(screen.getByRole('button', { name: 'Insert on new sheet' }));
  // By its name: of its rows only some hold a figure.
  expect((await screen.findByText('Inserted')).parentElement?.textContent).toMatch(
    /^InsertedPayback risk: /,
  );
  expect(workbook.asked.map(({ target }) => target)).toEqual([{ kind: 'newSheet' }]);
  expect(screen.getByText('Report charts')).toBeTruthy();
}, 60_000);

it('a report is not inserted on a protected sheet, and a new sheet is offered instead', async () => {
  const workbook = new RecordingWorkbook().refuse({ kind: 'protected', sheet: 'Budget' });
  const { user } = await show(workbook);
  await user.click(screen.getByRole('radio', { name: 'Formatted report' }));
  fill(field('investment', 'Likely'), '60');
  fill(field('revenue', 'Likely'), '20');
  await screen.findByRole('region', { name: 'Preview: Payback risk' }, { timeout: 30_000 });
  await user.click(screen.getByRole('button', { name: 'Insert at selection' }));
  expect(
    await screen.findByText(/^The sheet Budget is protected\. Nothing was changed/),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Insert on new sheet instead' }));
  expect(workbook.asked.at(-1)?.target).toEqual({ kind: 'newSheet' });
}, 60_000);

it('speaks Chinese', async () => {
  const { user } = await show(new RecordingWorkbook(), 'zh-CN');
  const texts = modelTexts.in('zh-CN');
  expect(screen.getByText(texts.riskHint)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^投入约60/ }));
  const result = within(screen.getByRole('region', { name: '结果' }));
  expect(await result.findByText(/的模拟收回投资/, {}, { timeout: 5000 })).toBeTruthy();
});
