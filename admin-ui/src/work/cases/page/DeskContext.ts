import { createContext, useContext, type Dispatch, type SetStateAction } from 'react';
import type { Check, DecisionDraft, DecisionKind } from '../../../kit/api/types';
import type { DialogAction } from '../actions/actions';
import type { EvidenceAction, EvidenceState } from '../evidence/evidenceState';

/** The three parts of the page. */
export type Zone = 'submitted' | 'evidence' | 'work';
/** How many parts stand side by side. */
export type Layout = 'three' | 'two' | 'one';

export interface OpenedCheck {
  readonly key: string;
  readonly status: Check['status'];
}

/**
 * The letter beside a decision in the making: for which input it stands, and whether it can be seen as it would go out. `hidden`: another
 * paper is in its place.
 */
export interface LetterShown {
  readonly of: DecisionDraft | null;
  readonly state: 'drawing' | 'drawn' | 'incomplete' | 'failed' | 'hidden';
}

/** The state of the case's page beside the case itself. */
export interface Desk {
  readonly layout: Layout;
  /** The part that is shown where there is no room for all. */
  readonly zone: Zone;
  readonly goTo: (zone: Zone) => void;
  readonly evidence: EvidenceState;
  readonly actEvidence: Dispatch<EvidenceAction>;
  /** Shows a paper, called from any part of the page. */
  readonly showPaper: (id: string) => void;
  /** The decision that is being written, and the kind it began with; null while there is none. */
  readonly proposing: { readonly kind: DecisionKind } | null;
  readonly propose: (kind: DecisionKind) => void;
  readonly stopProposing: () => void;
  /** The input of the letter that is being written. */
  readonly draft: DecisionDraft | null;
  readonly setDraft: (draft: DecisionDraft | null) => void;
  readonly letter: LetterShown | null;
  readonly setLetter: Dispatch<SetStateAction<LetterShown | null>>;
  readonly tab: 'work' | 'timeline';
  readonly showTab: (tab: 'work' | 'timeline') => void;
  readonly open: (action: DialogAction) => void;
  /** The action whose dialogue is open. */
  readonly dialog: DialogAction | null;
  /** The check whose dialogue is open, and the answer it began with. */
  readonly check: OpenedCheck | null;
  readonly openCheck: (check: OpenedCheck | null) => void;
  /** Goes on where nothing is left to do: claims the next case, or steps along the list; null where there is none. */
  readonly walkOn: WalkOn | null;
}

/** How the user goes on: by claiming the next case, or along the list, which claims nothing. */
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
