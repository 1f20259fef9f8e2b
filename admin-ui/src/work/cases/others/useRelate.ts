import { useCallback, useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../../kit/api/endpoints';
import { asProblem } from '../../../kit/api/problem';
import type { OtherCase } from '../../../kit/api/types';
import { useProblemText } from '../../../kit/components/problemText';
import { useCasesChanged } from '../../../kit/data/queries';
import { useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';

const commands = {
  'link-case': 'links',
  'unlink-case': 'links/remove',
  'declare-not-same': 'not-same',
  'take-back-not-same': 'not-same/take-back',
} as const;
export type Saying = keyof typeof commands;

/** Whether the action is done at once, without a question. */
export function isSaying(action: string): action is Saying {
  return Object.hasOwn(commands, action);
}

/** Says something of this case and another one, joins them, or takes that back. Both are read again afterwards. */
export function useRelate() {
  const t = useT();
  const notify = useNotify();
  const textOf = useProblemText();
  const kase = useThisCase();
  const changed = useCasesChanged();
  const [busy, setBusy] = useState(false);

  const reread = useCallback(
    async (other: OtherCase) => {
      await Promise.all([changed(kase.id), changed(other.id)]);
    },
    [changed, kase.id],
  );

  /** @throws ApiProblem */
  const join = async (other: OtherCase, onePerson: boolean): Promise<void> => {
    if (!other.joins) return;
    const { caseId, into, version } = other.joins;
    await api.cases.command(caseId, 'join', { into, onePerson, version: caseId === kase.id ? kase.version : version });
    await reread(other);
  };

  const tried = async (other: OtherCase, send: () => Promise<unknown>, done: string): Promise<void> => {
    setBusy(true);
    try {
      await send();
      await reread(other);
      notify(done, { type: 'success' });
    } catch (error) {
      notify(textOf(asProblem(error)), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    join,
    say: (action: Saying, other: OtherCase) =>
      tried(other, () => api.cases.command(kase.id, commands[action], { otherId: other.id }), t(`others.done.${action}`)),
    separate: (other: OtherCase) =>
      tried(
        other,
        async () => {
          if (!other.joins) return;
          const { caseId, version } = other.joins;
          await api.cases.command(caseId, 'separate', { version: caseId === kase.id ? kase.version : version });
        },
        t('others.done.separate-case'),
      ),
  };
}
