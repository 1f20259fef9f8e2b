import LinkOff from '@mui/icons-material/LinkOff';
import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useT } from '../../i18n';
import { Notice } from './Notice';

interface Props {
  /** The parameters of the address that the server does not take. */
  readonly names: readonly string[];
  readonly size: 'page' | 'part';
  readonly footnote?: ReactNode;
}

/** The address is mistyped or outdated and has parameters that do not exist. Names them, and offers the page without them. */
export function WrongAddress({ names, size, footnote }: Props) {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const without = new URLSearchParams([...search].filter(([name]) => !names.includes(name)));
  const values = names.flatMap((name) => search.getAll(name));
  return (
    <Notice
      role="alert"
      icon={<LinkOff />}
      tone="warning"
      size={size}
      title={t('states.address.title')}
      footnote={footnote}
      actions={
        <Button variant="outlined" onClick={() => setSearch(without, { replace: true })}>
          {t('states.address.without')}
        </Button>
      }
    >
      {t('states.address.text', {
        smart_count: values.length,
        values: values.map((value) => t('states.address.value', { value })).join(', '),
      })}
    </Notice>
  );
}
