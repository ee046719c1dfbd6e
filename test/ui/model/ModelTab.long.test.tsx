/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Language, languages } from '../../../src/language';
import { model } from '../../../src/sheets/model/model';
import { insertTexts } from '../../../src/ui/insert/insertTexts';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { ModelTab } from '../../../src/ui/model/ModelTab';
import { defaultSettings, type Settings } from '../../../src/ui/settings/settings';
import '../browserParts';
import '../charts/drawingParts';
import { RecordingWorkbook } from '../RecordingWorkbook';
import { modelTexts } from '../../../src/ui/model/modelTexts';
import { outcomeTexts } from '../../../src/ui/outcome/outcomeTexts';

jest.setTimeout(20_000);

function show(
  workbook: RecordingWorkbook,
  language: Language = 'en',
  settings: Settings = defaultSettings,
) {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <ModelTab workbook={workbook} settings={settings} />
      </LanguageContext>
    </FluentProvider>,
  );
  return userEvent.setup({ delay: null });
}

const insertButton = (language: Language = 'en') =>
  screen.findByRole('button', { name: modelTexts.in(language).insert });

describe.each(languages)('in %s', (language) => {
  const texts = modelTexts.in(language);
  const settings: Settings = { colors: 'fast', formulas: 'native' };
  const plans = model({ language, ...settings });

  test('shows which sheets the model has, and what each is about', async () => {
    show(new RecordingWorkbook(), language);
    const list = await screen.findByRole('list', { name: texts.sheets });
    const sheets = within(list).getAllByRole('listitem');
    expect(sheets.map((sheet) => sheet.textContent)).toEqual(
      plans.map(({ name, cells }) => {
        const title = cells[0]?.[0];
        return `${name}${title?.kind === 'text' ? title.value : ''}`;
      }),
    );
  });

  test('inserts it according to the settings, and shows where it begins', async () => {
    const workbook = new RecordingWorkbook();
    const user = show(workbook, language, settings);
    await user.click(await insertButton(language));
    expect(workbook.books).toEqual([plans]);
    const said = await screen.findByText(insertTexts.in(language).insertedTitle);
    expect(said.closest('[role=status]')?.textContent).toContain(plans[0]!.name);
  });

  test('shows which charts could not be drawn', async () => {
    const missingCharts = ['Cash'];
    const workbook = new RecordingWorkbook().insertAt({
      ...{ sheet: 'Summary', address: 'A1', missingCharts },
    });
    const user = show(workbook, language);
    await user.click(await insertButton(language));
    const said = await screen.findByText(insertTexts.in(language).insertedTitle);
    expect(said.closest('[role=status]')?.textContent).toContain('Cash');
  });
});

test('shows when the model is undone', async () => {
  const workbook = new RecordingWorkbook();
  const user = show(workbook);
  await user.click(await insertButton());
  await screen.findByText('Inserted');
  act(() => void workbook.undo());
  await screen.findByText(outcomeTexts.in('en').goneTitle);
  expect(screen.queryByText('Inserted')).toBeNull();
});

test('the charts of one’s own cash flows are read again when the workbook has been calculated', async () => {
  const workbook = new RecordingWorkbook();
  const user = show(workbook);
  const { ownCase, chartsTitle } = modelTexts.in('en');
  await user.click(await screen.findByRole('button', { name: ownCase.title }));
  await user.click(screen.getByRole('button', { name: ownCase.insert }));
  await screen.findByText(chartsTitle);
  const places = () => workbook.read.filter(({ references }) => references.length === 1).length;
  await waitFor(() => expect(places()).toBeGreaterThan(0));
  const before = places();
  act(() => void workbook.change());
  await waitFor(() => expect(places()).toBeGreaterThan(before));
});

test('a refusal is said in words, and can be tried again', async () => {
  const workbook = new RecordingWorkbook().refuse({ kind: 'protected', sheet: '' });
  const user = show(workbook);
  await user.click(await insertButton());
  await screen.findByText(/The workbook is protected/);
  workbook.insertAt({ sheet: 'Summary', address: 'A1' });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Inserted');
  expect(workbook.books).toHaveLength(2);
});

test('one part is open at a time, and keeps what was typed in it', async () => {
  const user = show(new RecordingWorkbook());
  const header = (name: string) => screen.getByRole('button', { name });
  const { riskTitle } = modelTexts.in('en');
  await user.click(header(riskTitle));
  expect(screen.queryByRole('button', { name: 'Insert model' })).toBeNull();
  await user.type(screen.getByLabelText('revenue, Likely'), '20');
  await user.click(header(modelTexts.in('en').title));
  expect(await insertButton()).toBeTruthy();
  await user.click(header(riskTitle));
  expect(screen.getByLabelText<HTMLInputElement>('revenue, Likely').value).toBe('20');
});
