import { paneTexts } from '../paneTexts';
import { tabIds, tabs, type Tab } from '../tab';
import { TabStrip } from '../TabStrip';
import { useTexts } from '../useTexts';

interface TabBarProps {
  readonly shown: Tab;
  readonly onShow: (tab: Tab) => void;
}

/** The pane's tabs. */
export function TabBar({ shown, onShow }: TabBarProps) {
  const texts = useTexts(paneTexts);
  const items = tabs.map((id) => ({ id, text: texts.tabs[id], ...tabIds(id) }));
  return <TabStrip label={texts.appName} items={items} shown={shown} onShow={onShow} />;
}
