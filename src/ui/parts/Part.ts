import { type ComponentType, lazy } from 'react';
import { ahead } from './ahead';

/**
 * The code of a part of the pane, loaded when first shown or when the page is idle. What did not load can be requested
 * again, and is requested again by itself when the connection is back.
 */
export class Part<Props extends object> {
  private current: ComponentType<Props>;
  private hasFailed = false;
  private readonly listeners = new Set<() => void>();

  /**
   * @param fetchCode called again after a failure
   * @param failure what is shown instead of a part that did not arrive
   */
  constructor(
    private readonly fetchCode: () => Promise<ComponentType<Props>>,
    private readonly failure: ComponentType<Props>,
  ) {
    this.current = this.attempt();
    ahead.add(() => this.fetchAhead());
  }

  /** What to show now: the part, which may still be on its way, or that it did not arrive. */
  readonly shown = (): ComponentType<Props> => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Lets it be loaded again after it did not arrive. */
  readonly retry = (): void => {
    if (!this.hasFailed) return;
    this.hasFailed = false;
    this.show(this.attempt());
  };

  /** React keeps a failure of `lazy` for good, so each attempt is one of its own, and none fails. */
  private attempt(): ComponentType<Props> {
    return lazy(async () => {
      try {
        return { default: await this.fetchCode() };
      } catch {
        this.hasFailed = true;
        window.addEventListener('online', this.retry, { once: true });
        return { default: this.failure };
      }
    });
  }

  private async fetchAhead(): Promise<void> {
    const before = this.current;
    try {
      const component = await this.fetchCode();
      // One that is on the screen already stays the same.
      if (this.current === before && this.listeners.size === 0) this.show(component);
    } catch {
      // It was not needed yet: it is requested again when it is shown.
    }
  }

  private show(component: ComponentType<Props>): void {
    this.current = component;
    for (const listener of this.listeners) listener();
  }
}
