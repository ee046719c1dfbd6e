import { definitionFor } from '../../explain/definitionFor';
import type { NumberArgument } from '../../functions/definition';

/** The arguments that may vary: those of AI_PAYBACK. */
export const riskArguments: readonly NumberArgument[] = definitionFor(
  'AI_PAYBACK',
).arguments.filter((argument) => argument.kind === 'number');
