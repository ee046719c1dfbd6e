/** The figures that the model uses, by id, in the order in which its inputs list them. */
export const modelFigures = [
  'bigtech.ai_spend',
  'bigtech.ai_revenue',
  'industry.required_revenue',
  'industry.infrastructure_investment',
  'openai.operating_cost',
  'openai.inference_cost',
  'openai.training_cost',
  'openai.staff_cost',
  'openai.loss',
  'openai.implied_revenue',
  'google.ai_investment',
  'tesla.ai_capex',
  'nvidia.datacenter_share',
  'nvidia.training_share',
  'cisco.switch_share',
  'cisco.router_share',
  'norvig.doubling_limit',
  'cisco.market_cap_peak',
] as const;

/** The shares whose ceilings the model works out; neighbours in its inputs. */
export const shareFigures = modelFigures.filter((id) => id.endsWith('_share'));

/** What the parts of OpenAI's cost are. */
export const costFigures = [
  'openai.inference_cost',
  'openai.training_cost',
  'openai.staff_cost',
] as const;
