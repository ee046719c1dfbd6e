/** How many there are of what a workbook holds, by its name. */
export class Counts {
  private readonly all = new Map<string, number>();

  add(name: string, count = 1): void {
    if (count > 0) this.all.set(name, this.of(name) + count);
  }

  addAll(others: Counts): void {
    for (const [name, count] of others.all) this.add(name, count);
  }

  of(name: string): number {
    return this.all.get(name) ?? 0;
  }

  names(): string[] {
    return [...this.all.keys()];
  }
}
