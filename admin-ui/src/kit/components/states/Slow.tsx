import { Box, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n';

/** Whether something takes so long that people begin to wonder. */
export function useIsSlow(active: boolean, afterMs = 4_000): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setSlow(true), afterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [active, afterMs]);
  return active && slow;
}

/** Says after some seconds that it takes longer than usual. The line's space is reserved from the start, so nothing moves. */
export function Slow({ active = true, afterMs }: { active?: boolean; afterMs?: number }) {
  const t = useT();
  const slow = useIsSlow(active, afterMs);
  return (
    <Box role="status" sx={{ minHeight: '1.6em', py: 0.5 }}>
      {slow && (
        <Typography variant="body2" color="textSecondary">
          {t('states.slow')}
        </Typography>
      )}
    </Box>
  );
}
