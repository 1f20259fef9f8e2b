import { Component, type ReactNode } from 'react';
import { CrashNotice } from './CrashNotice';

interface Props {
  /** A change of this value tries again: it is another page. */
  readonly page: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly broken: boolean;
  readonly page: string;
}

/** Stands around each page. If a page breaks, the menu and all other pages still work. */
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
