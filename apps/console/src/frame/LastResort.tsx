import { Component, type ReactNode } from 'react';
import { FailedPage } from './FailedPage';

type Props = { readonly children: ReactNode };

/** Whatever fails outside the layout still ends in a sentence and a button, never in a blank page. */
export class LastResort extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <FailedPage /> : this.props.children;
  }
}
