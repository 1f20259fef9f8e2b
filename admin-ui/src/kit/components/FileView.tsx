import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { http } from '../api/http';
import { useT } from '../i18n';
import { PdfView } from './PdfView';
import { Failed, Loading } from './states';
import { NotDrawn } from './viewer/NotDrawn';
import { isDrawn } from './viewer/pictures';
import { PictureView } from './viewer/PictureView';

export interface ShownFile {
  readonly url: string;
  readonly name: string;
  readonly mime: string;
}

/** Shows a file in the available space: pictures as pictures, PDF as pages. Nothing has to be saved before it can be read. */
export function FileView({ file }: { file: ShownFile }) {
  const t = useT();
  const isShown = file.mime === 'application/pdf' || isDrawn(file.mime);
  const read = useQuery({
    queryKey: ['file', file.url],
    queryFn: () => http.blob('GET', file.url),
    enabled: isShown,
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const title = t('file.frame', { name: file.name });
  const download = { url: file.url, name: file.name };
  if (!isShown) return <NotDrawn why={t('viewer.cannotShow', { mime: file.mime })} download={download} />;
  if (read.isError) return <Failed error={read.error} onRetry={() => void read.refetch()} size="part" />;
  if (!read.data)
    return (
      <Box sx={{ p: 3 }}>
        <Loading />
      </Box>
    );
  if (file.mime === 'application/pdf') return <PdfView data={read.data} title={title} download={download} fill />;
  return <PictureView data={read.data} mime={file.mime} name={file.name} title={title} download={download} />;
}
