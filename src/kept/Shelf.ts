import type { KeyValues } from './KeyValues';
import {
  type KeptFile,
  isCarriedFile,
  isContent,
  type KeptAbout,
  type KeptContent,
  type KeptEntry,
  keptEntry,
} from './keptWorkbook';

/**
 * The workbooks kept in this browser. The description of one and its contents are stored separately, so that a list
 * need not read them all; so is the file that it was opened from, which does not change and is stored once.
 */
export class Shelf {
  constructor(private readonly storage: KeyValues) {}

  /** All workbooks, those changed last first; then what cannot be read. */
  async list(): Promise<readonly KeptEntry[]> {
    const keys = (await this.storage.keys()).filter((key) => key.startsWith(about));
    const stored = await this.storage.getMany(keys);
    const entries = keys.map((key, i) => keptEntry(key.slice(about.length), stored[i]));
    return entries.sort((a, b) => timeOf(b) - timeOf(a));
  }

  /** What a workbook holds; undefined if that is not there or damaged. */
  async read(id: string): Promise<KeptContent | undefined> {
    const [stored] = await this.storage.getMany([content + id]);
    return isContent(stored) ? stored : undefined;
  }

  /** The file that a workbook was opened from; undefined if there is none, or it is damaged. */
  async readFile(id: string): Promise<KeptFile | undefined> {
    const [stored] = await this.storage.getMany([file + id]);
    return isCarriedFile(stored) ? stored : undefined;
  }

  /**
   * Stores all that is given, or nothing.
   *
   * @param carried the file that the workbook was opened from; what is stored of it stays if it is omitted
   */
  async write(said: KeptAbout, held: KeptContent, carried?: KeptFile): Promise<void> {
    await this.storage.setMany([
      [about + said.id, said],
      [content + said.id, held],
      ...(carried ? [[file + said.id, carried] as const] : []),
    ]);
  }

  /** Puts a workbook aside, or back among those with which a page opens; nothing if there is none. */
  async setAside(id: string, isAside: boolean): Promise<void> {
    const [stored] = await this.storage.getMany([about + id]);
    const entry = keptEntry(id, stored);
    if (entry.kind === 'unreadable') return;
    await this.storage.setMany([[about + id, { ...entry.about, isAside }]]);
  }

  /** How often a page has begun to open with a workbook since it last came to its end. */
  async openings(id: string): Promise<number> {
    const [stored] = await this.storage.getMany([opening + id]);
    return typeof stored === 'number' ? stored : 0;
  }

  async setOpenings(id: string, count: number): Promise<void> {
    if (count === 0) await this.storage.deleteMany([opening + id]);
    else await this.storage.setMany([[opening + id, count]]);
  }

  async delete(id: string): Promise<void> {
    await this.storage.deleteMany([about + id, content + id, file + id, opening + id]);
  }
}

const about = 'about:';
const content = 'content:';
const file = 'file:';
const opening = 'opening:';

function timeOf(entry: KeptEntry): number {
  return entry.kind === 'readable' ? entry.about.time : -Infinity;
}
