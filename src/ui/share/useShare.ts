import { useContext } from 'react';
import { loadPart } from '../../hosts/loadPart';
import type { Workbook } from '../../hosts/workbook';
import type { Shared } from '../../portable/makePortable';
import type { Sharing } from '../../portable/share';
import { LanguageContext } from '../LanguageContext';
import { whenIdle } from '../parts/ahead';
import { useAction, type Action } from '../useAction';

const sharePart = () => import(/* webpackChunkName: "share" */ '../../portable/share');
whenIdle(sharePart);

/** Converts AI Capex formulas, or restores them; what does it is loaded at the first time. */
export function useShare(workbook: Workbook, onShared: () => void): Action<Sharing, Shared> {
  const language = useContext(LanguageContext);
  return useAction(async (sharing: Sharing) => {
    const { share } = await loadPart(sharePart);
    const shared = await share(sharing, workbook, language);
    onShared();
    return shared;
  });
}
