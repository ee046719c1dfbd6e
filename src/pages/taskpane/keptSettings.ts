import { readSettings, type Settings } from '../../ui/settings/settings';
import { storage } from '../../ui/settings/storage';

/** The settings as the pane has kept them last. */
export function keptSettings(): Settings {
  return readSettings(storage()?.getItem('ai-capex.settings') ?? null);
}
