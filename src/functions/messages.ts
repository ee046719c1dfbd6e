import type { Reason } from '../finance/noAnswer';
import type { Language } from '../language';
import type { NumberArgument } from './definition';
import { domainText } from './domainText';
import type { ArgumentFault } from './fault';

/** The reason why there is no result: the message of #N/A. */
export function reasonMessage(reason: Reason, language: Language): string {
  const en = language === 'en';
  switch (reason.kind) {
    case 'noMargin':
      if (reason.revenue === 0)
        return en ? 'never pays back: there is no revenue' : '无法收回投资：没有收入';
      return en
        ? `never pays back: operating costs use up all revenue (cost_ratio is ${amount(reason.costRatio)})`
        : `无法收回投资：运营成本耗尽全部收入（cost_ratio 为${amount(reason.costRatio)}）`;
    case 'spendTakesAll':
      return en
        ? `never pays back: net revenue of ${amount(reason.netRevenue)} does not exceed annual spend of ${amount(reason.yearlySpend)}, and revenue does not grow`
        : `无法收回投资：净收入${amount(reason.netRevenue)}不超过每年再投入的${amount(reason.yearlySpend)}，且收入不增长`;
    case 'sumsShort': {
      const sum = below(reason.sum, reason.investment);
      return en
        ? `never pays back: discounted net cash flow totals ${sum}, short of ${amount(reason.investment)}`
        : `无法收回投资：贴现净现金流合计${sum}，不足${amount(reason.investment)}`;
    }
    case 'peaksShort': {
      const sum = below(reason.sum, reason.investment);
      return en
        ? `never pays back: cumulative cash flow peaks at ${sum} after ${reason.years} years, short of ${amount(reason.investment)}`
        : `无法收回投资：累计现金流在第${reason.years}年末达到峰值${sum}，不足${amount(reason.investment)}`;
    }
    case 'noRevenueJustifies':
      return en
        ? `no amount of revenue is enough: operating costs use it all up (cost_ratio is ${amount(reason.costRatio)})`
        : `收入再多也不够：运营成本耗尽全部收入（cost_ratio 为${amount(reason.costRatio)}）`;
    case 'noGrowthNeeded':
      return en
        ? `no growth is needed: it pays back within ${amount(reason.years)} years however fast revenue shrinks`
        : `无须增长：无论收入下降多快，都能在${amount(reason.years)}年内收回投资`;
    case 'growthComesLate':
      return en
        ? `no growth is enough: growth takes effect from year 2, and years is ${amount(reason.years)}`
        : `增长再快也不够：增长自第2年起才有影响，而 years 为${amount(reason.years)}`;
    case 'tooLarge':
      return en ? 'the result is too large (above 1.8e308)' : '结果过大（超过1.8e308）';
    case 'tooFarApart':
      return en
        ? 'the amounts differ too much to calculate: one is more than 1e270 times another'
        : '金额相差过大，无法计算：其中一个超过另一个的1e270倍';
    case 'tooFewPayBack': {
      const percent = percentOf(reason.share);
      return en
        ? `no payback at P${reason.percent}: only ${percent}% of trials pay back`
        : `P${reason.percent}处无法收回投资：仅${percent}%的模拟收回投资`;
    }
    case 'nonePaysBack':
      return en
        ? `never pays back in any of the ${reason.trials} trials`
        : `无法收回投资：${reason.trials}次模拟均未收回`;
    case 'alwaysTheSame':
      return en
        ? 'no main driver: the result is the same in every trial'
        : '没有主要影响因素：每次模拟的结果都相同';
    case 'unknownFigure': {
      const nearest = reason.nearest.map(quoted);
      return en
        ? `unknown figure ${quoted(reason.id)}; the closest IDs are ${nearest.join(', ')}`
        : `没有编号为${quoted(reason.id)}的数据；最接近的编号是${nearest.join('、')}`;
    }
    case 'notYearly': {
      const isTotal = reason.per === 'total';
      return en
        ? `${reason.id} has no annual value: it is a ${isTotal ? 'total' : 'point-in-time figure'}`
        : `${reason.id} 没有年度数值：它是${isTotal ? '合计' : '时点'}数据`;
    }
    default:
      return reason satisfies never;
  }
}

/** What is wrong with an argument, in words: its name, what is allowed, what was entered. */
export function faultMessage(fault: ArgumentFault, language: Language): string {
  const en = language === 'en';
  if (fault.kind === 'tooManyCells') {
    const [cells, most] = [fault.cells, fault.most].map((n) => n.toLocaleString('en'));
    return en
      ? `the result would fill ${cells} cells; the maximum is ${most}`
      : `结果需要${cells}个单元格；最多${most}个`;
  }
  const { name } = fault.argument;
  switch (fault.kind) {
    case 'missing':
      return en ? `${name} is required` : `请输入 ${name}`;
    case 'notNumber':
      return en
        ? `${name} must be a number, not ${given(fault.given)}`
        : `${name} 必须是数字；输入的是${given(fault.given)}`;
    case 'outside': {
      const { argument } = fault;
      return en
        ? `${name} must be ${domainText(argument.domain, language)}, not ${amount(fault.given)}${hint(argument, fault.given, en)}`
        : `${name} 必须${domainText(argument.domain, language)}；输入的是${amount(fault.given)}${hint(argument, fault.given, en)}`;
    }
    case 'notText':
      return en
        ? `${name} must be text, not ${given(fault.given)}`
        : `${name} 必须是文本；输入的是${given(fault.given)}`;
    case 'notAChoice': {
      const choices = fault.argument.choices ?? [];
      return en
        ? `${name} must be one of ${choices.join(', ')}, not ${given(fault.given)}`
        : `${name} 必须是 ${choices.join('、')} 之一；输入的是${given(fault.given)}`;
    }
    case 'notSingle':
      return en
        ? `${name} must be a single value, not a range of ${fault.rows} × ${fault.columns} cells`
        : `${name} 必须是单个值；输入的是${fault.rows}行${fault.columns}列的区域`;
    case 'notThreePoint':
      return en
        ? `${name} must be a single value or three in a row or column (low, likely, high), not a range of ${fault.rows} × ${fault.columns} cells`
        : `${name} 必须是单个值，或一行（列）三个值（低、最可能、高）；输入的是${fault.rows}行${fault.columns}列的区域`;
    case 'notRising': {
      const { low, likely, high } = fault.given;
      const three = [low, likely, high].map(amount);
      return en
        ? `${name} must be in ascending order (low, likely, high), not ${three.join(', ')}`
        : `${name} 必须由低到高排列（低、最可能、高）；输入的是${three.join('、')}`;
    }
    case 'noValue':
      return en
        ? `${name} is a data type without a value (${fault.type}); use one of its fields, such as A1.Price`
        : `${name} 是没有值的数据类型（${fault.type}）；请改用它的某个字段，例如 A1.Price`;
    case 'noElement':
      return en
        ? `the range sizes do not match: ${name} has no value for this cell`
        : `区域大小不匹配：${name} 在此单元格没有值`;
    default:
      return fault satisfies never;
  }
}

/** A share above 1 is most often a percentage: the hint shows how to enter it. */
function hint({ unit }: NumberArgument, value: number, en: boolean): string {
  if (unit !== 'share' || value <= 1 || value > 100) return '';
  const [percent, share] = [amount(value), amount(value / 100)];
  return en ? ` (for ${percent}%, enter ${share})` : `（${percent}%请输入${share}）`;
}

/** A refused value as the user entered it; a long text is cut. */
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

/** A share of trials in percent, with three digits; all but one of 100,000 is not all, but 99.999. */
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
