import { cashFlows, type Payback } from './cashFlows';
import { D, exactly } from './decimal';

/**
 * Years after the definition: the first time at which the cumulative cash flow reaches the investment. `never`, or `beyond`
 * so many years that powers may leave even this arithmetic.
 */
export function exactPayback(args: Payback, longest = 1e12): D | 'never' | 'beyond' {
  const [investment, , , g, d, spend] = args.map(exactly) as [D, D, D, D, D, D];
  if (investment.isZero()) return new D(0);
  const { net, flow, sum, limit, lastGain } = cashFlows(args, g);
  const reached = (n: D): boolean => sum(n).gte(investment);

  let last: D;
  if (g.lt(0) && spend.gt(0)) {
    if (net.lte(spend)) return 'never';
    last = lastGain();
    if (last.gt(longest)) return 'beyond';
    if (!reached(last)) return 'never';
  } else {
    if (net.lte(0) || (g.isZero() && net.lte(spend))) return 'never';
    // Doubles that meet exactly may differ by a rounding of 70 digits.
    if (d.gt(g) && limit().lte(investment.times('1e-60').plus(investment))) return 'never';
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
