import { useCallback, useContext, useEffect } from 'react';
import { loadPart } from '../../hosts/loadPart';
import type { Workbook } from '../../hosts/workbook';
import type { ConversionResult } from '../../native/conversionResult';
import type { ShareMode } from '../../native/share';
import { LanguageContext } from '../LanguageContext';
import { whenIdle } from '../parts/ahead';
import { latestResult } from '../async/latestResult';
import { useAction, type Action } from '../async/useAction';
import { useFollowed } from '../async/useFollowed';

/** What came of a conversion. */
export interface Conversion extends ConversionResult {
  /** Differs after another conversion, and is the same as before once that is undone. */
  readonly mark: string;
}

const sharePart = () => import(/* webpackChunkName: "share" */ '../../native/sharing');
whenIdle(sharePart);

async function namesOfConversions(workbook: Workbook): Promise<string> {
  const { conversions } = await loadPart(sharePart);
  return (await conversions(workbook)).join();
}

/** Converts AI Capex formulas, or restores them; what does it is loaded at the first time. */
export function useShare(workbook: Workbook): Action<ShareMode, Conversion> {
  const language = useContext(LanguageContext);
  return useAction(async (kind: ShareMode) => {
    const { share } = await loadPart(sharePart);
    const shared = await share(kind, workbook, language);
    return { ...shared, mark: await namesOfConversions(workbook) };
  });
}

/** Whether a conversion has not been undone since. */
export async function conversionStands(workbook: Workbook, { mark }: Conversion): Promise<boolean> {
  return (await namesOfConversions(workbook)) === mark;
}

/**
 * Whether the workbook has conversions that can be restored; undefined until that is known.
 *
 * @param done what came of the latest conversion, after which it is looked up at once
 */
export function useHasConversions(workbook: Workbook, done: unknown): boolean | undefined {
  const read = useCallback(() => namesOfConversions(workbook), [workbook]);
  const { reading, readAgain } = useFollowed(workbook, read);
  useEffect(() => {
    if (done !== undefined) readAgain();
  }, [done, readAgain]);
  const names = latestResult(reading);
  return names === undefined ? undefined : names !== '';
}
