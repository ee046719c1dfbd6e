/** With what every name that the model gives begins. */
export const modelNamePrefix = 'AI_Model_';

/** Names of the model's cells by which the pane finds them; those of a second copy end in `_2`. */
export const modelNames = {
  /** The number of the scenario in force. */
  scenarioNumber: 'AI_Model_Case',
  /** The name of the scenario in force: an input. */
  scenario: 'AI_Model_Scenario',
  /** The names of all scenarios, in one row. */
  scenarios: 'AI_Model_Scenarios',
  /** The number of `verdictNumber`. */
  verdict: 'AI_Model_Verdict',
  /** The sentences below it. */
  reasons: 'AI_Model_Reasons',
  /** How many checks fail. */
  failedChecks: 'AI_Model_Check',
  /** Each check: 1 if it fails, else 0. */
  checks: 'AI_Model_Checks',
  requiredRevenue: 'AI_Model_Required_Revenue',
  payback: 'AI_Model_Payback',
  openaiGap: 'AI_Model_OpenAI_Gap',
} as const;

/** The address of a link to the verdict of the model: Excel goes to the cell of that name. */
export const modelLink = `#${modelNames.verdict}`;
