/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { dateText } from '../../../src/figures/dateText';
import { disputedFigures } from '../../../src/figures/disputedFigures';
import { languages, type Language } from '../../../src/language';
import type { PlanCell } from '../../../src/sheets/plan';
import { insertTexts } from '../../../src/ui/insert/insertTexts';
import { SecondSources } from '../../../src/ui/figures/SecondSources';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import '../browserParts';
import { planOf } from '../sampleTables';

const user = userEvent.setup({ delay: null });

const ids = disputedFigures.map(({ figure }) => figure.id);

/** A plan in which these figures are. */
function planWith(figureIds: readonly string[]) {
  return planOf(figureIds.map((id): PlanCell[] => [{ kind: 'text', value: id, style: 'label' }]));
}

function Choices({
  of,
  language,
}: {
  readonly of: readonly string[];
  readonly language: Language;
}) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <LanguageContext value={language}>
      <SecondSources plan={planWith(of)} chosen={chosen} onChange={setChosen} />
      <output>{chosen.join(' ')}</output>
    </LanguageContext>
  );
}

it('is absent where no figure is disputed', () => {
  render(<Choices of={['nothing.disputed']} language="en" />);
  expect(screen.queryByRole('radiogroup')).toBeNull();
});

it.each(languages)(
  'shows every disputed figure with both readings and sources, in %s',
  (language) => {
    render(<Choices of={ids} language={language} />);
    const say = insertTexts.in(language);
    expect(screen.getByText(say.secondSourcesTitle(9))).toBeTruthy();
    for (const { figure, definition, by, published } of disputedFigures) {
      const group = screen.getByRole('radiogroup', { name: figure.label[language] });
      expect(within(group).getAllByRole('radio')).toHaveLength(2);
      expect(group.textContent).toContain(definition[language]);
      expect(group.textContent).toContain(`${by[language]}, ${dateText(published, language)}`);
      for (const paragraph of figure.paragraphs) {
        expect(group.textContent).toContain(`¶${paragraph}`);
      }
    }
  },
);

it.each<[Language, string, string, string]>([
  ['en', '$600 bn', '27 Jul 2024', '20 Jun 2024'],
  ['zh-CN', '6000亿美元', '2024年7月27日', '2024年6月20日'],
])('shows money and dates as prose has them, in %s', (language, amount, article, other) => {
  render(<Choices of={['industry.required_revenue']} language={language} />);
  const shown = screen.getByRole('radiogroup').textContent ?? '';
  expect(shown.split(amount)).toHaveLength(3);
  expect(shown).toContain(article);
  expect(shown).toContain(other);
  expect(shown).not.toMatch(/\d{4}-\d\d/);
});

it('begins with the article, and gives what is chosen, figure by figure', async () => {
  const [first = '', second = ''] = ids;
  render(<Choices of={[first, second]} language="en" />);
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ checked }) => checked)).toEqual([true, false, true, false]);
  const click = (at: number) => user.click(radios[at] as HTMLInputElement);
  await click(1);
  await click(3);
  expect(screen.getByRole('status').textContent).toBe(`${first} ${second}`);
  await click(0);
  expect(screen.getByRole('status').textContent).toBe(second);
});
