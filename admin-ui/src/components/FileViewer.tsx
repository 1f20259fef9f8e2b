import Close from '@mui/icons-material/Close';
import Download from '@mui/icons-material/Download';
import { Box, Button, Dialog, DialogContent, DialogTitle, IconButton, LinearProgress, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { http } from '../api/http';
import { useT } from '../i18n';
import { PdfView } from './PdfView';
import { ProblemNotice } from './ProblemNotice';

export interface ShownFile {
  readonly url: string;
  readonly name: string;
  readonly mime: string;
}

/** A file in a large dialogue; nothing has to be saved to be read. */
export function FileViewer({ file, onClose }: { file: ShownFile; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="file-title">
      <DialogTitle id="file-title" component="div">
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Box component="h2" sx={{ flex: 1, m: 0, fontSize: '1rem', overflowWrap: 'anywhere' }}>
            {file.name}
          </Box>
          <Button component="a" href={file.url} download={file.name} startIcon={<Download />}>
            {t('file.save')}
          </Button>
          <IconButton onClick={onClose} aria-label={t('common.close')} autoFocus>
            <Close />
          </IconButton>
        </Stack>
      </DialogTitle>
      <DialogContent sx={{ height: '80vh', p: 0 }}>
        <FileFrame file={file} />
      </DialogContent>
    </Dialog>
  );
}

/** The file itself: pictures as pictures, letters as pages, everything else as the browser shows it. */
function FileFrame({ file }: { file: ShownFile }) {
  const t = useT();
  if (file.mime.startsWith('image/')) {
    return (
      <Box sx={{ height: '100%', overflow: 'auto', textAlign: 'center', bgcolor: 'background.default' }}>
        <img src={file.url} alt={file.name} style={{ maxWidth: '100%' }} />
      </Box>
    );
  }
  if (file.mime === 'application/pdf') return <Pdf file={file} />;
  return <Box component="iframe" src={file.url} title={t('file.frame', { name: file.name })} sx={{ border: 0, width: '100%', height: '100%', display: 'block', bgcolor: 'background.default' }} />;
}

function Pdf({ file }: { file: ShownFile }) {
  const t = useT();
  const pdf = useQuery({ queryKey: ['file', file.url], queryFn: () => http.blob('GET', file.url), gcTime: 0 });
  if (pdf.isError) return <ProblemNotice error={pdf.error} onRetry={() => void pdf.refetch()} />;
  if (!pdf.data) return <LinearProgress aria-label={t('common.loading')} />;
  return <PdfView data={pdf.data} title={t('file.frame', { name: file.name })} />;
}
