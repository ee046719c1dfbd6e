import { useCallback, useRef, useState } from 'react';

/** The state of an action, with its input. */
export type ActionState<Input, Result> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly input: Input }
  | { readonly kind: 'done'; readonly input: Input; readonly result: Result }
  | { readonly kind: 'failed'; readonly input: Input; readonly error: unknown };

export interface Action<Input, Result> {
  readonly state: ActionState<Input, Result>;
  /** Starts the action; does nothing while it is busy. */
  readonly run: (input: Input) => void;
  /** Forgets the outcome. */
  readonly dismiss: () => void;
}

/**
 * An asynchronous action with its state: busy, done or failed. Every such action of the pane goes through here, so
 * none can be started twice and no failure gets lost.
 */
export function useAction<Input, Result>(
  act: (input: Input) => Promise<Result>,
): Action<Input, Result> {
  const [state, setState] = useState<ActionState<Input, Result>>({ kind: 'idle' });
  // A second click can come before React has rendered the first one's busy state.
  const busy = useRef(false);

  const perform = async (input: Input) => {
    busy.current = true;
    setState({ kind: 'busy', input });
    try {
      setState({ kind: 'done', input, result: await act(input) });
    } catch (error) {
      setState({ kind: 'failed', input, error });
    } finally {
      busy.current = false;
    }
  };

  const run = (input: Input) => {
    if (!busy.current) void perform(input);
  };
  const dismiss = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, run, dismiss };
}
