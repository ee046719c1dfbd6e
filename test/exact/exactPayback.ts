import { cashFlows, type Payback } from './cashFlows';
import { D, exactly } from './decimal';

/**
 * Years after the definition: the first time at which the cumulative cash flow reaches the investment. `never`, or `beyond`
 * so many years that powers may leave even this arithmetic.
 */
export function exactPayback(args: Payback, longest = 1e12): D | 'never' | 'beyond' {
  const [, , , , , , growthYears = 0] = args;
  const [investment, , , g, d] = args.map((each = 0) => exactly(each)) as [D, D, D, D, D];
  if (investment.isZero()) return new D(0);
  const flows = cashFlows(args, g);
  const { net, flow, sum, lastGain } = flows;
  const reached = (n: D): boolean => sum(n).gte(investment);

  let last: D;
  if (flows.peaks) {
    if (flow(new D(1)).lte(0)) return 'never';
    last = lastGain();
    if (last.gt(longest)) return 'beyond';
    if (!reached(last)) return 'never';
  } else {
    if (net.lte(0) || (g.isZero() && flow(new D(1)).lte(0))) return 'never';
    if (growthYears > 0 && flow(new D(growthYears).plus(1)).lte(0)) return 'never';
    // Doubles that meet exactly may differ by a rounding of 70 digits.
    if (
      d.gt(growthYears > 0 ? 0 : g) &&
      flows.limit().lte(investment.times('1e-60').plus(investment))
    )
      return 'never';
    last = new D(1);
    while (!reached(last)) {
      last = last.times(2);
      if (last.gt(longest)) return 'beyond';
    }
  }
  let first = new D(0);
  while (last.minus(first).gt(1)) {
    const middle = last.plus(first).div(2).floor();
    if (reached(middle)) last = middle;
    else first = middle;
  }
  return first.plus(investment.minus(sum(first)).div(flow(last)));
}
