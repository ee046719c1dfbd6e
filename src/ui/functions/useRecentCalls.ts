import { useState } from 'react';
import { storage } from '../storage';
import { readRecent, recentText, withCall, type RecentCall } from './recentCalls';

/**
 * The functions inserted last, each with its last fields, and how to add one. They outlive the pane if the browser stores
 * anything.
 *
 * @param partition of the browser's storage, if a host divides it
 */
export function useRecentCalls(
  partition = '',
): readonly [readonly RecentCall[], (call: RecentCall) => void] {
  const key = `${partition}ai-capex.recent`;
  const [calls, setCalls] = useState(() => readRecent(storage()?.getItem(key) ?? null));
  const add = (call: RecentCall) => {
    const next = withCall(calls, call);
    storage()?.setItem(key, recentText(next));
    setCalls(next);
  };
  return [calls, add];
}
