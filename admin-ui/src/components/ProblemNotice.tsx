import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { asProblem, type ApiProblem, type ProblemFault } from '../api/problem';
import { useT } from '../i18n';

/** What went wrong, in a sentence that says what to do. */
export function useProblemText(): (problem: ApiProblem) => string {
  const translate = useTranslate();
  return (problem) =>
    translate(`problem.${problem.code}`, {
      _: translate(`problem.http.${problem.status}`, { _: translate('problem.unknown') }),
      ...scalars(problem.extra),
    });
}

/** One fault in a sentence. */
export function useFaultText(): (fault: ProblemFault) => string {
  const translate = useTranslate();
  return (fault) => translate(`problem.${fault.code}`, { _: fault.detail || fault.code });
}

function scalars(extra: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(extra)) {
    if (typeof value === 'string' || typeof value === 'number') found[key] = value;
    else if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') found[key] = value.name;
  }
  return found;
}

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
