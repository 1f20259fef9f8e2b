import { Box, Card, Stack, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  /** The name under which a tour points at it (`shell/tour/steps.ts`). */
  readonly tour?: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ title, actions, tour, children }: Props) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} data-tour={tour} sx={{ p: 2 }}>
      <Stack direction="row" sx={{ mb: 1, gap: 1, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}>
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        {actions && <Box>{actions}</Box>}
      </Stack>
      {children}
    </Card>
  );
}
