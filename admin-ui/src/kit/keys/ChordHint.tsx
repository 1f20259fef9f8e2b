import { Box, Paper, Typography } from '@mui/material';
import { useT } from '../i18n';
import { chordOf } from './chord';
import { Key } from './Key';
import { continuing, useCurrentShortcuts, useWaitingChord } from './registry';
import { useNameOf } from './useNameOf';

/** Shows what a begun chord could become. It is read out politely and disappears after five seconds. */
export function ChordHint() {
  const t = useT();
  const nameOf = useNameOf();
  const pressed = useWaitingChord();
  const all = useCurrentShortcuts();
  const possible = pressed.length > 0 ? continuing(all, pressed) : [];
  return (
    <Box
      role="status"
      aria-live="polite"
      data-testid="chord-hint"
      sx={{ position: 'fixed', insetInlineStart: 16, bottom: 16, zIndex: 'tooltip', pointerEvents: 'none' }}
    >
      {possible.length > 0 && (
        <Paper elevation={6} sx={{ p: 1.5, maxWidth: 'min(640px, calc(100vw - 32px))' }}>
          <Typography variant="body2" sx={{ mb: 1, fontWeight: 650 }}>
            <Key keys={pressed.join(' ')} /> {t('keys.waits')}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', columnWidth: 190, columnGap: 2 }}>
            {possible.map((shortcut) => (
              <Box component="li" key={shortcut.keys} sx={{ display: 'flex', gap: 1, py: 0.25, breakInside: 'avoid' }}>
                <Key
                  keys={chordOf(shortcut.keys ?? '')
                    .slice(pressed.length)
                    .join(' ')}
                />
                <Typography variant="body2" component="span">
                  {nameOf(shortcut)}
                </Typography>
              </Box>
            ))}
          </Box>
        </Paper>
      )}
    </Box>
  );
}
