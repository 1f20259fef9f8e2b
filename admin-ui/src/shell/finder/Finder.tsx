import Search from '@mui/icons-material/Search';
import { Box, InputBase, Paper, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { Failed, useIsSlow } from '../../kit/components/states';
import { visuallyHidden } from '../../kit/components/visuallyHidden';
import { useT } from '../../kit/i18n';
import { Key, useShortcut } from '../../kit/keys';
import { may } from '../../kit/session/permissions';
import { barHeight } from '../../kit/theme/barHeight';
import { isSearchable, searchQuery, useRecentCases, useSearch, useSettled } from './api';
import { CaseOption } from './CaseOption';
import { flat, movedBy, optionId, OptionList, type OptionGroup } from './OptionList';

const shown = 8;

/** The search in the app bar. It shows recent cases first, and results while one types. The key `/` leads here. */
export function Finder() {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  useShortcut({ keys: '/', label: 'keys.search', scope: 'app', palette: false, enabled: may('cases', 'list') }, () => {
    field.current?.focus();
    field.current?.select();
  });
  const { key } = useLocation();
  if (!may('cases', 'list')) return null;
  // Each page begins with an empty, closed search.
  return <FinderField key={key} field={field} label={t('search.label')} />;
}

function FinderField({ field, label }: { field: React.RefObject<HTMLInputElement | null>; label: string }) {
  const t = useT();
  const id = useId();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { pathname, search } = useLocation();
  const [text, setText] = useState(pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const settled = useSettled(text.trim());
  const searching = isSearchable(text);
  const found = useSearch({ q: settled, limit: shown });
  const recent = useRecentCases(open && !searching);
  const old = searching && (found.isPlaceholderData || settled !== text.trim());
  const waiting = searching && found.isFetching;
  const slow = useIsSlow(waiting);

  const goTo = (to: string): void => {
    setOpen(false);
    field.current?.blur();
    void navigate(to);
  };
  const groups: OptionGroup[] = searching
    ? [
        {
          key: 'cases',
          label: t('finder.cases'),
          options: (found.data?.items ?? []).map((kase) => ({
            key: kase.id,
            content: <CaseOption kase={kase} matched={kase.matched} />,
            run: () => goTo(`/cases/${kase.id}`),
          })),
        },
      ]
    : [
        {
          key: 'recent',
          label: t('finder.recent'),
          options: (recent.data?.items ?? []).map((kase) => ({
            key: kase.id,
            content: <CaseOption kase={kase} seenAt={kase.seenAt} />,
            run: () => goTo(`/cases/${kase.id}`),
          })),
        },
      ];
  const withOptions = groups.filter((group) => group.options.length > 0);
  const options = flat(withOptions);
  const isOpen = open && (searching || options.length > 0);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const option = old ? undefined : options[active];
    if (option) return option.run();
    const q = text.trim();
    if (!isSearchable(q)) return;
    const all = `/search?${new URLSearchParams({ q }).toString()}`;
    // A complete case number opens its case, even if Enter was quicker than the answer.
    client
      .fetchQuery(searchQuery({ q, limit: shown }))
      .then(({ jumpTo }) => goTo(jumpTo ? `/cases/${jumpTo}` : all))
      .catch(() => goTo(all));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      return setOpen(false);
    }
    const moved = movedBy(event, active, old ? 0 : options.length, -1);
    if (moved === null) return;
    event.preventDefault();
    setOpen(true);
    setActive(moved);
  };

  return (
    <Box
      component="form"
      role="search"
      aria-label={label}
      onSubmit={submit}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
      sx={{ position: { sm: 'relative' }, width: 1, maxWidth: 520, minWidth: 0 }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 1.25,
          borderRadius: 1,
          bgcolor: 'rgba(127,127,127,.16)',
          border: '1px solid rgba(127,127,127,.35)',
          '&:focus-within': { outline: '2px solid currentColor', outlineOffset: 1 },
        }}
      >
        <Search fontSize="small" aria-hidden />
        <InputBase
          inputRef={field}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(-1);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onKeyDown={press}
          placeholder={t('search.placeholder')}
          inputProps={{
            'aria-label': label,
            'aria-keyshortcuts': '/',
            role: 'combobox',
            'aria-expanded': isOpen,
            'aria-controls': isOpen ? `${id}list` : undefined,
            'aria-autocomplete': 'list',
            'aria-activedescendant': isOpen && active >= 0 ? optionId(`${id}list`, active) : undefined,
            autoComplete: 'off',
            spellCheck: false,
            enterKeyHint: 'search',
            maxLength: 200,
          }}
          sx={{ color: 'inherit', flex: 1, minWidth: 0, fontSize: '0.9rem', '& input::placeholder': { opacity: 0.85 } }}
        />
        <Box aria-hidden sx={{ display: { xs: 'none', lg: 'block' } }}>
          <Key keys="/" />
        </Box>
      </Box>
      <span role="status" style={visuallyHidden}>
        {isOpen && searching && !old && found.data && t('finder.count', { smart_count: found.data.items.length })}
      </span>
      {isOpen && (
        <Paper
          elevation={8}
          // A click on the list leaves the focus in the field.
          onMouseDown={(event) => event.preventDefault()}
          sx={{
            position: { xs: 'fixed', sm: 'absolute' },
            top: { xs: barHeight + 4, sm: 'calc(100% + 6px)' },
            left: { xs: 8, sm: 0 },
            right: { xs: 8, sm: 'auto' },
            width: { sm: 'max(100%, 560px)' },
            maxWidth: 'calc(100vw - 16px)',
            maxHeight: 'min(70vh, 640px)',
            overflowY: 'auto',
            zIndex: 'modal',
            py: 0.5,
            color: 'text.primary',
          }}
        >
          {searching && found.data?.corrected && !old && <Meant corrected={found.data.corrected} />}
          {options.length > 0 && <OptionList id={`${id}list`} label={t('finder.results')} groups={withOptions} active={active} old={old} />}
          {options.length === 0 && <Box id={`${id}list`} role="listbox" aria-label={t('finder.results')} />}
          {searching && found.isError && <Failed error={found.error} onRetry={() => void found.refetch()} />}
          {searching && !found.isError && options.length === 0 && (
            <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1.5 }}>
              {waiting || old ? t('common.loading') : t('finder.none')}
            </Typography>
          )}
          {slow && (
            <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 0.5 }}>
              {t('finder.slow')}
            </Typography>
          )}
          {searching && !old && options.length > 0 && (
            <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
              {t(found.data?.more ? 'finder.enterForMore' : 'finder.enterForAll')}
            </Typography>
          )}
        </Paper>
      )}
    </Box>
  );
}

/** Says what was searched for instead, where nothing is spelled as typed. */
export function Meant({ corrected }: { corrected: string }) {
  const t = useT();
  return (
    <Typography variant="body2" sx={{ px: 2, py: 1 }}>
      {t('finder.meant')} <strong>{corrected}</strong>
    </Typography>
  );
}
