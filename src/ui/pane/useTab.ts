import { useState } from 'react';
import { tabs, type Tab, type TabRequest } from '../tab';

/** The tab shown: the one chosen last, by the user or by a request from outside. */
export function useTab(request: TabRequest | undefined): readonly [Tab, (tab: Tab) => void] {
  const [shown, setShown] = useState<Tab>(request?.tab ?? tabs[0]);
  const [followed, setFollowed] = useState(request);
  if (request !== followed) {
    setFollowed(request);
    if (request) setShown(request.tab);
  }
  return [shown, setShown];
}
