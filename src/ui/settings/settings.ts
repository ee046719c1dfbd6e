import { defaultPlanOptions, type PlanOptions } from '../../sheets/baselineTable';

/** The user's options for tables, the same in every language. */
export type Settings = Pick<PlanOptions, 'colors' | 'formulas'>;

export const defaultSettings: Settings = defaultPlanOptions;

/** What can be chosen for each setting, in the order shown. */
export const settingChoices = {
  colors: ['bankers', 'fast'],
  formulas: ['live', 'native'],
} as const satisfies { readonly [Name in keyof Settings]: readonly Settings[Name][] };

/**
 * Settings from the text in which they were kept. What it lacks, or has in an unknown form, gets its default:
 * a pane must open whatever an older or newer one has left behind.
 */
export function readSettings(kept: string | null): Settings {
  const [colors, formulas] = (kept ?? '').split(' ');
  return {
    colors: settingChoices.colors.find((choice) => choice === colors) ?? defaultSettings.colors,
    formulas:
      settingChoices.formulas.find((choice) => choice === formulas) ?? defaultSettings.formulas,
  };
}

/** The text in which settings are kept. */
export function settingsText({ colors, formulas }: Settings): string {
  return `${colors} ${formulas}`;
}
