import Search from '@mui/icons-material/Search';
import { Box, InputBase } from '@mui/material';
import { useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { may } from '../app/permissions';
import { useShortcut } from '../keys';
import { useT } from '../i18n';

/** Finds cases from anywhere: number, name, address, plate, chip. The key `/` goes here. */
export function SearchField() {
  const t = useT();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useShortcut({ keys: '/', label: 'keys.search', scope: 'app', palette: false }, () => field.current?.focus());
  if (!may('cases', 'list')) return null;

  const search = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim()) void navigate(`/cases?${new URLSearchParams({ queue: 'all', q: text.trim() }).toString()}`);
  };
  return (
    <Box
      component="form"
      role="search"
      onSubmit={search}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 1.25, height: 36, borderRadius: 1.5, bgcolor: 'rgba(255,255,255,.16)', width: '100%', maxWidth: 460, minWidth: 0 }}
    >
      <Search fontSize="small" />
      <InputBase
        inputRef={field}
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('search.placeholder')}
        inputProps={{ 'aria-label': t('search.label'), 'aria-keyshortcuts': '/', type: 'search' }}
        sx={{ color: 'inherit', flex: 1, fontSize: '0.875rem' }}
      />
    </Box>
  );
}
