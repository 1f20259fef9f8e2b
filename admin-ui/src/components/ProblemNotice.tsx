import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { useT } from '../i18n';
import { useFaultText, useProblemText } from './problemText';

export { useFaultText, useProblemText } from './problemText';

interface Props {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** Shows a refusal: the sentence, each fault that has no field of its own here, and the number for support. */
export function ProblemNotice({ error, onRetry, action, children }: Props) {
  const t = useT();
  const faultText = useFaultText();
  const textOf = useProblemText();
  const problem = asProblem(error);
  return (
    <Alert
      severity={problem.status === 409 ? 'warning' : 'error'}
      sx={{ my: 1 }}
      action={action ?? (onRetry && <Button onClick={onRetry}>{t('common.retry')}</Button>)}
    >
      <AlertTitle sx={{ mb: 0, fontSize: 'inherit' }}>{textOf(problem)}</AlertTitle>
      {problem.errors.length > 0 && (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
          {problem.errors.map((fault) => (
            <li key={fault.pointer + fault.code}>{faultText(fault)}</li>
          ))}
        </Box>
      )}
      {children}
      {problem.requestId && problem.status !== 409 && (
        <Typography variant="caption" component="p" color="textSecondary">
          {t('common.requestId', { id: problem.requestId })}
        </Typography>
      )}
    </Alert>
  );
}
