import { storagePartition } from '../../hosts/excel/office';
import { readSettings, type Settings } from '../../ui/settings/settings';
import { settingsKey } from '../../ui/settings/settingsKey';
import { storage } from '../../ui/storage';

/** The settings as the pane has kept them last. */
export function loadSettings(): Settings {
  return readSettings(storage()?.getItem(settingsKey(storagePartition())) ?? null);
}
