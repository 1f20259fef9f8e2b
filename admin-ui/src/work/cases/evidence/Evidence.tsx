import Description from '@mui/icons-material/DescriptionOutlined';
import VerticalSplit from '@mui/icons-material/VerticalSplitOutlined';
import { Box, IconButton, MenuItem, Select, Stack, Tab, Tabs, Tooltip, Typography, type TabProps } from '@mui/material';
import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import { FileView } from '../../../kit/components/FileView';
import { Empty, Loading } from '../../../kit/components/states';
import { useT } from '../../../kit/i18n';
import { useShortcuts } from '../../../kit/keys';
import { useThisCase } from '../CaseContext';
import { OlderEntries } from '../entries/OlderEntries';
import { useDesk } from '../page/DeskContext';
import { LiveLetter } from '../proposal/LiveLetter';
import { aroundPaper, firstTabs, mostTabs } from './aroundPaper';
import { shownOf } from './evidenceState';
import { PaperFinder } from './PaperFinder';
import type { Paper } from './papers';
import { usePapers } from './usePapers';
import { usePaperTitle } from './usePaperTitle';

/** The papers of the case: what came with it, what came later, what went out, and the letter that is being written. */
export function Evidence() {
  const t = useT();
  const kase = useThisCase();
  const desk = useDesk();
  const titleOf = usePaperTitle();
  const drafting = desk.draft !== null || kase.status === 'proposed';
  const { papers, lists, searching } = usePapers(drafting, desk.evidence.active);
  const ids = useMemo(() => papers.map(({ id }) => id), [papers]);
  const { active, beside } = shownOf(desk.evidence, ids, drafting ? 'draft' : null);
  // The row of tabs follows the choice at once, and grows when the page stands.
  const tabs = aroundPaper(papers, active, useDeferredValue(mostTabs, firstTabs));
  const mounted = papers.filter(({ id }) => id === active || (id !== beside && desk.evidence.kept.includes(id)));
  const second = papers.find(({ id }) => id === beside);

  const { actEvidence } = desk;
  const choose = useCallback((_: unknown, id: string) => actEvidence({ type: 'show', id }), [actEvidence]);

  useShortcuts([
    {
      keys: ',',
      label: 'caseKeys.paperBack',
      scope: 'case',
      enabled: ids.length > 1,
      palette: false,
      run: () => desk.actEvidence({ type: 'step', by: -1, ids }),
    },
    {
      keys: '.',
      label: 'caseKeys.paperOn',
      scope: 'case',
      enabled: ids.length > 1,
      palette: false,
      run: () => desk.actEvidence({ type: 'step', by: 1, ids }),
    },
    { keys: 'C', label: 'caseKeys.compare', scope: 'case', enabled: ids.length > 1, run: () => desk.actEvidence({ type: 'compare', ids }) },
  ]);

  if (papers.length === 0) return <Empty icon={<Description />}>{t('cases.noAttachments')}</Empty>;
  return (
    <Box sx={{ height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <Stack direction="row" sx={{ alignItems: 'center', borderBottom: 1, borderColor: 'divider', minWidth: 0 }}>
        <Tabs
          value={active}
          onChange={choose}
          variant="scrollable"
          scrollButtons="auto"
          aria-label={t('evidence.papers')}
          sx={{ flex: 1, minWidth: 0, minHeight: 38, '& .MuiTab-root': { minHeight: 38, py: 0.5, px: 1.25, maxWidth: 220 } }}
        >
          {tabs.map((paper) => (
            <PaperTab key={paper.id} value={paper.id} paper={paper} />
          ))}
        </Tabs>
        {papers.length > 1 && (
          <Tooltip title={`${t('evidence.compare')} (C)`}>
            <IconButton
              size="small"
              aria-label={t('evidence.compare')}
              aria-pressed={beside !== null}
              onClick={() => desk.actEvidence({ type: 'compare', ids })}
              sx={{ mx: 0.5 }}
            >
              <VerticalSplit fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
      </Stack>
      {lists.some(({ long }) => long) && (
        <Stack
          direction="row"
          useFlexGap
          sx={
            lists.some(({ left }) => left > 0) || papers.length > mostTabs
              ? { px: 1, pb: 1, columnGap: 1, flexWrap: 'wrap', alignItems: 'flex-end', borderBottom: 1, borderColor: 'divider' }
              : {}
          }
        >
          <OlderEntries of="papers" lists={lists} />
          {papers.length > mostTabs && <PaperFinder papers={papers} onChoose={(id) => desk.actEvidence({ type: 'show', id })} />}
        </Stack>
      )}
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: { xs: 'column', sm: 'row' } }}>
        <Box sx={{ position: 'relative', flex: 1, minWidth: 0, minHeight: 0 }}>
          {mounted.map((paper) => (
            <Box
              key={paper.id}
              role="tabpanel"
              id={`pane-${paper.id}`}
              aria-labelledby={`paper-${paper.id}`}
              sx={{ position: 'absolute', inset: 0, ...(paper.id === active ? {} : { visibility: 'hidden' }) }}
            >
              {searching && paper.id === active ? <Loading /> : <PaperView paper={paper} />}
            </Box>
          ))}
        </Box>
        {second && (
          <Box
            component="section"
            aria-label={t('evidence.beside')}
            sx={{
              flex: 1,
              minWidth: 0,
              minHeight: 0,
              borderLeft: { sm: 1 },
              borderTop: { xs: 1, sm: 0 },
              borderColor: 'divider',
              display: 'flex',
              flexDirection: 'column',
            }}
          >
            <Stack direction="row" spacing={1} sx={{ alignItems: 'center', px: 1 }}>
              <Typography variant="caption" id="beside-label">
                {t('evidence.beside')}
              </Typography>
              <Select
                size="small"
                variant="standard"
                value={second.id}
                onChange={(event) => desk.actEvidence({ type: 'beside', id: event.target.value })}
                labelId="beside-label"
                sx={{ flex: 1, minWidth: 0, fontSize: '0.85rem' }}
              >
                {aroundPaper(papers, second.id)
                  .filter(({ id }) => id !== active)
                  .map((paper) => (
                    <MenuItem key={paper.id} value={paper.id}>
                      {titleOf(paper).full}
                    </MenuItem>
                  ))}
              </Select>
            </Stack>
            <Box sx={{ flex: 1, minHeight: 0 }}>
              <PaperView key={second.id} paper={second} />
            </Box>
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** The tab of a paper. `Tabs` adds to its props; of many, only those whose props change are rendered again. */
const PaperTab = memo(function PaperTab({ paper, ...props }: TabProps & { readonly paper: Paper }) {
  const { short, full } = usePaperTitle()(paper);
  return <Tab {...props} id={`paper-${paper.id}`} aria-controls={`pane-${paper.id}`} label={<span title={full}>{short}</span>} />;
});

function PaperView({ paper }: { paper: Paper }) {
  if (paper.kind === 'draft') return <LiveLetter />;
  return <FileView file={paper} />;
}
