import Add from '@mui/icons-material/Add';
import ArrowBack from '@mui/icons-material/ArrowBack';
import ArrowForward from '@mui/icons-material/ArrowForward';
import Close from '@mui/icons-material/Close';
import RotateLeft from '@mui/icons-material/RotateLeft';
import RotateRight from '@mui/icons-material/RotateRight';
import { Box, Typography } from '@mui/material';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { focusRing } from '../components/focusRing';
import { useT } from '../i18n';
import { PageImage, PictureImage } from './PageImage';
import type { ArrangedPage } from './pages';
import { Step } from './PaperRow';

/** What a page is drawn from. */
export type PageSource = { readonly document: PDFDocumentProxy } | { readonly picture: Blob };

interface Props {
  readonly page: ArrangedPage;
  readonly source: PageSource;
  readonly place: number;
  readonly all: number;
  readonly name: string;
  /** The file that it comes from, where there are several. */
  readonly caption: string;
  readonly onTurn: (by: 90 | 270) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onLeaveOut: () => void;
}

const size = 120;
const dragged = 'application/x-vorgang-page';

/** One page, and what can be done with it: by its buttons, by keys, and by dragging it. */
export function PageTile({ page, source, place, all, name, caption, onTurn, onMove, onLeaveOut }: Props) {
  const t = useT();
  const [isTarget, setTarget] = useState(false);
  const { turn, isLeftOut } = page;
  const states = [name, ...(turn ? [t('pages.turnedBy', { turn })] : []), ...(isLeftOut ? [t('pages.left')] : [])].join(', ');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (event.altKey && (key === 'ArrowLeft' || key === 'ArrowUp')) onMove(place, place - 1);
    else if (event.altKey && (key === 'ArrowRight' || key === 'ArrowDown')) onMove(place, place + 1);
    else if (event.altKey) return;
    else if (key === 'r' || key === 'R') onTurn(90);
    else if (key === 'l' || key === 'L') onTurn(270);
    else if (key === 'Delete') onLeaveOut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Box
      component="li"
      data-page-tile
      tabIndex={0}
      aria-label={states}
      draggable
      onKeyDown={onKeyDown}
      onDragStart={(event: DragEvent) => event.dataTransfer.setData(dragged, String(place))}
      onDragOver={(event: DragEvent) => {
        if (!event.dataTransfer.types.includes(dragged)) return;
        event.preventDefault();
        setTarget(true);
      }}
      onDragLeave={() => setTarget(false)}
      onDrop={(event: DragEvent) => {
        setTarget(false);
        const from = event.dataTransfer.getData(dragged);
        if (from !== '') onMove(Number(from), place);
      }}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        p: 1,
        border: 1,
        borderRadius: 1,
        borderColor: isTarget ? 'primary.main' : 'divider',
        bgcolor: isLeftOut ? 'action.disabledBackground' : 'background.paper',
        cursor: 'grab',
        '&:focus-visible': focusRing,
      }}
    >
      <Box sx={{ opacity: isLeftOut ? 0.3 : 1 }}>
        {'document' in source ? (
          <PageImage document={source.document} page={page.page} size={size} turn={turn} />
        ) : (
          <PictureImage data={source.picture} size={size} turn={turn} />
        )}
      </Box>
      <Typography variant="caption" noWrap aria-hidden sx={{ maxWidth: '100%', mt: 0.5 }}>
        {isLeftOut ? t('pages.left') : [t('pages.short', { page: page.page }), caption].filter(Boolean).join(' · ')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'center' }}>
        <Step label={t('pages.earlier', { page: name })} step="earlier" disabled={place === 0} onClick={() => onMove(place, place - 1)}>
          <ArrowBack fontSize="small" />
        </Step>
        <Step label={t('pages.turnLeft', { page: name })} step="turn-left" disabled={isLeftOut} onClick={() => onTurn(270)}>
          <RotateLeft fontSize="small" />
        </Step>
        <Step label={t('pages.turnRight', { page: name })} step="turn-right" disabled={isLeftOut} onClick={() => onTurn(90)}>
          <RotateRight fontSize="small" />
        </Step>
        <Step label={t('pages.later', { page: name })} step="later" disabled={place === all - 1} onClick={() => onMove(place, place + 1)}>
          <ArrowForward fontSize="small" />
        </Step>
        <Step
          label={t(isLeftOut ? 'pages.takeBack' : 'pages.leaveOut', { page: name })}
          step="leave-out"
          disabled={false}
          onClick={onLeaveOut}
        >
          {isLeftOut ? <Add fontSize="small" /> : <Close fontSize="small" />}
        </Step>
      </Box>
    </Box>
  );
}
