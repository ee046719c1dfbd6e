export const en = {
  record: {
    name: 'AI Capex record',
    title: 'Formulas converted to native formulas',
    note: 'Each native formula gave the same result when it was inserted. “Restore AI Capex formulas” finds the formulas by name, even if they have moved.',
    headings: ['Sheet', 'Cell', 'AI Capex formula', 'Native formula'],
  },
  data: { name: 'AI Capex data', title: 'Data for AI_BASELINE' },
};
