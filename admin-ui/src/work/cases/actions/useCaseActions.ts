import { useCallback, useState } from 'react';
import { useNotify } from 'react-admin';
import { asProblem } from '../../../kit/api/problem';
import type { CaseCommand, CommandBody, DecisionKind, TakesVersion } from '../../../kit/api/types';
import { useProblemText } from '../../../kit/components/problemText';
import { useOpenT, useT } from '../../../kit/i18n';
import { useCaseCommand, useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';
import { useRecordChecks } from '../work/useRecordChecks';
import { commandAtOnce, isAtOnceAction, isDialogAction, menuOrder, type ButtonAction } from './actions';
import { nextStep, type NextStep } from './nextStep';

export interface CaseActions {
  readonly step: NextStep;
  /** Runs the next step, or opens what it needs. */
  readonly takeStep: () => void;
  /** Everything that can be done now, in the order of the menu. */
  readonly possible: readonly ButtonAction[];
  /** What one might look for and cannot do now, each with the reason as a sentence, in the order of the menu. */
  readonly off: readonly { readonly action: ButtonAction; readonly why: string }[];
  readonly start: (action: ButtonAction) => void;
  readonly busy: boolean;
}

/** The possible actions on the case, and how each is run: at once, in the work area, or in a dialogue. */
export function useCaseActions(): CaseActions {
  const t = useT();
  const open = useOpenT();
  const notify = useNotify();
  const textOf = useProblemText();
  const kase = useThisCase();
  const desk = useDesk();
  const { run } = useCaseCommand();
  const checks = useRecordChecks();
  const [running, setRunning] = useState(false);
  const step = nextStep(kase);

  const send = useCallback(
    async <C extends CaseCommand>(command: C, body: CommandBody<C>, done: string, versioned: TakesVersion<C>): Promise<void> => {
      setRunning(true);
      try {
        await run(command, body, versioned);
        notify(done, { type: 'success' });
      } catch (error) {
        notify(textOf(asProblem(error)), { type: 'error' });
      } finally {
        setRunning(false);
      }
    },
    [run, notify, textOf],
  );

  const propose = (kind: DecisionKind): void => {
    desk.propose(kind);
    desk.showTab('work');
    desk.goTo('work');
  };

  const writeNote = (): void => {
    desk.showTab('work');
    desk.goTo('work');
    // The field exists once its part of the page is shown.
    setTimeout(() => document.querySelector<HTMLTextAreaElement>('[data-new-note] textarea:not([aria-hidden])')?.focus(), 0);
  };

  const lookAt = (key: string | undefined): void => {
    desk.showTab('work');
    desk.goTo('work');
    // The row exists once its part of the page is shown.
    setTimeout(() => {
      const row = document.querySelector<HTMLElement>(`[data-check="${CSS.escape(key ?? '')}"]`);
      row?.scrollIntoView({ block: 'nearest' });
      row?.focus({ preventScroll: true });
    }, 0);
  };

  const start = (action: ButtonAction): void => {
    if (isDialogAction(action)) return desk.open(action);
    if (isAtOnceAction(action)) {
      const done = t('action.done', { action: t(`actionName.${action}`) });
      const { command, versioned } = commandAtOnce(action);
      return void send(command, {}, open(`action.${action}`, 'done', done), versioned);
    }
    if (action === 'propose-decision') return propose(kase.proposal?.kind ?? kase.service.decisionKinds[0] ?? 'grant');
    writeNote();
  };

  const takeStep = (): void => {
    switch (step.kind) {
      case 'look-at-checks':
        return lookAt(step.keys[0]);
      case 'propose':
        return propose(step.decision);
      case 'deliver-again':
        return step.how === 'retry-delivery'
          ? void send('delivery/retry', { letterId: step.letterId }, t('letters.retried'), false)
          : void send('delivery/by-post', { letterId: step.letterId }, t('letters.toPost'), false);
      case 'next-case':
        return desk.walkOn?.go();
      case 'claim':
      case 'approve':
      case 'close':
      case 'request-information':
      case 'record-payment':
        return start(step.kind);
    }
  };

  return {
    step,
    takeStep,
    possible: menuOrder.filter((action) => kase.allowedActions.includes(action)),
    off: menuOrder.flatMap((action) => {
      const off = kase.offActions.find((one) => one.action === action);
      return off ? [{ action, why: t(`off.${off.code}`, { name: off.who ?? '', smart_count: off.checks ?? 1 }) }] : [];
    }),
    start,
    busy: running || checks.busy,
  };
}
