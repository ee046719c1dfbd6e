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

export const zhCN: CellMessages = {
  reasons: {
    noMargin: ({ revenue, costRatio }) =>
      revenue === 0
        ? '无法收回投资：没有收入'
        : `无法收回投资：运营成本耗尽全部收入（cost_ratio 为${amountText(costRatio)}）`,
    spendTakesAll: ({ netRevenue, yearlySpend, hasGrown }) =>
      `无法收回投资：净收入${amountText(netRevenue)}不超过每年再投入的${amountText(yearlySpend)}，且收入${hasGrown ? '不再' : '不'}增长`,
    sumsShort: ({ sum, investment }) =>
      `无法收回投资：贴现净现金流合计${sumBelow(sum, investment)}，不足${amountText(investment)}`,
    peaksShort: ({ sum, years, investment }) =>
      `无法收回投资：累计现金流在第${years}年末达到峰值${sumBelow(sum, investment)}，不足${amountText(investment)}`,
    noRevenueJustifies: ({ costRatio }) =>
      `收入再多也不够：运营成本耗尽全部收入（cost_ratio 为${amountText(costRatio)}）`,
    noGrowthNeeded: ({ years }) =>
      `无须增长：无论收入下降多快，都能在${amountText(years)}年内收回投资`,
    growthComesLate: ({ years }) =>
      `增长再快也不够：增长自第2年起才有影响，而 years 为${amountText(years)}`,
    endsShort: ({ short, recovered }) =>
      `${recovered ? '收回投资后又转为亏空' : '无法收回投资'}：最后一年末累计现金流仍差${shortText(short)}`,
    tooLarge: () => '结果过大（超过1.8e308）',
    tooFarApart: () => '金额相差过大，无法计算：其中一个超过另一个的1e270倍',
    tooFewPayBack: ({ percent, share }) =>
      `P${percent}处无法收回投资：仅${percentOfTrials(share)}%的模拟收回投资`,
    nonePaysBack: ({ trials }) => `无法收回投资：${trials}次模拟均未收回`,
    alwaysTheSame: () => '没有主要影响因素：每次模拟的结果都相同',
    unknownFigure: ({ id, nearest }) =>
      `没有编号为${quotedText(id)}的数据；最接近的编号是${nearest.map(quotedText).join('、')}`,
    notYearly: ({ id, per }) => `${id} 没有年度数值：它是${per === 'total' ? '合计' : '时点'}数据`,
  },
  faults: {
    missing: ({ argument }) => `请输入 ${argument.name}`,
    notNumber: ({ argument, given }) => `${argument.name} 必须是数字；输入的是${givenText(given)}`,
    outside: ({ argument, given }) =>
      `${argument.name} 必须${zhCN.domain(argument.domain)}；输入的是${amountText(given)}${hint(argument, given)}`,
    notText: ({ argument, given }) => `${argument.name} 必须是文本；输入的是${givenText(given)}`,
    notAChoice: ({ argument: { name, choices = [] }, given }) =>
      `${name} 必须是 ${choices.join('、')} 之一；输入的是${givenText(given)}`,
    notSingle: ({ argument, rows, columns }) =>
      `${argument.name} 必须是单个值；输入的是${rows}行${columns}列的区域`,
    notThreePoint: ({ argument, rows, columns }) =>
      `${argument.name} 必须是单个值，或一行（列）三个值（低、最可能、高）；输入的是${rows}行${columns}列的区域`,
    notSeries: ({ argument }) => `${argument.name} 必须是一行或一列，至少两个值；输入的是单个值`,
    notRising: ({ argument, given: { low, likely, high } }) =>
      `${argument.name} 必须由低到高排列（低、最可能、高）；输入的是${[low, likely, high].map(amountText).join('、')}`,
    noValue: ({ argument, type }) =>
      `${argument.name} 是没有值的数据类型（${type}）；请改用它的某个字段，例如 A1.Price`,
    noElement: ({ argument }) => `区域大小不匹配：${argument.name} 在此单元格没有值`,
    tooManyCells: ({ cells, max }) =>
      `结果需要${countText(cells)}个单元格；最多${countText(max)}个`,
  },
  domain: ({ above, atLeast, below, atMost, whole, allowZero: orZero }) => {
    const bounds = [
      above !== undefined && `大于${above}`,
      atLeast !== undefined && `不小于${atLeast}`,
      below !== undefined && `小于${below}`,
      atMost !== undefined && `不超过${atMost}`,
    ].filter((bound) => bound !== false);
    const range = bounds.join('且');
    return whole ? `是${orZero ? '0或' : ''}整数，${range}` : range;
  },
};

/** A share above 1 is most often a percentage: the hint shows how to enter it. */
function hint({ unit }: NumberArgument, value: number): string {
  if (unit !== 'share' || value <= 1 || value > 100) return '';
  return `（${amountText(value)}%请输入${amountText(value / 100)}）`;
}
