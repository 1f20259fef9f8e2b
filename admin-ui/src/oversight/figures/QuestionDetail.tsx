import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { CopyButton } from '../../kit/components/CopyButton';
import { Loading } from '../../kit/components/states';
import { useLocalized, useT } from '../../kit/i18n';
import { useAnswer, type Panel, type Question } from './api';
import { CasesLink } from './CasesLink';
import { Chart } from './Chart';
import { drawingsOf } from './drawings';
import { PanelTable } from './PanelTable';
import { TileView } from './TileView';
import { useCellText } from './useCellText';

/** All figures of one question, each with its sentence, its picture and the table behind it. */
export function QuestionDetail({ question, query }: { question: Question; query: Readonly<Record<string, string>> }) {
  const t = useT();
  const id = useId();
  const { data } = useAnswer(question, query);
  return (
    <Box component="section" id="figures-detail" aria-labelledby={id} tabIndex={-1} sx={{ scrollMarginTop: 72 }}>
      <Typography id={id} variant="h2" sx={{ mb: 1, mt: 1 }}>
        {t(`dashboard.question.${question}`)}
      </Typography>
      {data ? (
        <Stack spacing={1.5}>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))' }}>
            {data.tiles.map((tile) => (
              <Card key={tile.key} sx={{ p: 1.5 }}>
                <TileView tile={tile} />
              </Card>
            ))}
          </Box>
          <Box
            sx={{
              display: 'grid',
              gap: 1.5,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
              alignItems: 'start',
            }}
          >
            {data.panels.map((panel) => (
              <PanelCard key={panel.key} panel={panel} />
            ))}
          </Box>
        </Stack>
      ) : (
        <Loading shape="chart" height={320} />
      )}
    </Box>
  );
}

function PanelCard({ panel }: { panel: Panel }) {
  const t = useT();
  const localized = useLocalized();
  const text = useCellText();
  const id = useId();
  const drawings = drawingsOf(panel);
  const [table, setTable] = useState(drawings.length === 0);
  const copied = () =>
    [
      panel.columns.map((column) => localized(column.title)),
      ...panel.rows.map((cells) => panel.columns.map((column, index) => text.cell(cells[index], column.kind))),
    ]
      .map((row) => row.join('\t'))
      .join('\n');
  return (
    <Card component="section" aria-labelledby={`${id}t`} sx={{ p: 2, minWidth: 0 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'flex-start', gap: 1, flexWrap: 'wrap' }}>
        <Typography id={`${id}t`} variant="h3" sx={{ fontSize: '0.95rem', fontWeight: 650 }}>
          {localized(panel.title)}
        </Typography>
        {panel.rows.length > 0 && (
          <Stack direction="row" spacing={0.5}>
            {table && <CopyButton value={copied()} of={localized(panel.title)} />}
            {drawings.length > 0 && (
              <Button size="small" aria-expanded={table} aria-controls={`${id}x`} onClick={() => setTable(!table)}>
                {table ? t('dashboard.asChart') : t('dashboard.asTable')}
              </Button>
            )}
          </Stack>
        )}
      </Stack>
      <Typography variant="body2" sx={{ mb: 1, maxWidth: '72ch' }}>
        {localized(panel.sentence)}
      </Typography>
      {panel.rows.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t('dashboard.empty')}
        </Typography>
      ) : table ? (
        <PanelTable panel={panel} id={`${id}x`} />
      ) : (
        <Stack id={`${id}x`} spacing={1}>
          {drawings.map((drawing, index) => (
            <Chart key={index} panel={panel} drawing={drawing} height={drawings.length > 1 ? 170 : 240} />
          ))}
        </Stack>
      )}
      {panel.unknown && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
          <CasesLink
            drillDown={panel.unknown.drillDown}
            label={localized(panel.title)}
            text={t('dashboard.unknown', { smart_count: panel.unknown.count })}
          />
        </Typography>
      )}
    </Card>
  );
}
