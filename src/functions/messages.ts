import type { Reason } from '../finance/noAnswer';
import type { Language } from '../language';
import type { NumberArgument } from './definition';
import { domainText } from './domainText';
import type { Fault } from './fault';

/** Why there is no answer, in words: what stands behind the #N/A of a cell. */
export function reasonMessage(reason: Reason, language: Language): string {
  const en = language === 'en';
  switch (reason.kind) {
    case 'noMargin':
      if (reason.revenue === 0)
        return en ? 'never pays back: there is no revenue' : '无法收回：没有收入';
      return en
        ? `never pays back: running costs take all the revenue (cost_ratio is ${amount(reason.costRatio)})`
        : `无法收回：运营成本耗尽全部收入（cost_ratio为${amount(reason.costRatio)}）`;
    case 'spendTakesAll':
      return en
        ? `never pays back: the yearly spend of ${amount(reason.yearlySpend)} takes all of the net revenue of ${amount(reason.netRevenue)}, and revenue does not grow`
        : `无法收回：每年投入${amount(reason.yearlySpend)}，耗尽净收入${amount(reason.netRevenue)}，且收入不增长`;
    case 'sumsShort': {
      const sum = below(reason.sum, reason.investment);
      return en
        ? `never pays back: the discounted net cash sums to ${sum}, short of ${amount(reason.investment)}`
        : `无法收回：贴现净现金合计${sum}，不足${amount(reason.investment)}`;
    }
    case 'peaksShort': {
      const sum = below(reason.sum, reason.investment);
      return en
        ? `never pays back: the running sum peaks at ${sum} after ${reason.years} years, short of ${amount(reason.investment)}`
        : `无法收回：累计值在${reason.years}年后达到峰值${sum}，不足${amount(reason.investment)}`;
    }
    case 'noRevenueJustifies':
      return en
        ? `no revenue justifies it: running costs take all of any revenue (cost_ratio is ${amount(reason.costRatio)})`
        : `多少收入都不够：运营成本耗尽任何收入（cost_ratio为${amount(reason.costRatio)}）`;
    case 'noGrowthNeeded':
      return en
        ? `no growth is needed: it pays back within ${amount(reason.years)} years however fast revenue shrinks`
        : `无须增长：无论收入下降多快，都能在${amount(reason.years)}年内收回`;
    case 'growthComesLate':
      return en
        ? `no growth is enough: growth first matters in year 2, and years is ${amount(reason.years)}`
        : `增长多少都不够：增长从第2年起才起作用，而years为${amount(reason.years)}`;
    case 'tooLarge':
      return en
        ? 'the answer is too large for a number (above 1.8e308)'
        : '结果过大，无法用数字表示（超过1.8e308）';
    case 'tooFarApart':
      return en
        ? 'the amounts are too far apart to calculate with: one is more than 1e270 times another'
        : '金额相差过大，无法计算：其中一个超过另一个的1e270倍';
    case 'tooFewPayBack': {
      const percent = percentOf(reason.share);
      return en
        ? `never pays back at this percentile: P${reason.percent} counts all trials, and only ${percent} % of them pay back`
        : `此分位无法收回：P${reason.percent}按全部试验计算，而仅${percent}%的试验能收回`;
    }
    case 'nonePaysBack':
      return en
        ? `never pays back: none of the ${reason.trials} trials does`
        : `无法收回：${reason.trials}次试验均未收回`;
    case 'alwaysTheSame':
      return en
        ? 'no argument moves the answer: it is the same in every trial'
        : '没有参数影响结果：每次试验结果相同';
    case 'unknownFigure': {
      const nearest = reason.nearest.map(quoted);
      return en
        ? `no figure is called ${quoted(reason.id)}; the nearest are ${nearest.join(', ')}`
        : `没有编号为${quoted(reason.id)}的数据；最接近的是${nearest.join('、')}`;
    }
    case 'notYearly':
      return en
        ? `${reason.id} has no value per year: it is a ${reason.per}`
        : `${reason.id}没有每年的数值：它是${reason.per === 'total' ? '合计' : '时点'}数据`;
    default:
      return reason satisfies never;
  }
}

/** What is wrong with an argument, in words: its name, what is allowed, what was given. */
export function faultMessage(fault: Fault, language: Language): string {
  const en = language === 'en';
  if (fault.kind === 'tooManyCells') {
    const [cells, most] = [fault.cells, fault.most].map((n) => n.toLocaleString('en'));
    return en
      ? `the answer would fill ${cells} cells; the most is ${most}`
      : `结果将占${cells}个单元格；最多${most}个`;
  }
  const { name } = fault.argument;
  switch (fault.kind) {
    case 'missing':
      return en ? `${name} is missing` : `缺少${name}`;
    case 'notNumber':
      return en
        ? `${name} must be a number; got ${given(fault.given)}`
        : `${name}必须是数字；得到${given(fault.given)}`;
    case 'outside': {
      const { argument } = fault;
      return en
        ? `${name} must be ${domainText(argument.domain, language)}${hint(argument, fault.given, en)}; got ${amount(fault.given)}`
        : `${name}必须${domainText(argument.domain, language)}${hint(argument, fault.given, en)}；得到${amount(fault.given)}`;
    }
    case 'notText':
      return en
        ? `${name} must be text; got ${given(fault.given)}`
        : `${name}必须是文本；得到${given(fault.given)}`;
    case 'notAChoice': {
      const choices = fault.argument.choices ?? [];
      return en
        ? `${name} must be one of ${choices.join(', ')}; got ${given(fault.given)}`
        : `${name}必须是${choices.join('、')}之一；得到${given(fault.given)}`;
    }
    case 'notSingle':
      return en
        ? `${name} must be a single value; got a range of ${fault.rows} rows and ${fault.columns} columns`
        : `${name}必须是单个值；得到${fault.rows}行${fault.columns}列的区域`;
    case 'notThreePoint':
      return en
        ? `${name} must be a single value or three in a row or column: low, likely, high; got a range of ${fault.rows} rows and ${fault.columns} columns`
        : `${name}必须是单个值，或一行（列）三个值：低、最可能、高；得到${fault.rows}行${fault.columns}列的区域`;
    case 'notRising': {
      const { low, likely, high } = fault.given;
      const three = [low, likely, high].map(amount);
      return en
        ? `${name} must rise from low to likely to high; got ${three.join(', ')}`
        : `${name}必须按低、最可能、高递增；得到${three.join('、')}`;
    }
    case 'noValue':
      return en
        ? `${name} is a data type without a value (${fault.type}); give one of its fields, such as A1.Price`
        : `${name}是没有值的数据类型（${fault.type}）；请改用它的某个字段，例如A1.Price`;
    case 'noElement':
      return en
        ? `the ranges do not fit: ${name} has no value for this cell`
        : `区域大小不匹配：${name}在此单元格没有值`;
    default:
      return fault satisfies never;
  }
}

/** A share above 1 is most often a percentage: say how it is written. */
function hint({ unit }: NumberArgument, value: number, en: boolean): string {
  if (unit !== 'share' || value <= 1 || value > 100) return '';
  const [percent, share] = [amount(value), amount(value / 100)];
  return en ? ` (${percent} % is ${share})` : `（${percent}%即${share}）`;
}

/** A value that was refused, as a user would recognise it; a long text is cut. */
function given(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return quoted(value);
  return String(value);
}

function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}

/** A given number with up to 15 digits: 60, 0.82. */
function amount(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** A share of trials as per cent, in three digits; all but one of 100,000 is not all, but 99.999. */
function percentOf(share: number): number {
  const percent = share * 100;
  return Number(percent > 99.9 ? percent.toFixed(3) : percent.toPrecision(3));
}

/** A computed sum with as few digits as show that it is below the investment: 50.0. */
function below(sum: number, investment: number): string {
  for (let digits = 3; digits < 16; digits++) {
    const rounded = Number(sum.toPrecision(digits));
    if (rounded < investment) return Number.isInteger(rounded) ? rounded.toFixed(1) : `${rounded}`;
  }
  return `${sum}`;
}
