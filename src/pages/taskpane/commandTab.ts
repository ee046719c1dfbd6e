import type { CommandId } from '../../hosts/excel/commands';
import type { TabRequest } from '../../ui/tab';
import type { CommandRequest } from './commandRequests';

/** The tab on which a command happens; undefined if any will do. */
export function commandTab({ id }: CommandRequest): TabRequest | undefined {
  const tab = tabs[id];
  return tab && { tab };
}

const tabs: Readonly<Partial<Record<CommandId, TabRequest['tab']>>> = {
  explain: 'workbook',
  repair: 'workbook',
};
