import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { may, type Guarded } from '../app/permissions';
import { useT } from '../i18n';

interface Props {
  readonly title: string;
  /** The line above the heading. */
  readonly over?: ReactNode;
  readonly actions?: ReactNode;
  /** The right without which the page stays closed. */
  readonly need?: readonly [resource: Guarded, action: string];
  readonly children: ReactNode;
}

/** A page: one heading, what can be done on it, and its content; closed to whoever lacks the right. */
export function Page({ title, over, actions, need, children }: Props) {
  const t = useT();
  const open = !need || may(need[0], need[1]);
  return (
    <Box sx={{ pt: 2, minWidth: 0 }}>
      <title>{`${title} · Vorgang`}</title>
      <Stack direction="row" sx={{ mb: 1.5, gap: 1, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}>
        <Box>
          {over}
          <Typography variant="h1">{open ? title : t('common.closed.title')}</Typography>
        </Box>
        {open && actions && (
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
            {actions}
          </Stack>
        )}
      </Stack>
      {open ? children : <Typography>{t('common.closed.text')}</Typography>}
    </Box>
  );
}
