import Close from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, Stack, Typography, useMediaQuery, type Theme } from '@mui/material';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { Loading } from '../components/states';
import { useT } from '../i18n';
import { barHeight } from '../theme/barHeight';
import { closeHelp, useHelp } from './helpState';
import { topicOf } from './topics';

const GuideText = lazy(() => import('./GuideText'));

/**
 * The page's short guide, readable while working. On very wide screens it stands beside the page, on others over its edge. Only on narrow
 * screens does it cover everything and has to be closed.
 */
export function HelpPanel() {
  const { open } = useHelp();
  const over = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'), { noSsr: true });
  const beside = useMediaQuery((theme: Theme) => theme.breakpoints.up('xl'), { noSsr: true });
  const t = useT();
  if (over) {
    return (
      <Drawer
        anchor="right"
        open={open}
        onClose={closeHelp}
        sx={{ zIndex: (theme) => theme.zIndex.drawer + 2 }}
        slotProps={{
          paper: {
            id: 'help-panel',
            role: 'dialog',
            'aria-modal': true,
            'aria-label': t('help.title'),
            sx: { width: 420, maxWidth: '100vw' },
          },
        }}
      >
        <Panel />
      </Drawer>
    );
  }
  if (!open) return null;
  return (
    <Box
      component="aside"
      id="help-panel"
      aria-label={t('help.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        closeHelp();
      }}
      sx={{
        flex: 'none',
        width: 380,
        top: barHeight,
        height: `calc(100vh - ${barHeight}px)`,
        overflowY: 'auto',
        borderLeft: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        '@media print': { display: 'none' },
        ...(beside
          ? { position: 'sticky', alignSelf: 'flex-start' }
          : { position: 'fixed', right: 0, zIndex: 'drawer', boxShadow: '-8px 0 32px rgb(0 0 0 / 16%)' }),
      }}
    >
      <Panel />
    </Box>
  );
}

function Panel() {
  const t = useT();
  const { topic } = useHelp();
  const { pathname, search } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = topic ?? topicOf(pathname, search);
  // Moves the focus to the guide, so that screen readers read it.
  useEffect(() => heading.current?.focus(), [topic]);
  return (
    <Box sx={{ p: 2.5 }}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 0.5 }}>
        <Typography
          ref={heading}
          tabIndex={-1}
          component="h2"
          variant="body2"
          color="textSecondary"
          sx={{ fontWeight: 600, outline: 'none' }}
        >
          {t('help.title')}
        </Typography>
        <IconButton size="small" edge="end" onClick={closeHelp} aria-label={t('help.close')}>
          <Close fontSize="small" />
        </IconButton>
      </Stack>
      <Suspense fallback={<Loading count={8} />}>
        <GuideText key={shown} topic={shown} />
      </Suspense>
    </Box>
  );
}
