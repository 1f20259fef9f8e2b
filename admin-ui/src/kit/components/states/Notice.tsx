import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: ReactNode;
  /** What is safe and what to do next. */
  readonly children?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  /** In small print: what support asks for. */
  readonly footnote?: ReactNode;
  readonly tone?: 'calm' | 'good' | 'warning' | 'error';
  /** For a notice in place of a whole page: its title is larger and lower. */
  readonly size?: 'page' | 'part';
  readonly role?: 'status' | 'alert';
}

const colors = { calm: 'text.secondary', good: 'success.main', warning: 'warning.main', error: 'error.main' } as const;

/** How all states without content look: an icon, a sentence, what is safe, and the way on. */
export function Notice({ icon, title, children, actions, footnote, tone = 'calm', size = 'part', role }: NoticeProps) {
  return (
    <Stack
      role={role}
      sx={{
        alignItems: 'center',
        textAlign: 'center',
        gap: 1,
        px: 2,
        py: size === 'page' ? { xs: 4, sm: 8 } : 3.5,
        mx: 'auto',
        maxWidth: 560,
      }}
    >
      <Box
        aria-hidden
        sx={{
          width: 56,
          height: 56,
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          color: colors[tone],
          bgcolor: 'action.hover',
          '& svg': { fontSize: 28 },
        }}
      >
        {icon}
      </Box>
      <Typography
        component={size === 'page' ? 'h2' : 'p'}
        sx={{ fontWeight: 650, fontSize: size === 'page' ? '1.15rem' : '1rem', mt: 0.5 }}
      >
        {title}
      </Typography>
      {children && (
        <Typography component="div" color="textSecondary" sx={{ maxWidth: '46ch' }}>
          {children}
        </Typography>
      )}
      {actions && (
        <Stack direction="row" useFlexGap sx={{ gap: 1, mt: 1, flexWrap: 'wrap', justifyContent: 'center' }}>
          {actions}
        </Stack>
      )}
      {footnote && (
        <Typography variant="caption" color="textSecondary" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {footnote}
        </Typography>
      )}
    </Stack>
  );
}
