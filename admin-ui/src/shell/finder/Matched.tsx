import { Box } from '@mui/material';
import { useT } from '../../kit/i18n';
import type { FoundCase } from './api';

type Parts = FoundCase['matched'][number]['parts'];

/** A text with the searched words marked, not by colour alone. */
export function Marked({ parts }: { parts: Parts }) {
  return (
    <>
      {parts.map(({ text, hit }, i) =>
        hit ? (
          <Box
            component="mark"
            key={i}
            sx={{
              bgcolor: 'transparent',
              color: 'inherit',
              fontWeight: 700,
              textDecoration: 'underline',
              textDecorationThickness: '2px',
              textUnderlineOffset: '3px',
              textDecorationColor: (theme) => theme.palette.primary.main,
            }}
          >
            {text}
          </Box>
        ) : (
          <span key={i}>{text}</span>
        ),
      )}
    </>
  );
}

/** What the search matched in a case, beyond what its line shows anyway. */
export function MatchedTexts({ matched }: { matched: FoundCase['matched'] }) {
  const t = useT();
  return (
    <>
      {matched.map(({ field, text, parts }, i) => (
        <span key={field + text}>
          {i > 0 && ' · '}
          {t(`finder.field.${field}`)}: <Marked parts={parts} />
        </span>
      ))}
    </>
  );
}
