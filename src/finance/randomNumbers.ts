/** The numbers thrown away before the first, so that near seeds have nothing in common. */
const warmUp = 12;

/**
 * Pseudo-random numbers, evenly spread between 0 and 1: the same ones for the same seed on every machine.
 *
 * The 32-bit generator "sfc32" (small fast counting) of PractRand, which is in the public domain: a counter and three
 * words, all in whole numbers of 32 bits. It is for trials, not for secrets.
 *
 * @param seed whole, at least 0; beyond 2^64 seeds may coincide
 * @returns a function; each call gives the next number, above 0 and below 1, one of 2^32
 * @example const next = randomNumbers(0); next() // 0.3174…
 * @see C. Doty-Humphrey, PractRand, "RNG engines", https://pracrand.sourceforge.net/
 */
export function randomNumbers(seed: number): () => number {
  let a = 0;
  let b = seed | 0;
  let c = (seed / 2 ** 32) | 0;
  let counter = 1;
  const next = (): number => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return ((word >>> 0) + 0.5) / 2 ** 32;
  };
  for (let i = 0; i < warmUp; i++) next();
  return next;
}
