import ContentCopy from '@mui/icons-material/ContentCopy';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** Shows a password or key that is never shown again. A click outside does not close the dialogue. */
export function OneTimeSecret({ title, text, secret, onClose }: Props) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{title}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {text}
        </Alert>
        <Box
          component="code"
          sx={{
            display: 'block',
            p: 1.5,
            bgcolor: 'background.default',
            borderRadius: 1,
            fontSize: '1rem',
            overflowWrap: 'anywhere',
            userSelect: 'all',
          }}
        >
          {secret}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button startIcon={<ContentCopy />} onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>
          {t(copied ? 'secret.copied' : 'secret.copy')}
        </Button>
        <Button variant="contained" onClick={onClose}>
          {t('secret.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
