import type { CellMessages } from '../cellMessages';
import type { NumberArgument } from '../definition';
import {
  amountText,
  countText,
  givenText,
  percentOfTrials,
  quotedText,
  shortText,
  sumBelow,
} from './written';

// Lists are joined here, not by Intl.ListFormat, which not every engine that calculates cells has.
export const en: CellMessages = {
  reasons: {
    noMargin: ({ revenue, costRatio }) =>
      revenue === 0
        ? 'never pays back: there is no revenue'
        : `never pays back: operating costs use up all revenue (cost_ratio is ${amountText(costRatio)})`,
    spendTakesAll: ({ netRevenue, yearlySpend, hasGrown }) =>
      `never pays back: net revenue of ${amountText(netRevenue)} does not exceed annual spend of ${amountText(yearlySpend)}, and revenue ${hasGrown ? 'stops growing' : 'does not grow'}`,
    sumsShort: ({ sum, investment }) =>
      `never pays back: discounted net cash flow totals ${sumBelow(sum, investment)}, short of ${amountText(investment)}`,
    peaksShort: ({ sum, years, investment }) =>
      `never pays back: cumulative cash flow peaks at ${sumBelow(sum, investment)} after ${years} years, short of ${amountText(investment)}`,
    noRevenueJustifies: ({ costRatio }) =>
      `no amount of revenue is enough: operating costs use it all up (cost_ratio is ${amountText(costRatio)})`,
    noGrowthNeeded: ({ years }) =>
      `no growth is needed: it pays back within ${amountText(years)} years however fast revenue shrinks`,
    growthComesLate: ({ years }) =>
      `no growth is enough: growth takes effect from year 2, and years is ${amountText(years)}`,
    endsShort: ({ short, recovered }) =>
      `${recovered ? 'does not stay paid back' : 'never pays back'}: after the last year, cumulative cash flow is still ${shortText(short)} short`,
    tooLarge: () => 'the result is too large (above 1.8e308)',
    tooFarApart: () =>
      'the amounts differ too much to calculate: one is more than 1e270 times another',
    tooFewPayBack: ({ percent, share }) =>
      `no payback at P${percent}: only ${percentOfTrials(share)}% of trials pay back`,
    nonePaysBack: ({ trials }) => `never pays back in any of the ${trials} trials`,
    alwaysTheSame: () => 'no main driver: the result is the same in every trial',
    unknownFigure: ({ id, nearest }) =>
      `unknown figure ${quotedText(id)}; the closest IDs are ${nearest.map(quotedText).join(', ')}`,
    notYearly: ({ id, per }) =>
      `${id} has no annual value: it is a ${per === 'total' ? 'total' : 'point-in-time figure'}`,
  },
  faults: {
    missing: ({ argument }) => `${argument.name} is required`,
    notNumber: ({ argument, given }) =>
      `${argument.name} must be a number, not ${givenText(given)}`,
    outside: ({ argument, given }) =>
      `${argument.name} must be ${en.domain(argument.domain)}, not ${amountText(given)}${hint(argument, given)}`,
    notText: ({ argument, given }) => `${argument.name} must be text, not ${givenText(given)}`,
    notAChoice: ({ argument: { name, choices = [] }, given }) =>
      `${name} must be one of ${choices.join(', ')}, not ${givenText(given)}`,
    notSingle: ({ argument, rows, columns }) =>
      `${argument.name} must be a single value, not a range of ${rows} × ${columns} cells`,
    notThreePoint: ({ argument, rows, columns }) =>
      `${argument.name} must be a single value or three in a row or column (low, likely, high), not a range of ${rows} × ${columns} cells`,
    notSeries: ({ argument }) =>
      `${argument.name} must be a row or column of at least two values, not a single value`,
    notRising: ({ argument, given: { low, likely, high } }) =>
      `${argument.name} must be in ascending order (low, likely, high), not ${[low, likely, high].map(amountText).join(', ')}`,
    noValue: ({ argument, type }) =>
      `${argument.name} is a data type without a value (${type}); use one of its fields, such as A1.Price`,
    noElement: ({ argument }) =>
      `the range sizes do not match: ${argument.name} has no value for this cell`,
    tooManyCells: ({ cells, max }) =>
      `the result would fill ${countText(cells)} cells; the maximum is ${countText(max)}`,
  },
  domain: ({ above, atLeast, below, atMost, whole, allowZero: orZero }) => {
    const bounds = [
      above !== undefined && `above ${above}`,
      atLeast !== undefined && `at least ${atLeast}`,
      below !== undefined && `below ${below}`,
      atMost !== undefined && `at most ${atMost}`,
    ].filter((bound) => bound !== false);
    const range = bounds.join(' and ');
    return whole ? `${orZero ? '0 or ' : ''}a whole number, ${range}` : range;
  },
};

/** A share above 1 is most often a percentage: the hint shows how to enter it. */
function hint({ unit }: NumberArgument, value: number): string {
  if (unit !== 'share' || value <= 1 || value > 100) return '';
  return ` (for ${amountText(value)}%, enter ${amountText(value / 100)})`;
}
