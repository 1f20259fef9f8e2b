import { useCallback, useMemo, useReducer, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { CaseDetail, DecisionDraft, DecisionKind } from '../../../kit/api/types';
import type { DialogAction } from '../actions/actions';
import { emptyDesk, evidence } from '../evidence/evidenceState';
import { useNextCase } from '../useNextCase';
import { writeParameter } from '../writing/writeParameter';
import type { Desk, LetterShown, OpenedCheck, WalkOn, Zone } from './DeskContext';
import { useLayout } from './useLayout';
import type { Walk } from './useWalk';

/** The state of the page of one case. None of it is kept for the next case. */
export function useCaseDesk(kase: CaseDetail, walk: Walk): Desk & { readonly closeDialog: () => void } {
  const layout = useLayout();
  const next = useNextCase();
  const [zone, goTo] = useState<Zone>(kase.status === 'proposed' || layout === 'one' ? 'work' : 'submitted');
  const [papers, actEvidence] = useReducer(evidence, emptyDesk);
  const [proposing, setProposing] = useState<{ readonly kind: DecisionKind } | null>(null);
  const [draft, setDraft] = useState<DecisionDraft | null>(null);
  const [letter, setLetter] = useState<LetterShown | null>(null);
  const [tab, showTab] = useState<'work' | 'timeline'>('work');
  const [parameters] = useSearchParams();
  const [dialog, setDialog] = useState<DialogAction | null>(
    parameters.has(writeParameter) && kase.allowedActions.includes('send-letter') ? 'send-letter' : null,
  );
  const [check, openCheck] = useState<OpenedCheck | null>(null);
  // A case that was decided meanwhile can no longer be proposed.
  const open = kase.allowedActions.includes('propose-decision') ? proposing : null;

  const showPaper = useCallback((id: string) => {
    actEvidence({ type: 'show', id });
    goTo('evidence');
  }, []);
  const propose = useCallback(
    (kind: DecisionKind) => {
      setProposing((before) => before ?? { kind });
      actEvidence({ type: 'show', id: 'draft' });
      if (layout === 'two') goTo('evidence');
    },
    [layout],
  );
  const stopProposing = useCallback(() => {
    setProposing(null);
    setDraft(null);
    setLetter(null);
  }, []);
  const closeDialog = useCallback(() => setDialog(null), []);

  const step = walk.next;
  const walkOn = useMemo<WalkOn | null>(
    () => (next.possible ? { by: 'taking', go: next.take } : step ? { by: 'list', go: () => walk.go(step) } : null),
    [next.possible, next.take, step, walk],
  );
  return {
    layout,
    zone,
    goTo,
    evidence: papers,
    actEvidence,
    showPaper,
    proposing: open,
    propose,
    stopProposing,
    draft: open ? draft : null,
    setDraft,
    letter,
    setLetter,
    tab,
    showTab,
    open: setDialog,
    walkOn,
    dialog,
    closeDialog,
    check,
    openCheck,
  };
}
