import Lock from '@mui/icons-material/LockOutlined';
import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../../i18n';
import { Notice } from './Notice';

/** Says that the person's roles do not open this. */
export function Forbidden({ size = 'page', footnote }: { size?: 'page' | 'part'; footnote?: ReactNode }) {
  const t = useT();
  return (
    <Notice
      icon={<Lock />}
      size={size}
      title={t('states.forbidden.title')}
      footnote={footnote}
      actions={
        size === 'page' && (
          <Button component={Link} to="/" variant="outlined">
            {t('notFound.home')}
          </Button>
        )
      }
    >
      {t('states.forbidden.text')}
    </Notice>
  );
}
