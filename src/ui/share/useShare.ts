import { useContext } from 'react';
import { loadPart } from '../../hosts/loadPart';
import type { Workbook } from '../../hosts/workbook';
import type { ConversionResult } from '../../native/conversionResult';
import type { ShareMode } from '../../native/share';
import { LanguageContext } from '../LanguageContext';
import { whenIdle } from '../parts/ahead';
import { useAction, type Action } from '../async/useAction';

/** What came of a conversion. */
export interface Conversion extends ConversionResult {
  /** The mark of the conversion in the workbook's names: see `conversionMark`. */
  readonly mark: string;
}

const sharePart = () => import(/* webpackChunkName: "share" */ '../../native/sharing');
whenIdle(sharePart);

/** Converts AI Capex formulas, or restores them; what does it is loaded at the first time. */
export function useShare(workbook: Workbook): Action<ShareMode, Conversion> {
  const language = useContext(LanguageContext);
  return useAction(async (kind: ShareMode) => {
    const { share, conversionMark } = await loadPart(sharePart);
    const shared = await share(kind, workbook, language);
    return { ...shared, mark: await conversionMark(workbook) };
  });
}

/** Whether a conversion has not been undone since. */
export async function conversionStands(workbook: Workbook, { mark }: Conversion): Promise<boolean> {
  const { conversionMark } = await loadPart(sharePart);
  return (await conversionMark(workbook)) === mark;
}
