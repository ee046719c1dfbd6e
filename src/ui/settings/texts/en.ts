export const en = {
  colors: {
    label: 'Table colors',
    hint: 'Distinguish inputs from formulas.',
  },
  formulas: {
    label: 'Calculated cells',
    hint: 'Native formulas also work without AI Capex.',
  },
  theme: {
    label: 'Theme',
    choices: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
  },
  choices: {
    bankers: 'Banking: blue inputs, black formulas',
    fast: 'FAST: blue inputs on yellow',
    live: 'AI Capex formulas',
    native: 'Native Excel formulas',
  },
  close: 'Close',
};
