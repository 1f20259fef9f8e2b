import type { ComponentType } from 'react';
import { AddPapersDialog, AnswerDialog } from './AnswerDialog';
import { ApproveDialog } from './ApproveDialog';
import { AssignDialog } from './AssignDialog';
import { CorrectApplicantDialog } from './CorrectApplicantDialog';
import { CorrectDialog } from './CorrectDialog';
import { isPlainDialog, type DialogAction, type OwnDialogAction } from './actions';
import { PlainDialog } from './CaseDialog';
import { ExtendDialog, WithdrawRequestDialog } from './ChangeRequestDialogs';
import { GiveTaskDialog } from '../tasks/GiveTaskDialog';
import { PaymentDialog } from './PaymentDialog';
import { RequestDialog } from './RequestDialog';
import { LetterDialog } from '../writing/LetterDialog';
import { FollowUpDialog, PriorityDialog, ReopenDialog, TakeOverDialog } from './SmallDialogs';

/** The dialogue of each action that has one of its own. */
const dialogs: Readonly<Record<OwnDialogAction, ComponentType<{ onClose: () => void }>>> = {
  approve: ApproveDialog,
  'request-information': RequestDialog,
  'record-answer': AnswerDialog,
  'extend-request': ExtendDialog,
  'withdraw-request': WithdrawRequestDialog,
  'add-papers': AddPapersDialog,
  'give-task': GiveTaskDialog,
  'correct-data': CorrectDialog,
  'correct-applicant': CorrectApplicantDialog,
  'record-payment': PaymentDialog,
  'send-letter': LetterDialog,
  assign: AssignDialog,
  reopen: ReopenDialog,
  'take-over': TakeOverDialog,
  'set-priority': PriorityDialog,
  'set-follow-up': FollowUpDialog,
};

/** The dialogue of an action. */
export function DialogOfAction({ action, onClose }: { readonly action: DialogAction; readonly onClose: () => void }) {
  if (isPlainDialog(action)) return <PlainDialog action={action} onClose={onClose} />;
  const Own = dialogs[action];
  return <Own onClose={onClose} />;
}
