import type { DemoMemory } from '../../apps/demo/src/launch/memory.js';

/** What the server is told once it has read its sources: where to serve, and what for. */
export interface Orders {
  /** Where the API listens; only the page's server knows it. */
  readonly apiPort: number;
  /** What a browser opens. */
  readonly pageUrl: string;
  readonly ports: DemoMemory['ports'];
  /** Where mails are caught. */
  readonly smtpUrl: string;
  /** The owner's way into the cluster. */
  readonly clusterUrl: string;
  /** Whether to tell all of the history, where none was told yet. */
  readonly whole: boolean;
}

/** What the server says of itself. */
export type Report =
  /** The API answers, and the staff can sign in. */
  | { readonly kind: 'serves' }
  /** Which share of the history was told, up to which moment of it. */
  | { readonly kind: 'telling'; readonly share: number; readonly at: string | null }
  | { readonly kind: 'told' };
