import type { Figure } from '../figures/figure';
import { secondSources, type SecondSource } from '../figures/secondSources';
import { paragraphsText } from '../figures/paragraphsText';
import { periodText } from '../figures/periodText';
import { sources } from '../figures/sources';
import { termText } from '../figures/termText';
import type { Language, Text } from '../language';
import { figureText } from './figureText';

/** A fact about a figure, on a line of its own. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

const labels = {
  value: { en: 'Value', 'zh-CN': '数值' },
  per: { en: 'Basis', 'zh-CN': '计量方式' },
  period: { en: 'Period', 'zh-CN': '期间' },
  status: { en: 'Status', 'zh-CN': '状态' },
  by: { en: 'Attributed to', 'zh-CN': '数据来源方' },
  source: { en: 'Source', 'zh-CN': '来源' },
  paragraphs: { en: 'Paragraphs', 'zh-CN': '段落' },
  note: { en: 'Note', 'zh-CN': '说明' },
  otherReading: { en: 'Second source', 'zh-CN': '其他来源' },
} satisfies Record<string, Text>;

/** A figure's value, basis, period, status and source, and the values of second sources. */
export function figureFacts(figure: Figure, language: Language): readonly Fact[] {
  const { publisher, published } = sources[figure.source];
  const fact = (label: keyof typeof labels, text: string): Fact => ({
    label: labels[label][language],
    text,
  });
  return [
    fact('value', amount(figure, figure, language)),
    fact('per', termText('per', figure.per, language)),
    fact('period', periodText(figure.period, language)),
    fact('status', termText('status', figure.status, language)),
    fact('by', termText('by', figure.by, language)),
    fact('source', list([publisher[language], published], language)),
    fact('paragraphs', paragraphsText(figure.paragraphs)),
    ...(figure.note ? [fact('note', figure.note[language])] : []),
    ...secondSources(figure.id).map((reading) =>
      fact('otherReading', readingText(figure, reading, language)),
    ),
  ];
}

function amount(
  { unit }: Figure,
  { value, qualifier }: Pick<Figure, 'value' | 'qualifier'>,
  language: Language,
): string {
  const text = figureText(value, unit, language);
  if (qualifier === undefined) return text;
  return [termText('qualifier', qualifier, language), text].join(language === 'en' ? ' ' : '');
}

function readingText(figure: Figure, other: SecondSource, language: Language): string {
  const about = list(
    [
      termText('by', other.by, language),
      periodText(other.period, language),
      termText('status', other.status, language),
    ],
    language,
  );
  const value = amount(figure, other, language);
  const reading = other.definition[language];
  return language === 'en' ? `${value}: ${reading} (${about})` : `${value}：${reading}（${about}）`;
}

function list(texts: readonly string[], language: Language): string {
  return texts.join(language === 'en' ? ', ' : '，');
}
