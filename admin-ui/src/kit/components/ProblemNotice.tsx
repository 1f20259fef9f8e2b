import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { asProblem, type ProblemFault } from '../api/problem';
import { useT } from '../i18n';
import { useFaultText, useIsUnexpected, useProblemText } from './problemText';

export { useFaultText, useProblemText } from './problemText';

interface Props {
  readonly error: unknown;
  /** The faults to show here; all where omitted. */
  readonly faults?: readonly ProblemFault[];
  readonly onRetry?: (() => void) | undefined;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** Shows a refusal: its sentence, each fault without a field here, and the request's number where the problem is unexpected. */
export function ProblemNotice({ error, faults, onRetry, action, children }: Props) {
  const t = useT();
  const faultText = useFaultText();
  const textOf = useProblemText();
  const isUnexpected = useIsUnexpected();
  const problem = asProblem(error);
  const headline = textOf(problem);
  // Two faults may have the same sentence, and a single fault may repeat that of the refusal.
  const sentences = [...new Set((faults ?? problem.errors).map(faultText))].filter((sentence) => sentence !== headline);
  return (
    <Alert
      severity={problem.status === 409 ? 'warning' : 'error'}
      sx={{ my: 1 }}
      action={action ?? (onRetry && <Button onClick={onRetry}>{t('common.retry')}</Button>)}
    >
      <AlertTitle sx={{ mb: 0, fontSize: 'inherit' }}>{headline}</AlertTitle>
      {sentences.length > 0 && (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Box>
      )}
      {children}
      {problem.requestId && isUnexpected(problem) && (
        <Typography variant="caption" component="p" color="textSecondary">
          {t('common.requestId', { id: problem.requestId })}
        </Typography>
      )}
    </Alert>
  );
}
