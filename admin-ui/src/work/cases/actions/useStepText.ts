import { useCallback } from 'react';
import { useLocalized, useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';
import type { NextStep } from './nextStep';

/** What the button of the next step says. */
export function useStepText(): (step: NextStep) => string {
  const t = useT();
  const { walkOn } = useDesk();
  const localized = useLocalized();
  const { decisionTitles } = useThisCase().service;
  return useCallback(
    (step) => {
      switch (step.kind) {
        case 'look-at-checks':
          return t('step.lookAtChecks', { smart_count: step.keys.length });
        case 'propose':
          return localized(decisionTitles[step.decision]) || t(`step.propose.${step.decision}`);
        case 'deliver-again':
          return t(step.how === 'retry-delivery' ? 'letters.retry' : 'letters.byPost');
        case 'next-case':
          return t(walkOn?.by === 'list' ? 'step.onInList' : 'cases.next.button');
        case 'claim':
          return t('step.claim');
        case 'approve':
        case 'close':
        case 'request-information':
        case 'record-payment':
          return t(`actionName.${step.kind}`);
      }
    },
    [t, walkOn, localized, decisionTitles],
  );
}
