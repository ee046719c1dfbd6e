import { type ComponentType, type ReactNode, useSyncExternalStore } from 'react';
import { Part } from './Part';
import { PartFailure } from './PartFailure';

interface LazyPartOptions {
  /** What shows that it could not be loaded, if not a message with a button. */
  readonly failure?: (retry: () => void) => ReactNode;
}

/**
 * A component whose code is loaded when it is first shown. As `lazy` of React it waits within a `Suspense`; unlike that
 * it says when the code does not arrive, and tries again.
 */
export function lazyPart<Props extends object>(
  fetchCode: () => Promise<ComponentType<Props>>,
  { failure = (retry) => <PartFailure onRetry={retry} /> }: LazyPartOptions = {},
): ComponentType<Props> {
  const part = new Part<Props>(fetchCode, (): ReactNode => failure(part.retry));
  return function LazyPart(props: Props) {
    const Shown = useSyncExternalStore(part.subscribe, part.shown);
    return <Shown {...props} />;
  };
}
