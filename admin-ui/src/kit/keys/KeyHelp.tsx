import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import { useId, useState } from 'react';
import { useT, type MessageKey } from '../i18n';
import { CharacterKeysSwitch } from './CharacterKeysSwitch';
import { Key } from './Key';
import { typedAhead } from './open';
import { useCurrentShortcuts, type Shortcut } from './registry';
import { useNameOf } from './useNameOf';

type Line = { readonly keys: string; readonly name: string };

function groupOf(shortcut: Shortcut): MessageKey {
  if (shortcut.go) return 'keys.group.go';
  return shortcut.scope === 'app' ? 'keys.group.everywhere' : 'keys.group.here';
}

/** The list of keys (`?`): what is registered on this page, what works everywhere, and what every dialogue knows. */
export default function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useT();
  const nameOf = useNameOf();
  const title = useId();
  const theme = useTheme();
  const narrow = useMediaQuery(theme.breakpoints.down('sm'));
  const [wanted, setWanted] = useState(typedAhead);
  const all = useCurrentShortcuts();
  const always: Line[] = [
    { keys: 'Escape', name: t('keys.dialog.close') },
    { keys: 'Tab', name: t('keys.dialog.tab') },
    { keys: 'Enter', name: t('keys.dialog.enter') },
    { keys: 'Space', name: t('keys.dialog.space') },
  ];
  const registered = Object.entries(
    Object.groupBy(
      all.filter((one) => one.keys && one.scope !== 'dialog' && one.off === undefined),
      groupOf,
    ),
  );
  const order: MessageKey[] = ['keys.group.here', 'keys.group.everywhere', 'keys.group.go'];
  const groups = [
    ...order.map((group) => ({
      group,
      lines: (registered.find(([name]) => name === group)?.[1] ?? []).map((one): Line => ({ keys: one.keys ?? '', name: nameOf(one) })),
    })),
    { group: 'keys.group.dialog' as const, lines: always },
  ];
  const sought = wanted.trim().toLowerCase();
  const shown = groups
    .map(({ group, lines }) => ({
      group,
      lines: lines.filter(({ keys, name }) => !sought || name.toLowerCase().includes(sought) || keys.toLowerCase() === sought),
    }))
    .filter(({ lines }) => lines.length > 0);

  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullScreen={narrow} maxWidth="md" fullWidth>
      <DialogTitle id={title}>{t('keys.title')}</DialogTitle>
      <DialogContent>
        <TextField
          autoFocus
          fullWidth
          size="small"
          type="search"
          label={t('keys.find')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          sx={{ mt: 1, mb: 2 }}
        />
        <Box role="status" sx={{ minHeight: 0 }}>
          {shown.length === 0 && <Typography color="textSecondary">{t('keys.none')}</Typography>}
        </Box>
        <Box sx={{ columnWidth: 300, columnGap: 4 }}>
          {shown.map(({ group, lines }) => (
            <Box component="section" key={group} sx={{ mb: 2.5 }}>
              <Typography variant="subtitle2" component="h3" sx={{ mb: 0.75, breakAfter: 'avoid' }}>
                {t(group)}
              </Typography>
              <Box component="dl" sx={{ m: 0 }}>
                {lines.map(({ keys, name }) => (
                  <Box key={keys + name} sx={{ display: 'flex', gap: 2, py: 0.5, breakInside: 'avoid', justifyContent: 'space-between' }}>
                    <Typography component="dt" variant="body2">
                      {name}
                    </Typography>
                    <Box component="dd" sx={{ m: 0, flexShrink: 0 }}>
                      <Key keys={keys} />
                    </Box>
                  </Box>
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions sx={{ justifyContent: 'space-between', flexWrap: 'wrap', px: 3 }}>
        <CharacterKeysSwitch />
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
