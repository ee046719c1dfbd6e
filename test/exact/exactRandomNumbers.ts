/** The generator sfc32 as PractRand describes it, in whole numbers without a limit and cut to 32 bits after each step. */
export function exactRandomNumbers(seed: bigint, count: number): number[] {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  let [a, b, c, counter] = [0n, word(seed), word(seed >> 32n), 1n];
  const words = Array.from({ length: count + 12 }, () => {
    const made = word(a + b + counter);
    counter = word(counter + 1n);
    a = b ^ (b >> 9n);
    b = word(c + (c << 3n));
    c = word(word((c << 21n) | (c >> 11n)) + made);
    return made;
  });
  return words.slice(12).map((made) => (Number(made) + 0.5) / 2 ** 32);
}
