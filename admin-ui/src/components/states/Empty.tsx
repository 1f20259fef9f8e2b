import DoneAll from '@mui/icons-material/DoneAll';
import FilterAltOff from '@mui/icons-material/FilterAltOffOutlined';
import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { Notice } from './Notice';

interface Props {
  /** The sentence: what is not there, and whether that is good. */
  readonly children: ReactNode;
  /** Whether filters hide what there may be; then the way on is to take them off. */
  readonly filtered?: boolean;
  readonly icon?: ReactNode;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing there: because all is done, or because a filter hides it. */
export function Empty({ children, filtered = false, icon, hint, actions }: Props) {
  const t = useT();
  return (
    <Notice icon={icon ?? (filtered ? <FilterAltOff /> : <DoneAll />)} tone={filtered ? 'calm' : 'good'} title={children} actions={actions}>
      {hint ?? (filtered ? t('states.empty.filtered') : undefined)}
    </Notice>
  );
}
