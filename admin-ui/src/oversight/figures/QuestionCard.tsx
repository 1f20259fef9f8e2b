import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase, Card, Skeleton, Stack, Typography, useMediaQuery } from '@mui/material';
import { useId } from 'react';
import { Failed } from '../../kit/components/states';
import { useLocalized, useT } from '../../kit/i18n';
import { useAnswer, type Answer, type Question } from './api';
import { Chart } from './Chart';
import { chiefPanels, drawingsOf, onCard } from './drawings';
import { TileView } from './TileView';

/** A large screen, whose lower half would stay empty: three cards beside each other, and room for taller ones. */
const roomy = '(min-width: 1200px) and (min-height: 1020px)';

interface Props {
  readonly question: Question;
  readonly query: Readonly<Record<string, string>>;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One question as a card: the answer in a sentence, two or three numbers, one chart. Its title opens the details. */
export function QuestionCard({ question, query, chosen, onChoose }: Props) {
  const t = useT();
  const id = useId();
  const answer = useAnswer(question, query);
  const tall = useMediaQuery(roomy);
  return (
    <Card
      component="section"
      aria-labelledby={id}
      sx={{
        p: 1.5,
        height: { md: tall ? 'calc((100dvh - 236px) / 2)' : 276 },
        minHeight: 240,
        overflow: 'hidden',
        display: 'flex',
        flexDirection: 'column',
        borderColor: chosen ? 'primary.main' : undefined,
        boxShadow: chosen ? (theme) => `0 0 0 1px ${theme.palette.primary.main}` : undefined,
      }}
    >
      <ButtonBase
        onClick={onChoose}
        aria-expanded={chosen}
        aria-controls="figures-detail"
        sx={{ display: 'block', textAlign: 'left', width: '100%', borderRadius: 0.5 }}
      >
        <Typography
          id={id}
          variant="h2"
          component="h2"
          sx={{ fontSize: '0.95rem', display: 'flex', justifyContent: 'space-between', gap: 1 }}
        >
          {t(`dashboard.question.${question}`)}
          {chosen ? (
            <ExpandLess color="primary" fontSize="small" titleAccess={t('dashboard.shown')} />
          ) : (
            <ExpandMore color="primary" fontSize="small" titleAccess={t('dashboard.more')} />
          )}
        </Typography>
      </ButtonBase>
      {answer.data ? (
        <Box
          inert={answer.isPlaceholderData}
          sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', opacity: answer.isPlaceholderData ? 0.5 : 1 }}
        >
          <Summary answer={answer.data} tall={tall} />
        </Box>
      ) : answer.isError ? (
        <Failed error={answer.error} onRetry={() => void answer.refetch()} />
      ) : (
        <Stack aria-busy spacing={0.75} sx={{ pt: 0.5 }}>
          <Skeleton width="92%" />
          <Skeleton width="60%" />
          <Skeleton variant="rounded" height={44} />
          <Skeleton variant="rounded" height={106} />
        </Stack>
      )}
    </Card>
  );
}

function Summary({ answer, tall }: { answer: Answer; tall: boolean }) {
  const localized = useLocalized();
  const found = answer.panels.find((one) => one.key === chiefPanels[answer.question]);
  const panel = found && onCard(found);
  const first = panel && drawingsOf(panel)[0];
  // Marks on the bars need an explanation. A card has room for it only where the mark explains the order.
  const marked = panel?.key === 'desks';
  const drawing = first?.kind === 'bars' && !marked ? { kind: first.kind, column: first.column } : first;
  const least = marked || (panel?.rows.length ?? 0) > 5 ? 4 : 5;
  const most = tall ? 9 : least;
  return (
    <>
      <Typography variant="body2" sx={{ my: 0.5, lineHeight: 1.4 }}>
        {localized(answer.sentence)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: `repeat(${Math.max(1, answer.tiles.length)}, minmax(0, 1fr))`,
          mb: 0.75,
          alignItems: 'end',
        }}
      >
        {answer.tiles.map((tile) => (
          <TileView key={tile.key} tile={tile} dense />
        ))}
      </Box>
      <Box sx={{ mt: 'auto', minHeight: 0, overflow: 'hidden' }}>
        {panel && drawing && <Chart panel={panel} drawing={drawing} height={tall ? 210 : 112} most={most} legend={tall} />}
      </Box>
    </>
  );
}
