/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { address } from '../../../src/cells/a1';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { type Language, languages } from '../../../src/language';
import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { datedPlan } from '../../../src/sheets/data/datedPlan';
import type { PlanCell } from '../../../src/sheets/plan';
import { sinceTexts } from '../../../src/sheets/since/sinceTexts';
import { useInsert } from '../../../src/ui/insert/useInsert';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { TableUpdates } from '../../../src/ui/updates/TableUpdates';
import { updatesTexts } from '../../../src/ui/updates/updatesTexts';
import { StrictExcel } from '../../hosts/excel/StrictExcel';
import { type Difference, olderTable, olderVersion, placeOf } from '../../updates/olderTable';
import '../browserParts';
import '../check/nodeParts';

const q2 = 'alphabet.capex_2026_q2';
const user = userEvent.setup({ delay: null });
const button = (name: string) => screen.getByRole('button', { name });
const number = (value: number): PlanCell => ({
  ...{ kind: 'number', value, format: '#,##0.00', style: 'input' },
});

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});

function Notice({ language }: { readonly language: Language }) {
  const insert = useInsert(excelWorkbook);
  return (
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <TableUpdates workbook={excelWorkbook} colors="bankers" insert={insert} />
      </LanguageContext>
    </FluentProvider>
  );
}

/** Then and now as older data had it, at A1 of Sheet1. */
async function insertOlder(language: Language, difference: Difference) {
  const table = olderTable('then_and_now', difference);
  const plan = datedPlan(table, { ...defaultPlanOptions, language }, olderVersion);
  await excelWorkbook.insert(plan, { kind: 'selection' });
  return plan;
}

const valueAt = async (row: number, column: number) =>
  (await excelWorkbook.readRanges([address({ row, column }, 1, 1)], 'Sheet1'))[0]?.[0]?.[0];

const older = (language: Language): Difference => ({
  cells: [[q2, sinceTexts.in(language).sinceValue, number(40)]],
});

describe.each(languages)('in %s', (language) => {
  const say = updatesTexts.in(language);

  it('lists what would change, and changes nothing', async () => {
    const plan = await insertOlder(language, older(language));
    render(<Notice language={language} />);
    expect(await screen.findByText(say.title(1))).toBeTruthy();
    const row = within(screen.getByRole('list', { name: say.changedRows(1) })).getByRole(
      'listitem',
    );
    expect(row.textContent).toContain(say.becomes('40.00', '44.92'));
    const { row: at, column } = placeOf(plan, [q2, sinceTexts.in(language).sinceValue]);
    expect(await valueAt(at, column)).toBe(40);
  });

  it('updates, says so, and no longer offers it', async () => {
    const plan = await insertOlder(language, older(language));
    render(<Notice language={language} />);
    await screen.findByText(say.title(1));
    await user.click(button(say.update));
    expect(await screen.findByText(say.updatedTitle)).toBeTruthy();
    const { row, column } = placeOf(plan, [q2, sinceTexts.in(language).sinceValue]);
    expect(await valueAt(row, column)).toBe(44.924);
  });

  it('puts it off', async () => {
    await insertOlder(language, older(language));
    render(<Notice language={language} />);
    await screen.findByText(say.title(1));
    await user.click(button(say.notNow));
    await waitFor(() => expect(screen.queryByText(say.title(1))).toBeNull());
  });

  it('names new rows, and inserts the current table on a new sheet', async () => {
    await insertOlder(language, { without: ['tesla.capex_guidance_2026'] });
    render(<Notice language={language} />);
    await screen.findByText(say.title(1));
    expect(screen.queryByRole('button', { name: say.update })).toBeNull();
    await user.click(button(say.insertCurrent));
    await waitFor(() => expect(excel.sheets).toHaveLength(3));
  });

  it('leaves a table whose headings were changed, and says so', async () => {
    await insertOlder(language, older(language));
    excel.sheet('Sheet1').enter(1, 1, 'Mine');
    render(<Notice language={language} />);
    expect(await screen.findByText(say.reshaped)).toBeTruthy();
    expect(screen.queryByRole('button', { name: say.update })).toBeNull();
  });

  it('shows why an update was refused, and leaves the table', async () => {
    const plan = await insertOlder(language, older(language));
    render(<Notice language={language} />);
    await screen.findByText(say.title(1));
    const { row, column } = placeOf(plan, [q2, sinceTexts.in(language).sinceValue]);
    excel.sheet('Sheet1').enter(row, column, 41);
    await user.click(button(say.update));
    expect(await screen.findByText(say.refusedTitle)).toBeTruthy();
    expect(await valueAt(row, column)).toBe(41);
  });
});

it('shows nothing where no table was inserted', async () => {
  render(<Notice language="en" />);
  await waitFor(() => expect(excel.operations.length).toBeGreaterThan(0));
  expect(screen.queryByText(updatesTexts.in('en').title(1))).toBeNull();
});
