import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { useT } from '../../kit/i18n';

/** The address of the list with a number's cases. It has exactly the parameters that the server sent. */
export function casesAddress(drillDown: Readonly<Record<string, string>>): string {
  return `/cases?${new URLSearchParams(drillDown).toString()}`;
}

/** A number as a link to its cases. */
export function CasesLink({
  drillDown,
  label,
  text,
}: {
  drillDown: Readonly<Record<string, string>> | null | undefined;
  label: string;
  text: string;
}) {
  const t = useT();
  if (!drillDown) return <>{text}</>;
  return (
    <MuiLink
      component={Link}
      to={casesAddress(drillDown)}
      color="inherit"
      underline="always"
      aria-label={t('dashboard.show', { label, value: text })}
    >
      {text}
    </MuiLink>
  );
}
