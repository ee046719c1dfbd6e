import { Component, type ReactNode } from 'react';
import { Failure } from './Failure';

interface FailureBoundaryProps {
  readonly children: ReactNode;
}

interface FailureBoundaryState {
  readonly failed: boolean;
  readonly error?: unknown;
}

/** Shows what stopped the pane instead of an empty one. A class, because React catches in no other way. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { failed: false };

  static getDerivedStateFromError(error: unknown): FailureBoundaryState {
    return { failed: true, error };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Failure error={this.state.error} />;
  }
}
