import FirstPage from '@mui/icons-material/FirstPage';
import NavigateBefore from '@mui/icons-material/NavigateBefore';
import NavigateNext from '@mui/icons-material/NavigateNext';
import { Button, Stack } from '@mui/material';
import { useT } from '../i18n';
import type { ListUrl } from './useListUrl';

/** Leads to the next and the previous page, by cursors. */
export function Pager({ url, next, busy }: { url: ListUrl; next: string | null; busy: boolean }) {
  const t = useT();
  if (url.isFirst && !next) return null;
  return (
    <Stack direction="row" spacing={1} component="nav" aria-label={t('common.pages')}>
      <Button startIcon={<FirstPage />} disabled={url.isFirst} onClick={url.toFirst}>
        {t('common.firstPage')}
      </Button>
      <Button startIcon={<NavigateBefore />} disabled={url.isFirst} onClick={url.toPrevious}>
        {t('common.previousPage')}
      </Button>
      <Button endIcon={<NavigateNext />} disabled={!next || busy} onClick={() => next && url.toNext(next)}>
        {t('common.nextPage')}
      </Button>
    </Stack>
  );
}
