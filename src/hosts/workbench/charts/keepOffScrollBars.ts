import type { Injector } from '@univerjs/core';
import { CanvasFloatDomService } from '@univerjs/ui';
import { combineLatest, map, startWith, Subject } from 'rxjs';
import { type GridRoom, scrollBar } from '../gridRoom';
import { override } from '../guards/override';
import { endingAt } from './endingAt';

/** Ends what floats over cells where the scroll bars begin, which it would cover. */
export function keepOffScrollBars(injector: Injector, room: GridRoom): void {
  const resized = new Subject<void>();
  room.onChange(() => resized.next());
  override(injector.get(CanvasFloatDomService), 'addFloatDom', (add) => (layer) => {
    const { unitId, position$ } = layer;
    const ends = () => [room.width(unitId) - scrollBar, room.height(unitId) - scrollBar] as const;
    const kept = combineLatest([position$, resized.pipe(startWith(undefined))]).pipe(
      map(([position]) => endingAt(position, ...ends())),
    );
    add({ ...layer, position$: kept });
  });
}
