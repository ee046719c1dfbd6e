import { commonScale } from './commonScale';
import { DoubleDouble } from './doubleDouble';

/** A year of a series of cash flows, in the unit of the flows. */
export interface FlowYear {
  readonly discounted: number;
  readonly cumulative: number;
}

/**
 * The years behind `flowsPayback`: each flow over (1 + discountRate)^year, and the cumulative cash flow of those.
 *
 * @returns as many years as flows, the first of which is year 0; an amount too large for a double is not finite
 * @example cumulativeFlows([-100, 60, 60], 0)[2] // { discounted: 60, cumulative: 20 }
 */
export function cumulativeFlows(
  flows: readonly number[],
  discountRate: number,
): readonly FlowYear[] {
  const scale = commonScale(...flows.map(Math.abs));
  const yearlyDiscount = DoubleDouble.sum(1, discountRate);
  let discount = DoubleDouble.one;
  let cumulative = DoubleDouble.zero;
  return flows.map((flow) => {
    const discounted = DoubleDouble.of(flow * scale).over(discount);
    cumulative = cumulative.plus(discounted);
    discount = discount.times(yearlyDiscount);
    return {
      discounted: discounted.toNumber() / scale,
      cumulative: cumulative.toNumber() / scale,
    };
  });
}
