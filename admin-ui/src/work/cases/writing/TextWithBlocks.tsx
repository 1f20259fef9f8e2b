import NotesIcon from '@mui/icons-material/NotesOutlined';
import { Box, Button } from '@mui/material';
import { useRef, useState, type KeyboardEvent } from 'react';
import { required as needed, TextInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { textOf, type Typed } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { TextBlocksDialog } from './TextBlocksDialog';

interface Props {
  readonly source: string;
  readonly label: string;
  readonly helperText: string;
  readonly minRows: number;
  readonly maxRows?: number;
  readonly required?: boolean;
}

/** A longer text, into which text blocks can be put where the cursor stands (Alt+B). */
export function TextWithBlocks({ source, label, helperText, minRows, maxRows = 16, required = false }: Props) {
  const t = useT();
  const { getValues, setValue } = useFormContext<Typed>();
  const field = useRef<HTMLTextAreaElement>(null);
  const [choosing, setChoosing] = useState(false);
  const insert = (text: string): void => {
    const written = textOf(getValues(source));
    const [from, to] = [field.current?.selectionStart ?? written.length, field.current?.selectionEnd ?? written.length];
    const [before, after] = [written.slice(0, from), written.slice(to)];
    // A text block is a paragraph of its own.
    const joined = `${before.trimEnd()}${before.trim() ? '\n\n' : ''}${text}`;
    setValue(source, `${joined}${after.trim() ? `\n\n${after.trimStart()}` : ''}`, { shouldDirty: true, shouldTouch: true });
    setChoosing(false);
    setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(joined.length, joined.length);
    });
  };
  const byKey = (event: KeyboardEvent): void => {
    if (!event.altKey || event.code !== 'KeyB') return;
    event.preventDefault();
    setChoosing(true);
  };
  return (
    <Box onKeyDown={byKey}>
      <TextInput
        source={source}
        label={label}
        helperText={helperText}
        multiline
        minRows={minRows}
        maxRows={maxRows}
        fullWidth
        inputRef={field}
        {...(required ? { validate: needed() } : {})}
      />
      <Button size="small" startIcon={<NotesIcon />} aria-keyshortcuts="Alt+B" onClick={() => setChoosing(true)} sx={{ mb: 1 }}>
        {t('textBlocks.insert')}
      </Button>
      {choosing && <TextBlocksDialog written={textOf(getValues(source))} onChoose={insert} onClose={() => setChoosing(false)} />}
    </Box>
  );
}
