import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';
import { textBlocksQuery, writtenByHand } from './textBlocks';

/** Words of a proposal for whoever signs it: what is a text block of the team as it is, and what was written or changed by hand. */
export function Written({ text }: { readonly text: string }) {
  const t = useT();
  const kase = useThisCase();
  const blocks = useQuery(textBlocksQuery(kase.service.key));
  const parts = writtenByHand(text, blocks.data?.items ?? []);
  return (
    <>
      {parts.map((part, index) => (
        <Box key={index} sx={{ borderLeft: 3, borderColor: part.byHand ? 'warning.main' : 'divider', pl: 1, mb: 1 }}>
          <Typography variant="caption" color="textSecondary" component="p">
            {t(part.byHand ? 'writing.byHand' : 'writing.fromBlock')}
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
            {part.text}
          </Typography>
        </Box>
      ))}
    </>
  );
}
