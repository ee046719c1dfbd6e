import { D, exactly } from './decimal';

/** (1 − rivalsShare)·(1 + growth)^years / share. */
export function exactCeiling(share: number, growth: number, years: number, rivalsShare: number): D {
  return new D(1)
    .minus(exactly(rivalsShare))
    .times(exactly(growth).plus(1).pow(exactly(years)))
    .div(exactly(share));
}
