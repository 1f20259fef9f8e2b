import UnfoldMore from '@mui/icons-material/KeyboardDoubleArrowRight';
import { Box, ButtonBase, Tooltip } from '@mui/material';
import { useEffect, useImperativeHandle, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Group, Panel, Separator, useGroupRef, type PanelSize } from 'react-resizable-panels';
import { useT } from '../../../kit/i18n';
import { useZoneSizes } from './useZoneSizes';

/** The width of a part that is folded, in CSS pixels. */
const foldedWidth = 40;
const leastWidth = 220;
/** What a folded part gets when it is opened, in per cent; the others share the rest. */
const openedShare = 25;

/** Opens the folded part. */
export type Unfold = () => void;

/** A part that can be folded to a strip with its name. */
interface Folding {
  readonly part: string;
  readonly label: string;
  /** The key that leads to the part, for its hint. */
  readonly keys: string;
  /** Set here, for whoever leads to the part. */
  readonly unfold: RefObject<Unfold | null>;
}

interface Props {
  /** Under which each person's own widths are kept. */
  readonly name: string;
  /** The shares of the parts in per cent. A share below the least width folds the part that can be folded. */
  readonly defaults: Readonly<Record<string, number>>;
  readonly folds?: Folding;
  readonly children: readonly [string, ReactNode][];
}

/** Parts side by side, with dividers that can be moved by mouse and keys. */
export function Resizable({ name, defaults, folds, children }: Props) {
  const { sizes, keep } = useZoneSizes(name, Object.keys(defaults));
  const group = useGroupRef();
  const shown = useRef(name);
  const [folded, setFolded] = useState(false);
  // New widths only move the dividers. The parts stay mounted, with all that is typed in them.
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    group.current?.setLayout({ ...(sizes ?? defaults) });
  }, [name, sizes, defaults, group]);
  const part = folds?.part;
  const unfold = (): void => {
    const now = group.current?.getLayout();
    if (!now || part === undefined || !folded) return;
    const rest = (100 - openedShare) / (100 - (now[part] ?? 0));
    group.current?.setLayout(Object.fromEntries(Object.entries(now).map(([id, share]) => [id, id === part ? openedShare : share * rest])));
    // At once, so that the focus can go into it.
    setFolded(false);
  };
  useImperativeHandle(folds?.unfold, () => unfold);
  const unfoldAndGo = (): void => {
    unfold();
    setTimeout(() => document.querySelector<HTMLElement>(`[data-zone="${part}"]`)?.focus(), 0);
  };
  return (
    <Group
      groupRef={group}
      orientation="horizontal"
      defaultLayout={sizes ?? defaults}
      onLayoutChanged={(layout, { isUserInteraction }) => isUserInteraction && keep(layout)}
      style={{ height: '100%' }}
    >
      {children.flatMap(([id, content], index) => [
        ...(index > 0 ? [<Divider key={`${id}-line`} />] : []),
        <Panel
          key={id}
          id={id}
          defaultSize={`${defaults[id] ?? 33}%`}
          minSize={`${leastWidth}px`}
          {...(id === part
            ? {
                collapsible: true,
                collapsedSize: `${foldedWidth}px`,
                onResize: ({ inPixels }: PanelSize) => setFolded(inPixels < leastWidth / 2),
              }
            : {})}
        >
          {id === part && folds ? (
            <>
              {folded && <Strip label={folds.label} keys={folds.keys} onOpen={unfoldAndGo} />}
              <Box sx={{ height: '100%', ...(folded ? { display: 'none' } : {}) }}>{content}</Box>
            </>
          ) : (
            content
          )}
        </Panel>,
      ])}
    </Group>
  );
}

/** What is left of a folded part: its name, which opens it. */
function Strip({ label, keys, onOpen }: { readonly label: string; readonly keys: string; readonly onOpen: () => void }) {
  const t = useT();
  const title = t('zones.unfold', { zone: label });
  return (
    <Tooltip title={`${title} (${keys})`} placement="right">
      <ButtonBase
        aria-label={title}
        aria-keyshortcuts={`Shift+${keys}`}
        aria-expanded={false}
        onClick={onOpen}
        sx={{
          height: '100%',
          width: '100%',
          flexDirection: 'column',
          justifyContent: 'flex-start',
          gap: 1,
          pt: 1.5,
          borderRadius: 1,
          border: 1,
          borderColor: 'divider',
          bgcolor: 'background.paper',
          fontWeight: 650,
        }}
      >
        <UnfoldMore fontSize="small" color="action" />
        <Box component="span" sx={{ writingMode: 'vertical-rl', transform: 'rotate(180deg)' }}>
          {label}
        </Box>
      </ButtonBase>
    </Tooltip>
  );
}

function Divider() {
  const t = useT();
  return (
    <Box
      component={Separator}
      aria-label={t('zones.resize')}
      title={t('zones.resizeHelp')}
      sx={{
        width: 10,
        mx: 0.25,
        borderRadius: 1,
        position: 'relative',
        '&::after': {
          content: '""',
          position: 'absolute',
          left: 4,
          top: '50%',
          width: 2,
          height: 36,
          mt: '-18px',
          borderRadius: 1,
          bgcolor: 'divider',
        },
        '&:hover::after, &[data-separator="active"]::after, &:focus-visible::after': { bgcolor: 'primary.main' },
      }}
    />
  );
}
