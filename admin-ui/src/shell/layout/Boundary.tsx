import { Component, type ReactNode } from 'react';
import { CrashNotice } from './CrashNotice';

interface Props {
  /** Another page is another try. */
  readonly page: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly broken: boolean;
  readonly page: string;
}

/** Around each page: where one breaks, the menu stays, and every other page works. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null, broken: false, page: this.props.page };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, broken: true };
  }

  static getDerivedStateFromProps({ page }: Props, state: State): Partial<State> | null {
    return page === state.page ? null : { page, broken: false, error: null };
  }

  override render(): ReactNode {
    return this.state.broken ? <CrashNotice error={this.state.error} /> : this.props.children;
  }
}
