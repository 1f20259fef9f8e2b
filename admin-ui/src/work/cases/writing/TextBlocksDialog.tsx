import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItemButton,
  ListItemText,
  ListSubheader,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { ProblemNotice } from '../../../kit/components/ProblemNotice';
import { Loading } from '../../../kit/components/states';
import { useT } from '../../../kit/i18n';
import { today } from '../../../kit/i18n/format';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';
import { TextBlockForm } from './TextBlockForm';
import { filled, textBlocksQuery, type TextBlock } from './textBlocks';

interface Props {
  /** What is written so far; a new text block begins with it. */
  readonly written: string;
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}

/** Text blocks to choose from by a few letters, arrows and Enter; and to write, change and delete. */
export function TextBlocksDialog({ written, onChoose, onClose }: Props) {
  const t = useT();
  const format = useFormat();
  const titleId = useId();
  const kase = useThisCase();
  const blocks = useQuery(textBlocksQuery(kase.service.key));
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const [editing, setEditing] = useState<TextBlock | 'new' | null>(null);
  const found = (blocks.data?.items ?? []).filter(({ name, text }) => matches(`${name} ${text}`, sought));
  const chosen = found[Math.min(at, found.length - 1)];
  const asFilled = (block: TextBlock): string => filled(block.text, kase, today(), format.date);
  const byKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((before) => Math.max(0, Math.min(found.length - 1, Math.min(before, found.length - 1) + step)));
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onChoose(asFilled(chosen));
    }
  };
  if (editing !== null)
    return (
      <TextBlockForm block={editing === 'new' ? null : editing} begin={written} service={kase.service} onClose={() => setEditing(null)} />
    );
  return (
    // What is typed here is not for the dialogue below: its Ctrl+Enter would send the letter.
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId} onKeyDown={(event) => event.stopPropagation()}>
      <DialogTitle id={titleId}>{t('textBlocks.title')}</DialogTitle>
      <DialogContent>
        <TextField
          autoFocus
          fullWidth
          size="small"
          label={t('textBlocks.search')}
          value={sought}
          onChange={(event) => {
            setSought(event.target.value);
            setAt(0);
          }}
          onKeyDown={byKey}
          sx={{ mt: 1, mb: 1 }}
        />
        {blocks.isPending && <Loading />}
        {blocks.isError && <ProblemNotice error={blocks.error} onRetry={() => void blocks.refetch()} />}
        {blocks.data && found.length === 0 && (
          <Typography color="textSecondary">{t(blocks.data.items.length === 0 ? 'textBlocks.empty' : 'textBlocks.none')}</Typography>
        )}
        {chosen && (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 2fr) minmax(0, 3fr)' } }}>
            <List dense disablePadding aria-label={t('textBlocks.title')} sx={{ maxHeight: 360, overflow: 'auto' }}>
              {found.map((block, index) => (
                <Box component="li" key={block.id} sx={{ listStyle: 'none' }}>
                  {whoseOf(block) !== whoseOf(found[index - 1]) && (
                    <ListSubheader component="div" disableGutters sx={{ lineHeight: 2 }}>
                      {block.team ? block.team.title : t('textBlocks.own')}
                    </ListSubheader>
                  )}
                  <ListItemButton
                    selected={block.id === chosen.id}
                    onClick={() => setAt(index)}
                    onDoubleClick={() => onChoose(asFilled(block))}
                    {...(block.id === chosen.id ? { 'aria-current': true } : {})}
                  >
                    <ListItemText primary={block.name} />
                  </ListItemButton>
                </Box>
              ))}
            </List>
            <Box role="region" aria-label={chosen.name} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5 }}>
              <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
                {asFilled(chosen)}
              </Typography>
            </Box>
          </Box>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', rowGap: 1 }}>
        <Button onClick={() => setEditing('new')}>{t('textBlocks.new')}</Button>
        {chosen?.mayChange && <Button onClick={() => setEditing(chosen)}>{t('textBlocks.edit')}</Button>}
        <Box sx={{ flex: 1 }} />
        <Button onClick={onClose}>{t('textBlocks.back')}</Button>
        <Button variant="contained" disabled={!chosen} onClick={() => chosen && onChoose(asFilled(chosen))}>
          {t('textBlocks.choose')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function whoseOf(block: TextBlock | undefined): string | null {
  return block ? (block.team?.id ?? 'own') : null;
}

function matches(text: string, sought: string): boolean {
  const lower = text.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
