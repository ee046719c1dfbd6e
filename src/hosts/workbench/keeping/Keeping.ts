import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Claim } from '../../../kept/Claims';
import { entryId, keptVersion } from '../../../kept/keptWorkbook';
import type { KeptAbout, KeptContent, KeptEntry } from '../../../kept/keptWorkbook';
import { type NotKept, notKept, NotKeptError } from '../../../kept/notKept';
import { Saver, type Saving } from '../../../kept/Saver';
import type { Shelf } from '../../../kept/Shelf';
import type { Workbook } from '../../workbook';
import { inSlices } from '../slices/inSlices';
import { type GridContent, gridContent } from './gridContent';
import type { KeepingState, KeptPlace, Opened, Restored } from './keepingState';
import type { News } from './news';
import { unpacked } from './packed';
import { showInstead } from './showContent';
import { takeGrid } from './takeGrid';
import { watchedFiles } from './watchedFiles';
import { watchEdits } from './watchEdits';

/**
 * Keeps the open workbook in this browser after every change. Each workbook is kept under an id of its own, and one
 * page at most owns it: what takes its place is another one, and nothing is overwritten.
 */
export class Keeping {
  private readonly saver = new Saver(
    (isAtOnce) => takeGrid(this.injector, isAtOnce),
    (taken) => this.store(taken),
    () => this.notifyListeners(),
  );
  private readonly listeners = new Set<() => void>();
  private current: KeepingState;
  /** The open workbook as last saved. */
  private kept: KeptAbout | undefined;
  private claim: Promise<Claim | undefined>;
  private isSwitching = false;
  private edits = 0;

  /** @param startContent a new workbook, with an id of its own */
  constructor(
    private readonly injector: Injector,
    private readonly place: KeptPlace,
    { news, restored }: Opened,
    private readonly startContent: () => KeptContent,
  ) {
    this.current = { saving: this.saver.state, isUnsaved: false, news };
    this.kept = restored?.about;
    this.claim = restored
      ? Promise.resolve(restored.claim)
      : this.claimOf(gridContent(injector)?.id);
    if (place.kind === 'nowhere') this.saver.refuse(place.reason);
    else if (restored) this.saver.reset('saved');
    watchEdits(injector, {
      onEdit: () => this.edited(),
      onUpdate: () => this.saver.updated(),
      onOpened: (id) => this.opened(id),
    });
    injector.get(IEditorBridgeService).visible$.subscribe(() => this.notifyListeners());
    // The last moments of a page in which it can still save.
    document.addEventListener('visibilitychange', () => void this.saver.flushAtOnce());
    window.addEventListener('pagehide', () => void this.saver.flushAtOnce());
  }

  readonly state = (): KeepingState => this.current;

  /** Calls back when the state has changed; the returned function stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The other workbooks kept in this browser, most recently changed first. */
  async others(): Promise<readonly KeptEntry[]> {
    const open = gridContent(this.injector)?.id;
    const entries = await this.shelf().list();
    return entries.filter((entry) => entryId(entry) !== open);
  }

  /**
   * Starts a new workbook; the open one stays kept.
   *
   * @throws NotKeptError if it could not be kept; then it stays open
   */
  async startOver(): Promise<void> {
    await this.switchTo(this.startContent(), undefined, (before) =>
      before ? { kind: 'startedOver', before } : undefined,
    );
  }

  /**
   * Opens another kept workbook; the open one stays kept.
   *
   * @throws NotKeptError if that could not be kept; Error if the other cannot be opened. The one that is open then
   *   stays open
   */
  async bringBack(id: string): Promise<'done' | 'elsewhere' | 'unreadable'> {
    const claim = await this.claimOf(id);
    if (!claim) return 'elsewhere';
    try {
      const entry = (await this.shelf().list()).find((each) => entryId(each) === id);
      const stored = await this.shelf().read(id);
      if (entry?.kind !== 'readable' || !stored) return 'unreadable';
      const content = await inSlices(unpacked(stored));
      const file = await this.shelf().readFile(id);
      const { about } = entry;
      const taken = { about, claim, ...(file && { file }) };
      await this.switchTo(content, taken, (before) => ({
        ...{ kind: 'broughtBack', time: about.time, before },
      }));
      await this.shelf().setAside(id, false);
      return 'done';
    } finally {
      if (this.kept?.id !== id) claim.release();
    }
  }

  /** Deletes a kept workbook for good, unless another page has it open. */
  async delete(id: string): Promise<'done' | 'elsewhere'> {
    const claim = await this.claimOf(id);
    if (!claim) return 'elsewhere';
    await this.shelf().delete(id);
    claim.release();
    return 'done';
  }

  readonly dismissNews = (): void => this.report(undefined);

  /** The workbook, of which a file that is opened or saved is known here too. */
  watched(workbook: Workbook): Workbook {
    return watchedFiles(workbook, this.saver, () => this.edits);
  }

  private edited(): void {
    this.edits += 1;
    this.saver.changed();
  }

  /** A file, or a script, has put another workbook in the place of this one. */
  private opened(id: string): void {
    if (this.isSwitching) return;
    const { kept, claim } = this;
    this.take(undefined, this.claimOf(id), kept && { kind: 'replaced', before: kept });
    this.edited();
    void this.leave(kept, claim);
  }

  private async switchTo(
    content: KeptContent,
    taken: Restored | undefined,
    news: (before: KeptAbout | undefined) => News | undefined,
  ): Promise<void> {
    await this.saver.flush();
    if (this.saver.isUnsaved) throw new NotKeptError(reasonOf(this.saver.state));
    this.isSwitching = true;
    try {
      showInstead(this.injector, content, taken?.file);
    } finally {
      this.isSwitching = false;
    }
    const { kept, claim } = this;
    const now = gridContent(this.injector)?.id;
    this.take(taken?.about, taken ? Promise.resolve(taken.claim) : this.claimOf(now), news(kept));
    await this.leave(kept, claim);
  }

  private take(
    kept: KeptAbout | undefined,
    claim: Promise<Claim | undefined>,
    news: News | undefined,
  ): void {
    this.kept = kept;
    this.claim = claim;
    this.saver.reset(kept ? 'saved' : 'unchanged');
    this.report(news);
  }

  /** Releases the previously open workbook, so that other pages can open it. */
  private async leave(
    kept: KeptAbout | undefined,
    claim: Promise<Claim | undefined>,
  ): Promise<void> {
    try {
      if (kept) await this.shelf().setAside(kept.id, true);
      (await claim)?.release();
    } catch (error) {
      this.saver.refuse(notKept(error));
    }
  }

  private async store(taken: GridContent | undefined): Promise<void> {
    if (!taken) return;
    const { id, name, sheets, content, file } = taken;
    const about = { version: keptVersion, id, name, sheets, time: Date.now(), isAside: false };
    // It is stored with the first of its contents, and never again.
    await this.shelf().write(about, content, this.kept?.id === id ? undefined : file);
    if (gridContent(this.injector)?.id === id) this.kept = about;
  }

  private claimOf(id: string | undefined): Promise<Claim | undefined> {
    if (this.place.kind === 'nowhere' || id === undefined) return Promise.resolve(undefined);
    return this.place.claims.claim(id);
  }

  private shelf(): Shelf {
    if (this.place.kind === 'nowhere') throw new NotKeptError(this.place.reason);
    return this.place.shelf;
  }

  private report(news: News | undefined): void {
    this.current = { ...this.current, news };
    this.notifyListeners();
  }

  private notifyListeners(): void {
    const isEditing = this.injector.get(IEditorBridgeService).isVisible().visible;
    const { state: saving, isUnsaved } = this.saver;
    this.current = { saving, isUnsaved: isUnsaved || isEditing, news: this.current.news };
    for (const listener of this.listeners) listener();
  }
}

function reasonOf(saving: Saving): NotKept {
  return saving.kind === 'failed' ? saving.reason : { kind: 'other', detail: saving.kind };
}
