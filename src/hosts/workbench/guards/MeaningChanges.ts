/** Which formulas mean something else than when they were last calculated, though nobody has touched them. */
export class MeaningChanges {
  private readonly last = new Map<string, string>();
  private readonly pending = new Set<string>();

  /**
   * Notes what a formula means.
   *
   * @param isResolved whether that differs from what was typed
   * @returns whether it meant something else before
   */
  note(key: string, formula: string, isResolved: boolean): boolean {
    const before = this.last.get(key);
    if (before === formula || (before === undefined && !isResolved)) return false;
    if (isResolved) this.last.set(key, formula);
    else this.last.delete(key);
    this.pending.add(key);
    return before !== undefined;
  }

  isPending(key: string): boolean {
    return this.pending.size > 0 && this.pending.has(key);
  }

  settle(): void {
    this.pending.clear();
  }
}
