import CloudOff from '@mui/icons-material/CloudOff';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import HourglassTop from '@mui/icons-material/HourglassTop';
import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem';
import { useT } from '../../i18n';
import { useProblemText } from '../problemText';
import { Forbidden } from './Forbidden';
import { Gone } from './Gone';
import { addressFaults, failureOf, worthRetrying } from './kind';
import { Notice } from './Notice';
import { WrongAddress } from './WrongAddress';

interface Props {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  readonly actions?: ReactNode;
  readonly size?: 'page' | 'part';
}

const icons = { unreachable: <CloudOff />, busy: <HourglassTop />, refused: <ErrorOutline />, broken: <ErrorOutline /> };

/** Stands in place of what could not be shown: what happened, what is safe, what to do next, and the number that support asks for. */
export function Failed({ error, onRetry, actions, size = 'part' }: Props) {
  const t = useT();
  const textOf = useProblemText();
  const problem = asProblem(error);
  const kind = failureOf(error);
  const footnote = problem.requestId ? t('common.requestId', { id: problem.requestId }) : undefined;
  if (kind === 'forbidden') return <Forbidden size={size} footnote={footnote} />;
  if (kind === 'gone')
    return (
      <Gone size={size} footnote={footnote}>
        {problem.status === 422 ? undefined : textOf(problem)}
      </Gone>
    );
  if (kind === 'address') return <WrongAddress names={addressFaults(error)} size={size} footnote={footnote} />;
  return (
    <Notice
      role="alert"
      icon={icons[kind]}
      tone={kind === 'broken' ? 'error' : 'warning'}
      size={size}
      title={t(`states.failed.${kind}`)}
      footnote={footnote}
      actions={
        <>
          {actions}
          {worthRetrying(kind) && onRetry && (
            <Button variant="outlined" onClick={onRetry}>
              {t('common.retry')}
            </Button>
          )}
        </>
      }
    >
      {textOf(problem)}
    </Notice>
  );
}
