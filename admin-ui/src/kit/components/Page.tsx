import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { may, type Guarded } from '../session/permissions';
import { Forbidden } from './states/Forbidden';
import { visuallyHidden } from './visuallyHidden';

interface Props {
  readonly title: string;
  /** Shown as the heading instead of the title. The window keeps the title. */
  readonly heading?: ReactNode;
  /** The line above the heading. */
  readonly over?: ReactNode;
  readonly actions?: ReactNode;
  /** The right without which the page stays closed. */
  readonly need?: readonly [resource: Guarded, action: string];
  /** Hides the heading from sight, where the page shows the same in larger letters. Screen readers still read it. */
  readonly quietTitle?: boolean;
  readonly children: ReactNode;
}

/** A page: one heading, its actions and its content. It stays closed for people without the right. */
export function Page({ title, heading, over, actions, need, quietTitle = false, children }: Props) {
  const t = useT();
  const open = !need || may(need[0], need[1]);
  const name = open ? title : t('common.closed.title');
  return (
    <Box sx={{ pt: 2, minWidth: 0, position: 'relative' }}>
      <title>{`${name} · Vorgang`}</title>
      {quietTitle || !open ? (
        <h1 style={visuallyHidden}>{name}</h1>
      ) : (
        <Stack direction="row" sx={{ mb: 1.5, gap: 1, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}>
          <Box sx={{ minWidth: 0 }}>
            {over}
            <Typography variant="h1">{heading ?? title}</Typography>
          </Box>
          {actions && (
            // On a phone two buttons fit into one line.
            <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', '& > .MuiButton-root': { px: { xs: 1, sm: 1.5 } } }}>
              {actions}
            </Stack>
          )}
        </Stack>
      )}
      {open ? children : <Forbidden />}
    </Box>
  );
}
