import Close from '@mui/icons-material/Close';
import { Box, Dialog, DialogContent, DialogTitle, IconButton, Stack } from '@mui/material';
import { useT } from '../i18n';
import { FileView, type ShownFile } from './FileView';

export type { ShownFile } from './FileView';

/** A file in a large dialogue, where a page has no place of its own for it. */
export function FileViewer({ file, onClose }: { file: ShownFile; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="file-title">
      <DialogTitle id="file-title" component="div" sx={{ py: 1 }}>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Box component="h2" sx={{ flex: 1, m: 0, fontSize: '1rem', overflowWrap: 'anywhere' }}>
            {file.name}
          </Box>
          <IconButton onClick={onClose} aria-label={t('common.close')} autoFocus>
            <Close />
          </IconButton>
        </Stack>
      </DialogTitle>
      <DialogContent sx={{ height: '82vh', p: 0 }}>
        <FileView file={file} />
      </DialogContent>
    </Dialog>
  );
}
