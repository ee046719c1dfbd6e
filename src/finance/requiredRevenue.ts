import { DoubleDouble } from './doubleDouble';
import { preciseLog1p } from './exponential';
import { finiteOrTooLarge, noAnswer, type NoAnswer } from './noAnswer';
import { outlayLeft } from './outlayLeft';
import { logOnePlus } from './compounding';

/** Beyond it, the last digit of an exponent moves its power by more than 1e-12. */
const longExponent = 1e4;
/** Of less than this part of the outlay a double has too few digits. */
const littleLeft = 1e-4;
const largest = Number.MAX_VALUE;

/**
 * Revenue of year 1 at which an investment is recovered, with the return asked for, within some years.
 *
 * (investment + present value of yearlySpend − residualValue / (1 + discountRate)^years) over the present value of
 * 1 − costRatio per unit of year-1 revenue. Revenue of year t is revenue·(1 + growth)^min(t − 1, growthYears).
 *
 * The inverse of `payback` in revenue, by its convention: flows are discounted at year end, and a part of a year counts
 * as that part of its discounted flow. Sums are closed forms: years may be a billion.
 *
 * @param investment money spent today; at least 0
 * @param years above 0
 * @param costRatio operating cost as a fraction of revenue; at least 0
 * @param growth yearly growth of revenue, a fraction above −1
 * @param discountRate the return asked for, a fraction above −1
 * @param yearlySpend money spent again each year, same unit; at least 0
 * @param growthYears yearly increases, after which revenue stays level; whole, 0 if growth never ends
 * @param residualValue what the asset is still worth after `years`, same unit; at least 0
 * @returns the same unit; 0 if the residual value alone repays it; a reason if costRatio is 1 or more
 * @example requiredRevenue(5000, 15, 0, 0, 0.1) // 657.37
 */
export function requiredRevenue(
  investment: number,
  years: number,
  costRatio = 0,
  growth = 0,
  discountRate = 0,
  yearlySpend = 0,
  growthYears = 0,
  residualValue = 0,
): number | NoAnswer {
  if (costRatio >= 1) return noAnswer({ kind: 'noRevenueJustifies', costRatio });
  if (investment === 0 && yearlySpend === 0) return 0;

  // Whole years, in the first of which revenue rises; then the last year, of which all or a part counts.
  const part = years % 1 || 1;
  const whole = years - part;
  const rising = growthYears === 0 ? whole : Math.min(growthYears, whole);
  const level = whole - rising;

  // Sums are counted in units of about their largest flow. The units are powers, and only what is left when their
  // exponents cancel becomes a number. Under a negative discount rate all is counted at the end of the whole years.
  const discount = Math.log1p(discountRate);
  const isNegative = discount < 0;
  const unspent = -discountRate / (1 + discountRate);
  const excess = (growth - discountRate) / (1 + discountRate);
  const rise = Math.max(-largest, rising * logOnePlus(excess, growth, discountRate));
  const fall = isNegative ? level * discount : 0;
  /** By how much the unit of today outweighs that of level revenue. */
  const lead =
    fall < 0 && Math.abs(rise) > longExponent
      ? exponent(whole, discountRate).minus(exponent(rising, growth)).toNumber()
      : fall - rise;
  const unit = Math.max(lead, 0);
  const todayPower = lead - unit;
  const spendPower = isNegative
    ? -Math.max(whole * discount, rising * Math.log1p(growth))
    : todayPower;
  const residualPower = (1 - (isNegative ? part : years)) * discount;

  const spends = sumOfPowers(unspent, -whole * discount, whole, part);
  const margin =
    (1 - costRatio) *
    (Math.exp(Math.max(lead, fall) - unit) * sumOfPowers(excess, rise, rising, 0) +
      Math.exp(-unit) * sumOfPowers(unspent, -level * discount, level, part));

  const outlay =
    investment * (1 + discountRate) * Math.exp(todayPower) +
    yearlySpend * spends * Math.exp(spendPower);
  const required = outlay - residualValue * Math.exp(residualPower + spendPower);
  const isSafe = todayPower > -600 && Math.abs(spendPower) < 600 && isMiddling(outlay);
  if (isSafe && isMiddling(margin) && required > outlay * littleLeft) {
    return finiteOrTooLarge(required / margin);
  }

  // The same in logarithms, for what leaves a double on the way.
  const today = logarithm(investment, discount);
  const yearly = logarithm(yearlySpend, Math.log(spends));
  const repaid = residualPower - logSum(today + (isNegative ? whole * discount : 0), yearly);
  let left = residualValue === 0 ? 1 : -Math.expm1(Math.log(residualValue) + repaid);
  if (Math.abs(left) < littleLeft) {
    left = outlayLeft({ investment, whole, part, discountRate, yearlySpend }, residualValue);
    if (Number.isNaN(left)) return noAnswer({ kind: 'tooFarApart' });
  }
  if (left <= 0) return 0;
  const logOutlay = logSum(today + todayPower, yearlySpend === 0 ? -Infinity : yearly + spendPower);
  return finiteOrTooLarge(Math.exp(logOutlay + Math.log(left) - Math.log(margin)));
}

/** q^0 + … + q^(count − 1) + part·q^count, in units of q^count if that is above 1. */
function sumOfPowers(excess: number, power: number, count: number, part: number): number {
  const sum = excess === 0 ? count : -Math.expm1(-Math.abs(power)) / Math.abs(excess);
  return sum + part * Math.exp(Math.min(0, power));
}

/** years·ln(1 + rate), for exponents that cancel. */
function exponent(years: number, rate: number): DoubleDouble {
  return preciseLog1p(rate).times(DoubleDouble.of(years));
}

/** Where products neither overflow nor lose digits. */
function isMiddling(value: number): boolean {
  return value > 1e-290 && value < 1e290;
}

/** Of an amount and what it is multiplied by. */
function logarithm(amount: number, power: number): number {
  return amount === 0 ? -Infinity : Math.log(amount) + power;
}

/** ln(e^a + e^b). */
function logSum(a: number, b: number): number {
  return a === b ? a + Math.LN2 : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}
