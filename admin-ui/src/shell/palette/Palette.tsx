import { Box, Dialog, InputBase, Typography, useMediaQuery, useTheme } from '@mui/material';
import { useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { focusRing } from '../../kit/components/focusRing';
import { visuallyHidden } from '../../kit/components/visuallyHidden';
import { useT } from '../../kit/i18n';
import { Key } from '../../kit/keys/Key';
import { typedAhead } from '../../kit/keys/open';
import { useCurrentShortcuts, type Shortcut } from '../../kit/keys/registry';
import { useNameOf } from '../../kit/keys/useNameOf';
import { may } from '../../kit/session/permissions';
import { isSearchable, useRecentCases, useSearch, useSettled } from '../finder/api';
import { CaseOption } from '../finder/CaseOption';
import { flat, movedBy, optionId, OptionList, type OptionGroup } from '../finder/OptionList';
import { ranked } from './matching';
import { useViewPlaces } from './useViewPlaces';

/** The palette (Ctrl-K): the actions of this page, all places and cases, by keys alone. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const t = useT();
  const id = useId();
  const theme = useTheme();
  const narrow = useMediaQuery(theme.breakpoints.down('sm'));
  const [text, setText] = useState(typedAhead);
  const [active, setActive] = useState(0);
  const settled = useSettled(text.trim());
  const { groups, old, corrected } = useGroups(text, settled, onClose);
  const options = flat(groups);
  const at = Math.min(active, options.length - 1);

  const press = (event: KeyboardEvent): void => {
    const moved = movedBy(event, at, options.length, 0);
    if (moved !== null) {
      event.preventDefault();
      return setActive(moved);
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    options[at]?.run();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullScreen={narrow}
      fullWidth
      maxWidth="sm"
      aria-label={t('palette.title')}
      slotProps={{ paper: { sx: { m: { xs: 0, sm: 2 }, position: { sm: 'absolute' }, top: { sm: '8vh' }, maxHeight: { sm: '76vh' } } } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <InputBase
          autoFocus
          fullWidth
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={press}
          placeholder={t('palette.placeholder')}
          inputProps={{
            'aria-label': t('palette.title'),
            role: 'combobox',
            'aria-expanded': true,
            'aria-controls': `${id}list`,
            'aria-autocomplete': 'list',
            'aria-activedescendant': at >= 0 ? optionId(`${id}list`, at) : undefined,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 200,
          }}
          sx={{ fontSize: '1.05rem', px: 0.75, borderRadius: 1, ...focusRing }}
        />
        <Box
          component="button"
          type="button"
          onClick={onClose}
          sx={{ border: 0, bgcolor: 'transparent', cursor: 'pointer', p: 0.5, minWidth: 44, minHeight: 36, font: 'inherit' }}
        >
          <Key keys="Escape" />
          <span style={visuallyHidden}>{t('common.close')}</span>
        </Box>
      </Box>
      <Box tabIndex={0} role="region" aria-label={t('palette.title')} sx={{ overflowY: 'auto', py: 0.5, minHeight: { sm: 320 } }}>
        {corrected && (
          <Typography variant="body2" sx={{ px: 2, pt: 1 }}>
            {t('finder.meant')} <strong>{corrected}</strong>
          </Typography>
        )}
        <OptionList id={`${id}list`} label={t('palette.title')} groups={groups} active={at} />
        <Typography role="status" variant="body2" color="textSecondary" sx={{ px: 2, py: options.length === 0 ? 2 : 0 }}>
          {options.length === 0 ? (
            old ? (
              t('common.loading')
            ) : (
              t('palette.none')
            )
          ) : (
            <span style={visuallyHidden}>{t('palette.count', { smart_count: options.length })}</span>
          )}
        </Typography>
      </Box>
    </Dialog>
  );
}

/** All entries that match what is typed, in groups. */
function useGroups(text: string, settled: string, onClose: () => void): { groups: OptionGroup[]; old: boolean; corrected: string | null } {
  const t = useT();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const shortcuts = useCurrentShortcuts().filter((one) => one.palette !== false && one.scope !== 'dialog');
  const views = useViewPlaces();
  const searching = isSearchable(text);
  const found = useSearch({ q: settled, limit: 6 });
  const recent = useRecentCases(!searching);
  const old = searching && (found.isFetching || settled !== text.trim());
  const typed = text.trim();

  const closing = (run: () => void) => (): void => {
    onClose();
    // The dialogue first gives the focus back. Then the action may move it.
    window.setTimeout(run);
  };
  const command = (shortcut: Shortcut, i: number) => ({
    key: `${i} ${nameOf(shortcut)}`,
    run: closing(shortcut.run),
    content: (
      <>
        <Typography component="span" sx={{ flex: 1, minWidth: 0 }} color={shortcut.off ? 'textSecondary' : 'inherit'}>
          {nameOf(shortcut)}
          {shortcut.off && (
            <Typography component="span" variant="caption" sx={{ display: 'block' }}>
              {shortcut.off}
            </Typography>
          )}
        </Typography>
        {shortcut.keys && !shortcut.off && (
          <Box component="span" aria-hidden sx={{ flex: 'none' }}>
            <Key keys={shortcut.keys} />
          </Box>
        )}
      </>
    ),
  });
  const commands = (key: string, label: string, some: readonly Shortcut[], most: number): OptionGroup => ({
    key,
    label,
    options: ranked(some, nameOf, typed).slice(0, most).map(command),
  });
  const all: OptionGroup[] = [
    commands(
      'here',
      t('keys.group.here'),
      // What cannot be done now comes last.
      [...shortcuts.filter((one) => one.scope !== 'app' && !one.off), ...shortcuts.filter((one) => one.scope !== 'app' && one.off)],
      50,
    ),
    {
      key: 'cases',
      label: t(searching ? 'finder.cases' : 'finder.recent'),
      options: !may('cases', 'list')
        ? []
        : searching
          ? // What was found for an earlier text is not offered: Enter must not open a case that nobody meant.
            (old ? [] : (found.data?.items ?? [])).map((kase) => ({
              key: kase.id,
              content: <CaseOption kase={kase} matched={kase.matched} />,
              run: closing(() => void navigate(`/cases/${kase.id}`)),
            }))
          : (recent.data?.items ?? []).slice(0, 5).map((kase) => ({
              key: kase.id,
              content: <CaseOption kase={kase} seenAt={kase.seenAt} />,
              run: closing(() => void navigate(`/cases/${kase.id}`)),
            })),
    },
    commands(
      'everywhere',
      t('keys.group.everywhere'),
      shortcuts.filter((one) => one.scope === 'app' && !one.go),
      20,
    ),
    {
      key: 'views',
      label: t('palette.views'),
      options: ranked(views, (view) => view.name, typed)
        .slice(0, 8)
        .map((view) => ({
          key: view.to,
          content: <Typography component="span">{view.name}</Typography>,
          run: closing(() => void navigate(view.to)),
        })),
    },
    commands(
      'go',
      t('keys.group.go'),
      shortcuts.filter((one) => one.go),
      30,
    ),
    {
      key: 'search',
      label: t('finder.search'),
      options:
        searching && may('cases', 'list')
          ? [
              {
                key: 'all',
                content: <Typography component="span">{t('palette.searchAll', { q: typed })}</Typography>,
                run: closing(() => void navigate(`/search?${new URLSearchParams({ q: typed }).toString()}`)),
              },
            ]
          : [],
    },
  ];
  return {
    groups: all.filter((group) => group.options.length > 0),
    old,
    corrected: searching && !old ? (found.data?.corrected ?? null) : null,
  };
}
