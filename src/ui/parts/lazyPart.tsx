import { type ComponentType, type ReactNode, useSyncExternalStore } from 'react';
import { Part } from './Part';
import { PartFailure } from './PartFailure';
import { textsOfParts } from './textsOfParts';

interface LazyPartOptions {
  /** What shows that it could not be loaded, if not a message with a button. */
  readonly failure?: (retry: () => void) => ReactNode;
}

/**
 * A component whose code and texts are loaded when it is first shown. Like `lazy` of React it waits within a `Suspense`;
 * unlike `lazy` it reports when they do not arrive, and tries again.
 */
export function lazyPart<Props extends object>(
  fetchCode: () => Promise<ComponentType<Props>>,
  { failure = (retry) => <PartFailure onRetry={retry} /> }: LazyPartOptions = {},
): ComponentType<Props> {
  const fetchAll = async () => {
    const [component] = await Promise.all([fetchCode(), textsOfParts()]);
    return component;
  };
  const part = new Part<Props>(fetchAll, (): ReactNode => failure(part.retry));
  return function LazyPart(props: Props) {
    const Shown = useSyncExternalStore(part.subscribe, part.shown);
    return <Shown {...props} />;
  };
}
