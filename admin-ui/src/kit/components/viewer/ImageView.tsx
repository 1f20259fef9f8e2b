import { Box } from '@mui/material';
import { useEffect, useReducer, useRef, useState, type KeyboardEvent } from 'react';
import { viewerKey } from './keysOfViewer';
import { useSize } from './useSize';
import { ViewerBar } from './ViewerBar';
import { newView, scaleOf, turned, viewer, type Size } from './viewerState';

interface Props {
  readonly data: Blob;
  readonly name: string;
  readonly title: string;
  readonly download?: { readonly url: string; readonly name: string };
  /** Called where the browser cannot draw it. */
  readonly onBroken: () => void;
}

/** Larger pictures are not decoded: they would take the memory of the whole page. */
const mostPixels = 300_000_000;

/** A picture that can be zoomed and rotated. */
export function ImageView({ data, name, title, download, onBroken }: Props) {
  const [state, act] = useReducer(viewer, { ...newView, zoom: 'page' as const });
  const [natural, setNatural] = useState<Size | null>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  const place = useSize(scroll);
  useEffect(() => {
    const url = URL.createObjectURL(data);
    if (picture.current) picture.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [data]);
  const size = natural && turned(natural, state.turn);
  const scale = size && place ? scaleOf(state.zoom, size, { width: place.width - 24, height: place.height - 24 }) : 0;

  // A readable header does not mean that the rest is readable. So the picture only counts as loaded once it is decoded.
  const taken = async (image: HTMLImageElement): Promise<void> => {
    const { naturalWidth, naturalHeight, src } = image;
    const isThere =
      naturalWidth * naturalHeight > 0 &&
      naturalWidth * naturalHeight <= mostPixels &&
      (await image.decode().then(
        () => true,
        () => false,
      ));
    // Another picture may have been requested meanwhile.
    if (image.src !== src) return;
    if (isThere) setNatural({ width: naturalWidth, height: naturalHeight });
    else onBroken();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = viewerKey(event);
    if (key === 'larger' || key === 'smaller') act({ type: 'zoom', by: key === 'larger' ? 1 : -1, shown: scale });
    else if (key === 'fit-width' || key === 'fit-page') act({ type: 'fit', to: key === 'fit-width' ? 'width' : 'page' });
    else if (key === 'turn') act({ type: 'turn', by: 1 });
    else return;
    event.preventDefault();
  };
  return (
    <Box onKeyDown={onKeyDown} sx={{ height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <ViewerBar state={state} act={act} shown={scale} paged={false} download={download} />
      <Box
        ref={scroll}
        role="document"
        aria-label={title}
        tabIndex={0}
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          bgcolor: 'action.hover',
          p: 1.5,
          display: 'flex',
          alignItems: 'safe center',
          justifyContent: 'safe center',
          outlineOffset: -3,
        }}
      >
        <Box sx={{ position: 'relative', flex: 'none', width: (size?.width ?? 0) * scale, height: (size?.height ?? 0) * scale }}>
          <img
            ref={picture}
            alt={name}
            onLoad={({ currentTarget }) => void taken(currentTarget)}
            onError={onBroken}
            style={{
              position: 'absolute',
              left: '50%',
              top: '50%',
              width: (natural?.width ?? 0) * scale,
              height: (natural?.height ?? 0) * scale,
              transform: `translate(-50%, -50%) rotate(${state.turn}deg)`,
            }}
          />
        </Box>
      </Box>
    </Box>
  );
}
