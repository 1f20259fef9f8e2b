import { Box, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';

/** A field that searches on Enter and when it loses the focus. Pass the value as `key`, so that the field follows the URL. */
export function SearchBox({ label, value, onSearch }: { label: string; value: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState(value);
  const search = (): void => {
    if (text.trim() !== value) onSearch(text.trim());
  };
  return (
    <Box
      component="form"
      role="search"
      // Where there is little room, what stands beside it keeps its place in the line.
      sx={{ flex: { xs: '1 1 160px', sm: '0 1 auto' }, minWidth: 0 }}
      aria-label={label}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        search();
      }}
    >
      <TextField
        label={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={search}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ m: 0, width: { xs: '100%', sm: 320 }, maxWidth: '100%' }}
      />
    </Box>
  );
}
