import { type Injector, IUniverInstanceService, type Workbook } from '@univerjs/core';
import { CanvasFloatDomService } from '@univerjs/ui';
import { combineLatest, map, startWith, Subject } from 'rxjs';
import { type GridRoom, scrollBar } from '../gridRoom';
import { override } from '../guards/override';
import { endingAt } from './endingAt';
import { startingAt } from './startingAt';

/** Keeps what floats over cells within them: it begins with them, and ends where the scroll bars begin. */
export function keepOverCells(injector: Injector, room: GridRoom): void {
  const resized = new Subject<void>();
  room.onChange(() => resized.next());
  const zoomOf = (unitId: string): number =>
    injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId)
      ?.getActiveSheet()
      ?.getZoomRatio() ?? 1;
  override(injector.get(CanvasFloatDomService), 'addFloatDom', (add) => (layer) => {
    const { unitId, position$ } = layer;
    const ends = () => [room.width(unitId) - scrollBar, room.height(unitId) - scrollBar] as const;
    const kept = combineLatest([position$, resized.pipe(startWith(undefined))]).pipe(
      map(([position]) => endingAt(startingAt(position, zoomOf(unitId)), ...ends())),
    );
    add({ ...layer, position$: kept });
  });
}
