import { unlessDamaged } from '../../package/unlessDamaged';
import type { Feature, CarriedFeature } from './notShown';

/** Counts what is not shown of a sheet, or of the workbook. */
export class Tally {
  private readonly counts = new Map<Feature, { count: number; first?: string }>();

  constructor(private readonly sheet?: string) {}

  /** @param first where the first of them is, as in `B2` or `B2:C4` */
  add(kind: Feature, count: number, first?: string): void {
    if (count === 0) return;
    const before = this.counts.get(kind);
    const place = before?.first ?? first;
    this.counts.set(kind, {
      count: (before?.count ?? 0) + count,
      ...(place !== undefined && place !== '' && { first: place }),
    });
  }

  /** Counts what a part holds; one that is damaged counts as such. */
  addReadable(count: () => void): void {
    const isRead = unlessDamaged(() => {
      count();
      return true;
    });
    if (!isRead) this.add('damagedPart', 1);
  }

  get all(): readonly CarriedFeature[] {
    return [...this.counts].map(([kind, counted]) => ({
      ...{ kind, ...counted },
      ...(this.sheet !== undefined && { sheet: this.sheet }),
    }));
  }
}
