import { Box, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Page } from '../../kit/components/Page';
import { useListUrl } from '../../kit/components/useListUrl';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { questions, useAnswer, type Question } from './api';
import { ExportMenu } from './ExportMenu';
import { FigureFilters } from './FigureFilters';
import { QuestionCard } from './QuestionCard';
import { QuestionDetail } from './QuestionDetail';

/** The supervisor's questions on one screen; each number leads to exactly the cases that it counts. */
export default function Figures() {
  const t = useT();
  const url = useListUrl();
  const { show, cursor: _, ...query } = url.query;
  const chosen = questions.find((question) => question === show);
  const before = useRef(chosen);
  useEffect(() => {
    // Opening a question scrolls to it and focuses it. Opening the page by its address does not.
    if (chosen && before.current !== chosen) {
      const part = document.getElementById('figures-detail');
      part?.focus({ preventScroll: true });
      part?.scrollIntoView({ block: 'start' });
    }
    before.current = chosen;
  }, [chosen]);
  const choose = (question: Question) => url.change({ show: chosen === question ? null : question });
  return (
    <Page title={t('page.figures')} need={['figures', 'list']} actions={<Export query={query} />}>
      <Stack spacing={1.5}>
        <FigureFilters url={url} />
        <AsOf query={query} />
        <Box
          sx={{
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(3, minmax(0, 1fr))' },
          }}
        >
          {questions.map((question) => (
            <QuestionCard key={question} question={question} query={query} chosen={chosen === question} onChoose={() => choose(question)} />
          ))}
        </Box>
        {chosen && <QuestionDetail question={chosen} query={query} />}
      </Stack>
    </Page>
  );
}

type Query = Readonly<Record<string, string>>;

function Export({ query }: { query: Query }) {
  const { data } = useAnswer('keeping-up', query);
  return <ExportMenu query={query} period={data?.period} />;
}

/** Says in words which cases the numbers count. */
function AsOf({ query }: { query: Query }) {
  const t = useT();
  const format = useFormat();
  const { data } = useAnswer('keeping-up', query);
  return (
    <Typography variant="body2" color="textSecondary" role="status" sx={{ minHeight: '1.5em' }}>
      {data &&
        t(data.isNow ? 'dashboard.aboutNow' : 'dashboard.aboutThen', {
          from: format.date(data.period.from),
          to: format.date(data.period.to),
          beforeFrom: format.date(data.before.from),
          beforeTo: format.date(data.before.to),
          asOf: format.date(data.asOf),
        })}
    </Typography>
  );
}
