import { Box, Button, Typography } from '@mui/material';
import { useT } from '../../i18n';

interface Props {
  /** Why it is not drawn, as a sentence. */
  readonly why: string;
  readonly download?: { readonly url: string; readonly name: string } | undefined;
}

/** Stands in place of a file that cannot be drawn: says why, and how to open it elsewhere. */
export function NotDrawn({ why, download }: Props) {
  const t = useT();
  return (
    <Box role="alert" sx={{ p: 3, maxWidth: 560 }}>
      <Typography sx={{ mb: download ? 1.5 : 0 }}>{why}</Typography>
      {download && (
        <Button component="a" variant="outlined" href={download.url} download={download.name}>
          {t('file.save')}
        </Button>
      )}
    </Box>
  );
}
