import AutoAwesomeMotionOutlined from '@mui/icons-material/AutoAwesomeMotionOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import DragIndicator from '@mui/icons-material/DragIndicator';
import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown';
import KeyboardArrowUp from '@mui/icons-material/KeyboardArrowUp';
import { Box, ButtonBase, IconButton, MenuItem, Stack, TextField, Tooltip, Typography } from '@mui/material';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { hasPages, typeInWords, type HeldPaper } from './paper';
import { PaperThumbnail } from './PaperThumbnail';

export interface Purpose {
  readonly key: string;
  readonly title: string;
}

interface Props {
  readonly paper: HeldPaper;
  readonly place: number;
  readonly all: number;
  readonly purposes: readonly Purpose[] | undefined;
  readonly disabled: boolean;
  /** What is wrong with it, as a sentence. */
  readonly fault: string | undefined;
  readonly onChange: (paper: HeldPaper) => void;
  readonly onShow: () => void;
  readonly onPages: () => void;
  readonly onRemove: () => void;
  readonly onMove: (from: number, to: number) => void;
}

const dragged = 'application/x-vorgang-paper';

/** One paper: what it looks like, its title and purpose, its place among the others. */
export function PaperRow({ paper, place, all, purposes, disabled, fault, onChange, onShow, onPages, onRemove, onMove }: Props) {
  const t = useT();
  const format = useFormat();
  const [isTarget, setTarget] = useState(false);
  const { name } = paper;
  const drag = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(dragged)) return;
      event.preventDefault();
      setTarget(true);
    },
    onDragLeave: () => setTarget(false),
    onDrop: (event: DragEvent) => {
      setTarget(false);
      const from = event.dataTransfer.getData(dragged);
      if (from === '') return;
      event.preventDefault();
      onMove(Number(from), place);
    },
  };
  return (
    <Box
      component="li"
      {...drag}
      data-paper={paper.id}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        py: 1,
        borderBottom: 1,
        borderColor: isTarget ? 'primary.main' : 'divider',
      }}
    >
      {all > 1 && !disabled && (
        <Tooltip title={t('papers.move')}>
          <Box
            component="span"
            aria-hidden
            draggable
            onDragStart={(event: DragEvent) => event.dataTransfer.setData(dragged, String(place))}
            sx={{ cursor: 'grab', color: 'text.secondary', display: { xs: 'none', sm: 'flex' } }}
          >
            <DragIndicator fontSize="small" />
          </Box>
        </Tooltip>
      )}
      <ButtonBase onClick={onShow} aria-label={t('papers.show', { name })} sx={{ flex: 'none', borderRadius: 1 }}>
        <PaperThumbnail paper={paper} />
      </ButtonBase>
      <Box sx={{ flex: '1 1 200px', minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <TextField
          size="small"
          variant="outlined"
          margin="none"
          label={t('papers.name')}
          value={name}
          disabled={disabled}
          onChange={({ target }) => onChange({ ...paper, name: target.value })}
          error={name.trim() === ''}
          sx={{ flex: '2 1 160px', minWidth: 0, m: 0 }}
          slotProps={{ htmlInput: { maxLength: 255, 'aria-label': t('papers.nameOf', { name }) } }}
        />
        {purposes && (
          <TextField
            select
            size="small"
            variant="outlined"
            margin="none"
            label={t('papers.purpose')}
            value={purposes.some(({ key }) => key === paper.purpose) ? paper.purpose : ''}
            disabled={disabled}
            onChange={({ target }) => onChange({ ...paper, purpose: target.value })}
            error={fault !== undefined}
            sx={{ flex: '1 1 140px', minWidth: 0, m: 0 }}
            slotProps={{ select: { SelectDisplayProps: { 'aria-label': t('papers.purposeOf', { name }), 'aria-labelledby': undefined } } }}
          >
            {purposes.map(({ key, title }) => (
              <MenuItem key={key} value={key}>
                {title}
              </MenuItem>
            ))}
          </TextField>
        )}
        <Typography variant="caption" color={fault ? 'error' : 'textSecondary'} sx={{ flex: '1 0 100%' }}>
          {fault ? `${fault} · ` : ''}
          {typeInWords(paper.mime)} · {format.bytes(paper.size)}
        </Typography>
      </Box>
      <Stack direction="row" sx={{ flex: 'none', ml: 'auto' }}>
        {hasPages(paper) && (
          <Step label={t('papers.pages', { name })} step="pages" disabled={disabled} onClick={onPages}>
            <AutoAwesomeMotionOutlined fontSize="small" />
          </Step>
        )}
        {all > 1 && (
          <>
            <Step
              label={t('papers.earlier', { name })}
              step="earlier"
              disabled={disabled || place === 0}
              onClick={() => onMove(place, place - 1)}
            >
              <KeyboardArrowUp fontSize="small" />
            </Step>
            <Step
              label={t('papers.later', { name })}
              step="later"
              disabled={disabled || place === all - 1}
              onClick={() => onMove(place, place + 1)}
            >
              <KeyboardArrowDown fontSize="small" />
            </Step>
          </>
        )}
        <Step label={t('papers.remove', { name })} step="remove" disabled={disabled} onClick={onRemove}>
          <DeleteOutlined fontSize="small" />
        </Step>
      </Stack>
    </Box>
  );
}

interface StepProps {
  readonly label: string;
  readonly step: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A small button that is named and explained by the same words. */
export function Step({ label, step, disabled, onClick, children }: StepProps) {
  return (
    <Tooltip title={label}>
      <span>
        <IconButton
          size="small"
          aria-label={label}
          data-step={step}
          disabled={disabled}
          onClick={onClick}
          sx={{ minWidth: 32, minHeight: 32 }}
        >
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}
