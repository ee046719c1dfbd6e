import { Claims, type Locks } from '../../src/kept/Claims';
import type { KeyValues } from '../../src/kept/KeyValues';

/** A storage like the browser's: it holds copies, and each act takes a moment. */
export class MemoryKeyValues implements KeyValues {
  readonly values = new Map<string, unknown>();
  /** What the next acts fail with. */
  failure: Error | undefined;

  async keys(): Promise<readonly string[]> {
    await this.moment();
    return [...this.values.keys()];
  }

  async getMany(keys: readonly string[]): Promise<readonly unknown[]> {
    await this.moment();
    return keys.map((key) => structuredClone(this.values.get(key)));
  }

  async setMany(entries: readonly (readonly [string, unknown])[]): Promise<void> {
    const copies = structuredClone(entries);
    await this.moment();
    for (const [key, value] of copies) this.values.set(key, value);
  }

  async deleteMany(keys: readonly string[]): Promise<void> {
    await this.moment();
    for (const key of keys) this.values.delete(key);
  }

  private async moment(): Promise<void> {
    await Promise.resolve();
    if (this.failure) throw this.failure;
  }
}

/** The claims of several pages of one browser. */
export class Browser {
  private readonly held = new Map<string, Set<string>>();

  /** Those of one page. */
  page(name: string): Claims {
    const own = new Set<string>();
    this.held.set(name, own);
    const request = async (lock: string, _: unknown, callback: (lock: unknown) => unknown) => {
      await Promise.resolve();
      const isHeld = [...this.held.values()].some((locks) => locks.has(lock));
      if (isHeld) return callback(null);
      own.add(lock);
      await callback({ name: lock, mode: 'exclusive' });
      own.delete(lock);
      return undefined;
    };
    return new Claims({ request: request as Locks['request'] });
  }

  /** A page has gone, in whatever way: the browser gives up its locks. */
  close(name: string): void {
    this.held.delete(name);
  }
}
