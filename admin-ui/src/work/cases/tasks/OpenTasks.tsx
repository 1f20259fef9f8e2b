import { Alert } from '@mui/material';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';

/** Says beside a decision that a question is still out. It hinders nobody. */
export function OpenTasks() {
  const t = useT();
  const format = useFormat();
  const open = useThisCase().tasks.filter(({ state }) => state === 'open');
  const [first] = open;
  if (!first) return null;
  const to = [...new Set(open.map((task) => task.to.name))].join(', ');
  return (
    <Alert severity="warning" sx={{ my: 1 }}>
      {t('tasks.openAtDecision', { smart_count: open.length, to, due: format.date(first.dueOn) })} {t('tasks.openAtDecisionHelp')}
    </Alert>
  );
}
