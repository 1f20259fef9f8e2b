import SearchOff from '@mui/icons-material/SearchOff';
import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useT } from '../../i18n';
import { Notice } from './Notice';

interface Props {
  readonly size?: 'page' | 'part';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly footnote?: ReactNode;
}

/** Says that something does not exist any more, or never did. People who may not see it get the same answer. */
export function Gone({ size = 'page', title, children, footnote }: Props) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Notice
      icon={<SearchOff />}
      size={size}
      title={title ?? t('states.gone.title')}
      footnote={footnote}
      actions={
        size === 'page' && (
          <>
            <Button variant="outlined" onClick={() => void navigate(-1)}>
              {t('states.back')}
            </Button>
            <Button component={Link} to="/">
              {t('notFound.home')}
            </Button>
          </>
        )
      }
    >
      {children ?? t('states.gone.text')}
    </Notice>
  );
}
