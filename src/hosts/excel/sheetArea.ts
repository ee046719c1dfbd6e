import type { Area } from '../../cells/area';

/** A block of cells, and the name of its sheet. */
export interface SheetArea extends Area {
  readonly sheet: string;
}
