import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Figure } from '../api/types';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';

/** A number as a link to its cases: the list takes the very parameters that the server gave. */
export function FigureLink({ figure, label, text }: { figure: Figure; label: string; text?: string }) {
  const t = useT();
  const format = useFormat();
  const shown = text ?? format.number(figure.count);
  if (figure.count === 0) return <>{shown}</>;
  return (
    <MuiLink component={Link} to={`/cases?${new URLSearchParams(figure.drillDown).toString()}`} color="inherit" underline="always" aria-label={t('figures.show', { label, value: shown })}>
      {shown}
    </MuiLink>
  );
}
