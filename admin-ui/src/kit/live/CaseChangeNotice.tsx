import { Alert, Box, Button } from '@mui/material';
import { useOpenT, useT } from '../i18n';
import { useShortcut } from '../keys';
import type { CaseNews } from './useCaseChange';

/** "Von X geändert: … – Neu laden", quietly above the case. Nothing moves or is lost until the user reloads. */
export function CaseChangeNotice({ news }: { news: CaseNews }) {
  const t = useT();
  const open = useOpenT();
  const { change } = news;
  useShortcut({ keys: 'L', label: 'live.case.reload', scope: 'case', enabled: change !== null }, news.reload);
  const what = change?.kinds.map((kind) => open('eventName', kind)).join(', ') || t('live.case.something');
  const answered = change?.kinds.includes('case.request-answered') ?? false;
  const who = change?.by?.name ?? (change?.byKind === 'portal' ? t('live.case.citizen') : null);
  return (
    // Always there, so that a screen reader hears what comes into it; over the page's foot, so that nothing moves, but
    // never over the buttons of a dialog.
    <Box
      role="status"
      sx={{
        'body:has([role="dialog"]) &': { bottom: 'auto', top: 4 },
        position: 'fixed',
        left: 0,
        right: 0,
        bottom: { xs: 72, sm: 16 },
        zIndex: 'snackbar',
        px: 1,
        display: 'flex',
        justifyContent: 'center',
        pointerEvents: 'none',
      }}
    >
      {change && (
        <Alert
          severity="info"
          variant="outlined"
          onClose={news.dismiss}
          closeText={t('common.close')}
          sx={{ pointerEvents: 'auto', maxWidth: 760, bgcolor: 'background.paper', boxShadow: 4, alignItems: 'center' }}
          action={
            <>
              <Button size="small" onClick={news.reload} aria-keyshortcuts="Shift+L">
                {t('live.case.reload')}
              </Button>
              <Button size="small" color="inherit" onClick={news.dismiss}>
                {t('live.case.later')}
              </Button>
            </>
          }
        >
          {answered ? t('live.case.answered') : who ? t('live.case.by', { who, what }) : t('live.case.changed', { what })}
        </Alert>
      )}
    </Box>
  );
}
