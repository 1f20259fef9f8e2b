import Close from '@mui/icons-material/Close';
import { Alert, Box, IconButton, LinearProgress, Typography } from '@mui/material';
import { ApiProblem } from '../api/problem';
import { useFaultText, useProblemText } from '../components/problemText';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { typeInWords, type PaperRules } from './paper';
import type { Upload } from './useUploads';

interface Props {
  readonly upload: Upload;
  readonly rules: PaperRules;
  readonly onCancel: () => void;
}

/** A file on its way, with its progress, or why it was not taken and what to do. */
export function UploadLine({ upload, rules, onCancel }: Props) {
  const t = useT();
  const why = useWhyRefused(rules);
  const { name, share, refused } = upload;
  if (refused)
    return (
      <Alert
        severity="warning"
        sx={{ my: 0.5 }}
        action={
          <IconButton size="small" color="inherit" aria-label={t('papers.dismiss', { name })} onClick={onCancel}>
            <Close fontSize="small" />
          </IconButton>
        }
      >
        <strong>{t('papers.refusedOne', { name })}</strong> {why(upload)}
      </Alert>
    );
  const percent = Math.round((share ?? 0) * 100);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" noWrap>
          {name} · {share === null ? t('papers.waiting') : t('papers.percent', { percent })}
        </Typography>
        <LinearProgress
          variant={share === null ? 'indeterminate' : 'determinate'}
          value={percent}
          aria-label={t('papers.sending', { name })}
        />
      </Box>
      <IconButton size="small" aria-label={t('papers.stop', { name })} onClick={onCancel}>
        <Close fontSize="small" />
      </IconButton>
    </Box>
  );
}

function useWhyRefused({ accept, maxBytes, maxCount }: PaperRules): (upload: Upload) => string {
  const t = useT();
  const format = useFormat();
  const problemText = useProblemText();
  const faultText = useFaultText();
  return ({ refused, size, type }) => {
    if (refused instanceof ApiProblem) {
      const [first] = refused.errors;
      return first ? faultText(first) : problemText(refused);
    }
    if (refused === 'size') return t('papers.refused.size', { size: format.bytes(size), most: format.bytes(maxBytes) });
    if (refused === 'count') return t('papers.refused.count', { count: maxCount });
    if (refused === 'type') {
      const known = type === '' ? t('papers.unknownType') : typeInWords(type);
      return t('papers.refused.type', { type: known, types: accept.map(typeInWords).join(', ') });
    }
    return t('papers.refused.empty');
  };
}
