import { WorkbookError } from '../hosts/workbook';
import type { CheckOutcome } from './outcome';
import type { RunReport } from './runChecks';

/**
 * A run as plain text, in English, for whoever maintains the add-in: the program, and each check with its time and
 * outcome. It holds nothing of the workbook: of an error only its kind, because a message might quote a name.
 */
export function report({ facts, results, end }: RunReport): string {
  const count = (...kinds: readonly CheckOutcome['kind'][]) =>
    results.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
  const passed = `${count('passed')} passed`;
  const failed = `${count('failed', 'stopped')} failed`;
  return [
    `AI Capex check: ${passed}, ${failed}, ${count('notChecked')} not checked (${end.kind})`,
    ...facts.map(([label, value]) => `${label}: ${value}`),
    '',
    ...results.map(
      ({ check, milliseconds, outcome }) =>
        `${outcomeText(outcome)}: ${check.id} (${Math.round(milliseconds)} ms)${detail(outcome)}`,
    ),
    '',
  ].join('\n');
}

function outcomeText({ kind }: CheckOutcome): string {
  if (kind === 'notChecked') return 'not checked';
  return kind === 'passed' ? 'passed' : 'FAILED';
}

function detail(outcome: CheckOutcome): string {
  if (outcome.kind === 'failed') return `: expected ${outcome.expected}, got ${outcome.got}`;
  return outcome.kind === 'stopped' ? `: ${errorKind(outcome.error)}` : '';
}

/** What kind of error it is, such as `verificationFailed`, `host InvalidArgument` or `TypeError`. */
function errorKind(error: unknown): string {
  if (error instanceof WorkbookError) {
    const { refusal } = error;
    if (refusal.kind !== 'host') return refusal.kind;
    const [, code] = /^([A-Za-z]+):/.exec(refusal.detail) ?? [];
    return code === undefined ? 'host' : `host ${code}`;
  }
  return error instanceof Error ? error.name : 'unknown error';
}
