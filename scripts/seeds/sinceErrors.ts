import { periodSpan } from '../../src/figures/periodSpan';
import type { Seeds, SeedSince } from './relations';
import type { SeedError } from './seedFile';
import { wrong } from './wrong';

/** A rule for a record since the article: the field that breaks it and how; undefined if it holds. */
type Rule = (record: SeedSince, seeds: Seeds) => Broken | undefined;
type Broken = readonly [field: string, predicate: string];

/** The errors in what happened since, compared with the figures, and with each other. */
export function sinceErrors(seeds: Seeds): readonly SeedError[] {
  const { file, value } = seeds.since;
  return value.flatMap((record, i) =>
    rules.flatMap((rule) => {
      const broken = rule(record, seeds);
      return broken ? [wrong(file, i, ...broken)] : [];
    }),
  );
}

/** The article's figure that a record is about. */
function figureOf({ about }: SeedSince, { figures }: Seeds) {
  return figures.flatMap(({ value }) => value).find(({ id }) => id === about);
}

const rules: readonly Rule[] = [
  function isAboutSomething(record, seeds) {
    const { about, compare } = record;
    if (about === undefined) {
      return compare === 'later' ? undefined : ['compare', `needs "about", unless it is "later"`];
    }
    const isKnown = figureOf(record, seeds) ?? seeds.events.value.find(({ id }) => id === about);
    return isKnown
      ? undefined
      : ['about', `must be the id of a figure or an event; got "${about}"`];
  },
  function comparesLikeWithLike(record, seeds) {
    const { compare, unit, per } = record;
    if (compare !== 'same' && compare !== 'near') return undefined;
    const figure = figureOf(record, seeds);
    if (!figure) return ['compare', `is "${compare}", but "about" is not a figure`];
    if (unit !== figure.unit) return ['unit', `must be "${figure.unit}", like the figure's`];
    if (compare === 'near' || per === figure.per) return undefined;
    return ['per', `must be "${figure.per}", like the figure's`];
  },
  function reportsWhatIsOver({ status, published, period }) {
    const end = periodSpan(period)?.to ?? '';
    if (status !== 'reported' || published >= end.slice(0, published.length)) return undefined;
    return ['published', `must not be before the end of the period, ${end}`];
  },
  function callsRunRateAPoint({ id, per }) {
    if (!id.includes('run_rate') || per === 'point') return undefined;
    return ['per', 'must be "point": a run rate is not a year\'s amount'];
  },
  function datesFiscalYears({ id, period }) {
    if (!/_fy\d{4}$/.test(id) || / to /.test(period)) return undefined;
    return ['period', 'must give the first and the last day of the fiscal year'];
  },
  function isSureOfWhatCanBeOpened({ url, confidence }) {
    if (url !== undefined || confidence !== 'high') return undefined;
    return ['confidence', 'must not be "high" without a "url"'];
  },
  function givesBothEnds({ id, value, period, unit }, { since }) {
    const isLow = id.includes('guidance_low');
    if (!isLow && !id.includes('guidance_high')) return undefined;
    const otherId = isLow ? id.replace('_low', '_high') : id.replace('_high', '_low');
    const other = since.value.find((each) => each.id === otherId);
    if (!other) return ['id', `is one end of a range without the other, "${otherId}"`];
    if (other.period !== period)
      return ['period', `must be "${other.period}", like the other end's`];
    if (other.unit !== unit) return ['unit', `must be "${other.unit}", like the other end's`];
    if (isLow && value > other.value)
      return ['value', `must be at most ${other.value}, the high end`];
    return undefined;
  },
];
