import type { KeptReason } from '../../hosts/files';
import type { FileTexts } from './fileTexts';

/** Why a formula keeps its saved result, after the place of its cell. */
export function keptReasonText(reason: KeptReason, { reasons }: FileTexts): string {
  switch (reason.kind) {
    case 'unknownFunction':
      return reasons.unknownFunction(reason.name);
    case 'error':
      return reasons.error(reason.code);
    default:
      return reasons[reason.kind];
  }
}
