import { browserKeyValues } from '../../../kept/browserKeyValues';
import { Claims } from '../../../kept/Claims';
import { Shelf } from '../../../kept/Shelf';
import type { KeptPlace } from './keepingState';

/** Where this browser keeps workbooks. Without a secure connection it has no locks, and two pages could not agree. */
export function keptPlace(): KeptPlace {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks) return { kind: 'nowhere', reason: { kind: 'insecure' } };
  return { kind: 'here', shelf: new Shelf(browserKeyValues()), claims: new Claims(locks) };
}
