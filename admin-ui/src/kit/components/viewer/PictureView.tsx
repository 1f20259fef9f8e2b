import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n';
import { Loading } from '../states';
import { ImageView } from './ImageView';
import { NotDrawn } from './NotDrawn';
import { usePictures } from './pictures';

interface Props {
  readonly data: Blob;
  readonly mime: string;
  readonly name: string;
  readonly title: string;
  readonly download: { readonly url: string; readonly name: string };
}

/** Shows a picture or the pages of a scan. Where it cannot be drawn, a sentence says why. */
export function PictureView({ data, mime, name, title, download }: Props) {
  const t = useT();
  const pictures = usePictures(data, mime);
  const [page, setPage] = useState(0);
  const [broken, setBroken] = useState<Blob | null>(null);
  if (!pictures)
    return (
      <Box sx={{ p: 3 }}>
        <Loading />
      </Box>
    );
  const shown = pictures.pages[Math.min(page, pictures.pages.length - 1)];
  if (!shown || broken === shown) return <NotDrawn why={t(pictures.late ? 'viewer.failed.late' : 'viewer.notDrawn')} download={download} />;
  const many = pictures.pages.length > 1;
  return (
    <Box sx={{ height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      {pictures.left > 0 && (
        <Alert severity="warning" sx={{ flex: 'none', borderRadius: 0, py: 0 }}>
          {t('viewer.pagesLeft', { smart_count: pictures.left })}
        </Alert>
      )}
      {many && (
        <Stack
          direction="row"
          component="nav"
          aria-label={t('viewer.page')}
          sx={{ flex: 'none', alignItems: 'center', gap: 1, px: 1, borderBottom: 1, borderColor: 'divider' }}
        >
          <Button size="small" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('viewer.pageBack')}
          </Button>
          <Typography variant="caption" aria-live="polite">
            {t('file.page', { number: page + 1, all: pictures.pages.length })}
          </Typography>
          <Button size="small" disabled={page >= pictures.pages.length - 1} onClick={() => setPage(page + 1)}>
            {t('viewer.pageOn')}
          </Button>
        </Stack>
      )}
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <ImageView key={page} data={shown} name={name} title={title} download={download} onBroken={() => setBroken(shown)} />
      </Box>
    </Box>
  );
}
