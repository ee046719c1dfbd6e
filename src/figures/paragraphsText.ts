/** Paragraphs as they are cited: paragraphsText([1, 9]) is "¶1, ¶9". */
export function paragraphsText(paragraphs: readonly number[]): string {
  return paragraphs.map((paragraph) => `¶${paragraph}`).join(', ');
}
