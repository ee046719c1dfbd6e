import { Component, type ReactNode } from 'react';

interface ChartBoundaryProps {
  /** In the place of a drawing that failed. */
  readonly failure: ReactNode;
  readonly children: ReactNode;
}

/**
 * Keeps a drawing that fails from taking away what it is on: over a sheet, the whole grid. Give it a key of the numbers, so
 * that other numbers are drawn again.
 */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.failure : this.props.children;
  }
}
