import { createContext, useContext, type Dispatch } from 'react';
import type { Check, DecisionDraft, DecisionKind } from '../../../kit/api/types';
import type { DialogAction } from '../actions/actions';
import type { EvidenceAction, EvidenceState } from '../evidence/evidenceState';

/** The three parts of the page. */
export type Zone = 'submitted' | 'evidence' | 'work';
/** How many of them stand side by side. */
export type Layout = 'three' | 'two' | 'one';

export interface OpenedCheck {
  readonly key: string;
  readonly status: Check['status'];
}

/** What lies on the desk of this case, beside the case itself. */
export interface Desk {
  readonly layout: Layout;
  /** The part that is shown where they do not all fit. */
  readonly zone: Zone;
  readonly goTo: (zone: Zone) => void;
  readonly evidence: EvidenceState;
  readonly actEvidence: Dispatch<EvidenceAction>;
  /** Shows a paper, wherever it is asked for. */
  readonly showPaper: (id: string) => void;
  /** The decision that is being made, and with which kind it began; null while none is. */
  readonly proposing: { readonly kind: DecisionKind } | null;
  readonly propose: (kind: DecisionKind) => void;
  readonly stopProposing: () => void;
  /** What the letter in the making is made from. */
  readonly draft: DecisionDraft | null;
  readonly setDraft: (draft: DecisionDraft | null) => void;
  readonly tab: 'work' | 'timeline';
  readonly showTab: (tab: 'work' | 'timeline') => void;
  readonly open: (action: DialogAction) => void;
  /** The action whose dialogue is open. */
  readonly dialog: DialogAction | null;
  /** The check whose dialogue is open, and the answer it began with. */
  readonly check: OpenedCheck | null;
  readonly openCheck: (check: OpenedCheck | null) => void;
  /** Goes on when nothing is to be done here: takes the next case, or steps along the list; null where there is none. */
  readonly walkOn: WalkOn | null;
}

/** How one goes on: by taking the next case, which is then one's own, or along the list, which takes nothing. */
export interface WalkOn {
  readonly by: 'taking' | 'list';
  readonly go: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('not on the page of a case');
  return desk;
}
