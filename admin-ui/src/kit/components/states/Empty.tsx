import DoneAll from '@mui/icons-material/DoneAll';
import FilterAltOff from '@mui/icons-material/FilterAltOffOutlined';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { Notice } from './Notice';

interface Props {
  /** The sentence: what is missing, and whether that is good. */
  readonly children: ReactNode;
  /** Whether filters may hide something. Then the way on is to remove them. */
  readonly filtered?: boolean;
  /** Whether an empty list is good: the work is done. */
  readonly good?: boolean;
  readonly icon?: ReactNode;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing there: because all is done, because a filter hides it, or because nothing came. */
export function Empty({ children, filtered = false, good = false, icon, hint, actions }: Props) {
  const t = useT();
  return (
    <Notice
      icon={icon ?? (filtered ? <FilterAltOff /> : good ? <DoneAll /> : <InboxOutlined />)}
      tone={good && !filtered ? 'good' : 'calm'}
      title={children}
      actions={actions}
    >
      {hint ?? (filtered ? t('states.empty.filtered') : undefined)}
    </Notice>
  );
}
