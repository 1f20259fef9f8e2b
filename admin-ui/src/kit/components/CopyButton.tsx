import Check from '@mui/icons-material/Check';
import ContentCopy from '@mui/icons-material/ContentCopy';
import { IconButton, Tooltip } from '@mui/material';
import { useEffect, useState } from 'react';
import { useT } from '../i18n';

/** Copies a value. The button appears when the pointer or the focus comes near it. */
export function CopyButton({ value, of }: { value: string; of: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Tooltip title={t(copied ? 'common.copied' : 'common.copy')}>
      <IconButton
        size="small"
        className="copy"
        aria-label={t('common.copyOf', { of })}
        onClick={() =>
          void navigator.clipboard.writeText(value).then(
            () => setCopied(true),
            () => undefined,
          )
        }
        sx={{ p: 0.25, ml: 0.5, my: -0.5, opacity: 0, '&:focus-visible': { opacity: 1 } }}
      >
        {copied ? <Check sx={{ fontSize: 15 }} color="success" /> : <ContentCopy sx={{ fontSize: 15 }} />}
      </IconButton>
    </Tooltip>
  );
}
