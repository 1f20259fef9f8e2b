import type { ComponentType } from 'react';
import { ApproveDialog } from './ApproveDialog';
import { AssignDialog } from './AssignDialog';
import { CorrectDialog } from './CorrectDialog';
import { dialogActions, type DialogAction } from './dialogActions';
import { PaymentDialog } from './PaymentDialog';
import { ProposeDialog } from './ProposeDialog';
import { RequestDialog } from './RequestDialog';
import { CloseDialog, FollowUpDialog, PriorityDialog, ReopenDialog, ReturnDialog, WithdrawalDialog, WithdrawProposalDialog } from './SmallDialogs';

/** The dialogue of each action that has one; a new action is added here and nowhere else. */
export const dialogs: Readonly<Record<DialogAction, ComponentType<{ onClose: () => void }>>> = {
  approve: ApproveDialog,
  'return-proposal': ReturnDialog,
  'propose-decision': ProposeDialog,
  'withdraw-proposal': WithdrawProposalDialog,
  'request-information': RequestDialog,
  'correct-data': CorrectDialog,
  'record-payment': PaymentDialog,
  assign: AssignDialog,
  'set-priority': PriorityDialog,
  'set-follow-up': FollowUpDialog,
  close: CloseDialog,
  'record-withdrawal': WithdrawalDialog,
  reopen: ReopenDialog,
};

export function isDialogAction(action: string): action is DialogAction {
  return (dialogActions as readonly string[]).includes(action);
}
