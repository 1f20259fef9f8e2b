import type { ComponentType } from 'react';
import { ApproveDialog } from './ApproveDialog';
import { AssignDialog } from './AssignDialog';
import { CorrectDialog } from './CorrectDialog';
import type { DialogAction } from './actions';
import { PaymentDialog } from './PaymentDialog';
import { RequestDialog } from './RequestDialog';
import {
  CloseDialog,
  FollowUpDialog,
  PriorityDialog,
  ReopenDialog,
  ReturnDialog,
  TakeOverDialog,
  WithdrawalDialog,
  WithdrawProposalDialog,
} from './SmallDialogs';

/** The dialogue of each action that has one; a new action is added here and nowhere else. */
export const dialogs: Readonly<Record<DialogAction, ComponentType<{ onClose: () => void }>>> = {
  approve: ApproveDialog,
  'return-proposal': ReturnDialog,
  'withdraw-proposal': WithdrawProposalDialog,
  'request-information': RequestDialog,
  'correct-data': CorrectDialog,
  'record-payment': PaymentDialog,
  assign: AssignDialog,
  'take-over': TakeOverDialog,
  'set-priority': PriorityDialog,
  'set-follow-up': FollowUpDialog,
  close: CloseDialog,
  'record-withdrawal': WithdrawalDialog,
  reopen: ReopenDialog,
};
