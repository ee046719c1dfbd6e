/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { dateText } from '../../../src/figures/dateText';
import { figuresSourcedTwice, isDisputed } from '../../../src/figures/figuresSourcedTwice';
import { languages, type Language } from '../../../src/language';
import type { PlanCell } from '../../../src/sheets/plan';
import { insertTexts } from '../../../src/ui/insert/insertTexts';
import { SecondSources } from '../../../src/ui/figures/SecondSources';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import '../browserParts';
import { planOf } from '../sampleTables';

const user = userEvent.setup({ delay: null });

const ids = figuresSourcedTwice.map(({ figure }) => figure.id);
const disputed = figuresSourcedTwice.filter(isDisputed);
const agreeing = figuresSourcedTwice.filter((sourced) => !isDisputed(sourced));

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

it('is absent if no figure has a second source', () => {
  const { container } = render(<Choices of={['nothing.disputed']} language="en" />);
  expect(container.querySelector('details')).toBeNull();
});

describe.each(languages)('in %s', (language) => {
  it('offers a choice of both values for every disputed figure, with sources and their links', () => {
    render(<Choices of={ids} language={language} />);
    const say = insertTexts.in(language);
    expect(screen.getByText(say.secondSourcesTitle(9))).toBeTruthy();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
    for (const { figure, definition, by, published, url } of disputed) {
      const group = screen.getByRole('radiogroup', { name: figure.label[language] });
      expect(within(group).getAllByRole('radio')).toHaveLength(2);
      expect(group.textContent).toContain(definition[language]);
      expect(group.textContent).toContain(`${by[language]}, ${dateText(published, language)}`);
      for (const paragraph of figure.paragraphs) {
        expect(group.textContent).toContain(`¶${paragraph}`);
      }
      const links = within(group).queryAllByRole('link');
      expect(links.map((link) => link.getAttribute('href'))).toEqual(url ? [url] : []);
    }
  });

  it('calls those with the same value a different definition, and offers no choice', () => {
    render(<Choices of={agreeing.map(({ figure }) => figure.id)} language={language} />);
    const say = insertTexts.in(language);
    expect(agreeing).toHaveLength(4);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByText(say.secondSourcesHint)).toBeNull();
    for (const { figure, definition, by } of agreeing) {
      const group = screen.getByRole('group', { name: figure.label[language] });
      expect(group.textContent).toContain(say.differentDefinition(''));
      expect(group.textContent).toContain(definition[language]);
      expect(group.textContent).toContain(by[language]);
    }
  });
});

it.each<[Language, string, string, string]>([
  ['en', '$600 bn', '27 Jul 2024', '20 Jun 2024'],
  ['zh-CN', '6000亿美元', '2024年7月27日', '2024年6月20日'],
])('shows money and dates as prose has them, in %s', (language, amount, article, other) => {
  render(<Choices of={['industry.required_revenue']} language={language} />);
  const shown = screen.getAllByRole('group').at(-1)?.textContent ?? '';
  expect(shown).toContain(amount);
  expect(shown).toContain(article);
  expect(shown).toContain(other);
  expect(shown).not.toMatch(/\d{4}-\d\d/);
});

it('begins with the article, and gives what is chosen, figure by figure', async () => {
  const [first = '', second = ''] = disputed.map(({ figure }) => figure.id);
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
