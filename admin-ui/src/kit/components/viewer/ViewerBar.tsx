import Close from '@mui/icons-material/Close';
import Download from '@mui/icons-material/Download';
import FitScreen from '@mui/icons-material/FitScreen';
import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown';
import KeyboardArrowUp from '@mui/icons-material/KeyboardArrowUp';
import Print from '@mui/icons-material/PrintOutlined';
import RotateRight from '@mui/icons-material/RotateRight';
import Search from '@mui/icons-material/Search';
import ViewSidebar from '@mui/icons-material/ViewSidebarOutlined';
import ZoomIn from '@mui/icons-material/ZoomIn';
import ZoomOut from '@mui/icons-material/ZoomOut';
import { Box, Divider, IconButton, InputBase, Stack, Tooltip, Typography } from '@mui/material';
import { useEffect, useRef, useState, type Dispatch, type ReactNode } from 'react';
import { useT, type MessageKey } from '../../i18n';
import { useFormat } from '../../i18n/useFormat';
import { focusRing } from '../focusRing';
import { zoomSteps, type ViewerAction, type ViewerState } from './viewerState';

interface Props {
  readonly state: ViewerState;
  readonly act: Dispatch<ViewerAction>;
  /** The zoom that is shown now. */
  readonly shown: number;
  /** Only for documents with pages and text. */
  readonly paged: boolean;
  readonly download?: { readonly url: string; readonly name: string } | undefined;
  readonly onPage?: (page: number) => void;
  /** Absent where there is nothing to print, or it is being printed. */
  readonly onPrint?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** The toolbar of the viewer: zoom, rotation, page, search and saving. */
export function ViewerBar({ state, act, shown, paged, download, onPage, onPrint }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <Box
      role="toolbar"
      aria-label={t('viewer.tools')}
      sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper', px: 0.5 }}
    >
      <Stack direction="row" useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', minHeight: 38 }}>
        {paged && (
          <>
            <Tool label="viewer.thumbnails" pressed={state.thumbnails} onClick={() => act({ type: 'thumbnails' })} icon={<ViewSidebar />} />
            <PageField state={state} onPage={(page) => onPage?.(page)} />
            <Gap />
          </>
        )}
        <Tool
          label="viewer.smaller"
          keys="-"
          disabled={shown <= (zoomSteps[0] ?? 0)}
          onClick={() => act({ type: 'zoom', by: -1, shown })}
          icon={<ZoomOut />}
        />
        <Typography variant="caption" sx={{ minWidth: 40, textAlign: 'center' }} aria-live="polite">
          {format.number(Math.round(shown * 100))} %
        </Typography>
        <Tool
          label="viewer.larger"
          keys="+"
          disabled={shown >= (zoomSteps.at(-1) ?? 4)}
          onClick={() => act({ type: 'zoom', by: 1, shown })}
          icon={<ZoomIn />}
        />
        <Tool
          label={state.zoom === 'width' ? 'viewer.fitPage' : 'viewer.fitWidth'}
          keys={state.zoom === 'width' ? 'h' : 'w'}
          onClick={() => act({ type: 'fit', to: state.zoom === 'width' ? 'page' : 'width' })}
          icon={<FitScreen />}
        />
        <Tool label="viewer.turn" keys="r" onClick={() => act({ type: 'turn', by: 1 })} icon={<RotateRight />} />
        {paged && (
          <Tool
            label="viewer.search"
            keys="f"
            pressed={state.searchOpen}
            onClick={() => act({ type: 'search', open: !state.searchOpen })}
            icon={<Search />}
          />
        )}
        {paged && <Tool label="viewer.print" keys="Ctrl+P" disabled={!onPrint} onClick={() => onPrint?.()} icon={<Print />} />}
        {download && (
          <>
            <Gap />
            <Tooltip title={t('file.save')}>
              <IconButton
                size="small"
                component="a"
                href={download.url}
                download={download.name}
                aria-label={t('viewer.saveOne', { name: download.name })}
              >
                <Download fontSize="small" />
              </IconButton>
            </Tooltip>
          </>
        )}
      </Stack>
      {paged && state.searchOpen && <SearchRow state={state} act={act} />}
    </Box>
  );
}

function Gap() {
  return <Divider orientation="vertical" flexItem sx={{ mx: 0.5, my: 0.75 }} />;
}

interface ToolProps {
  readonly label: MessageKey;
  readonly keys?: string;
  readonly icon: ReactNode;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, keys, icon, pressed, disabled = false, onClick }: ToolProps) {
  const t = useT();
  const name = t(label);
  return (
    <Tooltip title={keys ? `${name} (${keys})` : name}>
      <span>
        <IconButton
          size="small"
          onClick={onClick}
          disabled={disabled}
          aria-label={name}
          {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
          sx={{ '& svg': { fontSize: 20 } }}
        >
          {icon}
        </IconButton>
      </span>
    </Tooltip>
  );
}

function PageField({ state, onPage }: { state: ViewerState; onPage: (page: number) => void }) {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    if (typed !== null && Number(typed) > 0) onPage(Number(typed));
    setTyped(null);
  };
  return (
    <>
      <Tool label="viewer.pageBack" keys="←" disabled={state.page <= 1} onClick={() => onPage(state.page - 1)} icon={<KeyboardArrowUp />} />
      <InputBase
        value={typed ?? String(state.page)}
        onChange={(event) => setTyped(event.target.value.replaceAll(/\D/g, ''))}
        onBlur={go}
        onKeyDown={(event) => event.key === 'Enter' && go()}
        inputProps={{ 'aria-label': t('viewer.page'), inputMode: 'numeric' }}
        sx={{
          width: 34,
          fontSize: '0.8rem',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          '& input': { textAlign: 'center', p: 0.25 },
          ...focusRing,
        }}
      />
      <Typography variant="caption" sx={{ ml: 0.5, whiteSpace: 'nowrap' }}>
        / {state.pages || '–'}
      </Typography>
      <Tool
        label="viewer.pageOn"
        keys="→"
        disabled={state.page >= state.pages}
        onClick={() => onPage(state.page + 1)}
        icon={<KeyboardArrowDown />}
      />
    </>
  );
}

function SearchRow({ state, act }: { state: ViewerState; act: Dispatch<ViewerAction> }) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const asked = state.query.trim().length >= 2;
  return (
    <Stack direction="row" role="search" aria-label={t('viewer.searchIn')} sx={{ alignItems: 'center', gap: 0.5, pb: 0.5, pl: 0.5 }}>
      <InputBase
        inputRef={field}
        value={state.query}
        placeholder={t('viewer.searchIn')}
        onChange={(event) => act({ type: 'query', query: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') act({ type: 'to-hit', by: event.shiftKey ? -1 : 1 });
          if (event.key === 'Escape') {
            event.stopPropagation();
            event.preventDefault();
            act({ type: 'search', open: false });
          }
        }}
        inputProps={{ 'aria-label': t('viewer.searchIn'), type: 'search' }}
        sx={{ flex: 1, maxWidth: 260, fontSize: '0.85rem', border: 1, borderColor: 'divider', borderRadius: 1, px: 1, ...focusRing }}
      />
      <Typography variant="caption" aria-live="polite" sx={{ minWidth: 60 }}>
        {asked && (state.hits > 0 ? t('viewer.hitOf', { hit: state.hit + 1, hits: state.hits }) : t('viewer.noHit'))}
      </Typography>
      <Tool label="viewer.hitBack" disabled={state.hits === 0} onClick={() => act({ type: 'to-hit', by: -1 })} icon={<KeyboardArrowUp />} />
      <Tool label="viewer.hitOn" disabled={state.hits === 0} onClick={() => act({ type: 'to-hit', by: 1 })} icon={<KeyboardArrowDown />} />
      <Tool label="viewer.searchClose" onClick={() => act({ type: 'search', open: false })} icon={<Close />} />
    </Stack>
  );
}
