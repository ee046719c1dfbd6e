import type { Refusal } from '../../hosts/workbook';
import type { Texts } from '../texts';
import { placeName } from './placeName';

/** Why a workbook refused, in plain words. */
export function refusalText(refusal: Refusal, texts: Texts): string {
  switch (refusal.kind) {
    case 'occupied':
      return texts.occupied(placeName(refusal.sheet, refusal.address));
    case 'beyondEdge':
      return texts.beyondEdge(refusal.rows, refusal.columns);
    case 'protected':
      return texts.protected(refusal.sheet);
    case 'editing':
      return texts.editing;
    case 'host':
      return texts.hostRefused(refusal.detail);
    default:
      return refusal satisfies never;
  }
}
