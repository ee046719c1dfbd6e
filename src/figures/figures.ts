import companies from '../../seeds/companies.json';
import industry from '../../seeds/industry.json';
import marketShare from '../../seeds/market_share.json';
import openai from '../../seeds/openai.json';
import promise from '../../seeds/promise.json';
import timeline from '../../seeds/timeline.json';
import valuation from '../../seeds/valuation.json';
import { checked } from './checked';
import type { Figure } from './figure';
import type { Group } from './vocabulary';

const seeds = {
  industry,
  openai,
  companies,
  market_share: marketShare,
  valuation,
  promise,
  timeline,
} satisfies Record<Group, unknown>;

/** Every figure, in the order of the seeds. */
export const figures = Object.entries(seeds).flatMap(([group, members]) =>
  checked<readonly Figure[]>(members.map((member) => ({ ...member, group }))),
);

/** The figure of an id such as `bigtech.ai_spend`; undefined if there is none. */
export function findFigure(id: string): Figure | undefined {
  return figures.find((figure) => figure.id === id);
}
