import { Box, Typography } from '@mui/material';
import type { TimelineEntry } from '../api/types';
import { useT } from '../i18n';
import { useValueText } from '../schema/useValueText';
import { isObject } from '../schema/fields';

type EventLike = Pick<TimelineEntry, 'kind' | 'data' | 'personal' | 'erased'>;

/**
 * What an event changed: before and after where it holds both, and everything it recorded on demand. `labelOf` names
 * the fields, where the form is known.
 */
export function EventDetails({ event, labelOf = String }: { event: EventLike; labelOf?: (pointer: string) => string }) {
  const t = useT();
  const { data, personal, erased } = event;
  const corrections: unknown = personal?.['corrections'];
  const said = ['text', 'comment', 'finding', 'reason', 'message', 'note', 'explanation'].flatMap((key) => {
    const value: unknown = personal?.[key];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  return (
    <>
      {erased && (
        <Typography variant="body2" color="textSecondary">
          {t('timeline.erased')}
        </Typography>
      )}
      {said.map((text) => (
        <Typography key={text} variant="body2" sx={{ whiteSpace: 'pre-line', borderLeft: 2, borderColor: 'divider', pl: 1, my: 0.25 }}>
          {text}
        </Typography>
      ))}
      {Array.isArray(corrections) && <Corrections corrections={corrections} labelOf={labelOf} />}
      <Box component="details" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
        <summary>{t('timeline.details')}</summary>
        <Box component="pre" tabIndex={0} sx={{ m: 0, maxHeight: 300, overflow: 'auto', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {JSON.stringify({ ...data, ...(personal ?? {}) }, null, 2)}
        </Box>
      </Box>
    </>
  );
}

function Corrections({ corrections, labelOf }: { corrections: readonly unknown[]; labelOf: (pointer: string) => string }) {
  const textOf = useValueText();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.85rem' }}>
      {corrections.filter(isObject).map((correction) => (
        <li key={String(correction['pointer'])}>
          {labelOf(String(correction['pointer']))}: <del>{textOf(correction['from'])}</del> → {textOf(correction['to'])}
        </li>
      ))}
    </Box>
  );
}
