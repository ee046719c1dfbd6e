/**
 * A number by which two texts are told apart: FNV-1a of the characters, 32 bits.
 *
 * @see Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm"
 */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  }
  return sum >>> 0;
}
