import { Box, Card, Tab, Tabs } from '@mui/material';
import { useRef, type ReactNode } from 'react';
import { useT, type MessageKey } from '../../../kit/i18n';
import { useShortcuts } from '../../../kit/keys';
import { useThisCase } from '../CaseContext';
import { lettersOfCase } from '../entries/caseLists';
import { useCaseEntries } from '../entries/useCaseEntries';
import { papersOf } from '../evidence/papers';
import { useDesk, type Zone } from './DeskContext';
import { Resizable, type Unfold } from './Resizable';
import { useFillHeight } from './useFillHeight';
import { useIsTight } from './useLayout';

interface Props {
  readonly submitted: ReactNode;
  readonly evidence: ReactNode;
  readonly work: ReactNode;
}

const titles: Readonly<Record<Zone, MessageKey>> = { submitted: 'cases.submitted', evidence: 'evidence.title', work: 'cases.work' };
const letters: Readonly<Record<Zone, string>> = { submitted: 'E', evidence: 'B', work: 'A' };
const zones: readonly Zone[] = ['submitted', 'evidence', 'work'];

/** The shares of the width in per cent, and the name under which each person's own shares are kept. */
const three = { name: 'case-three', defaults: { submitted: 25, evidence: 42, work: 33 } } as const;
const bareThree = { name: 'case-three-bare', defaults: { submitted: 36, evidence: 20, work: 44 } } as const;
/** While a decision is written or signed on a laptop: the form is folded, so that the letter can be read. */
const decidingThree = { name: 'case-three-deciding', defaults: { submitted: 4, evidence: 57, work: 39 } } as const;

/** The form, the papers and the work: side by side where there is room, otherwise behind tabs. */
export function Zones({ submitted, evidence, work }: Props) {
  const t = useT();
  const kase = useThisCase();
  const desk = useDesk();
  const { layout, goTo } = desk;
  const root = useRef<HTMLDivElement>(null);
  // Without papers their part holds one sentence. So the form and the work get the room until a letter begins.
  const deciding = desk.proposing !== null || kase.status === 'proposed';
  const bare = papersOf(kase, kase, deciding).length === 0;
  const tight = useIsTight();
  const unfold = useRef<Unfold>(null);
  const shares = deciding && tight ? decidingThree : bare ? bareThree : three;
  const height = useFillHeight(root, layout !== 'one');
  const parts: Readonly<Record<Zone, ReactNode>> = { submitted, evidence, work };

  useShortcuts(
    zones.map((zone) => ({
      keys: letters[zone],
      label: `caseKeys.to.${zone}` as const,
      scope: 'case' as const,
      palette: false,
      run: () => {
        goTo(zone);
        if (zone === 'submitted') unfold.current?.();
        // A part behind a tab exists only after the next render.
        setTimeout(() => root.current?.querySelector<HTMLElement>(`[data-zone="${zone}"]`)?.focus(), 0);
      },
    })),
  );

  if (layout === 'one') {
    return (
      <Box ref={root}>
        <ZoneTabs of={zones} />
        {zones.map((zone) => (
          <ZonePart key={zone} zone={zone} hidden={zone !== desk.zone} tabbed sx={zone === 'evidence' ? { height: '78vh' } : {}}>
            {zone === desk.zone || zone === 'work' ? parts[zone] : null}
          </ZonePart>
        ))}
      </Box>
    );
  }
  const left = desk.zone === 'work' ? 'submitted' : desk.zone;
  return (
    <Box ref={root} sx={{ height, minHeight: 0 }}>
      {layout === 'three' ? (
        <Resizable {...shares} folds={{ part: 'submitted', label: t(titles.submitted), keys: letters.submitted, unfold }}>
          {[
            [
              'submitted',
              <ZonePart key="s" zone="submitted" scrolls>
                {submitted}
              </ZonePart>,
            ],
            [
              'evidence',
              <ZonePart key="e" zone="evidence">
                {evidence}
              </ZonePart>,
            ],
            [
              'work',
              <ZonePart key="w" zone="work" scrolls>
                {work}
              </ZonePart>,
            ],
          ]}
        </Resizable>
      ) : (
        <Resizable name="case-two" defaults={{ papers: 54, work: 46 }}>
          {[
            [
              'papers',
              <Box key="p" sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
                <ZoneTabs of={['submitted', 'evidence']} />
                <Box sx={{ flex: 1, minHeight: 0 }}>
                  <ZonePart key={left} zone={left} scrolls={left === 'submitted'} tabbed>
                    {parts[left]}
                  </ZonePart>
                </Box>
              </Box>,
            ],
            [
              'work',
              <ZonePart key="w" zone="work" scrolls>
                {work}
              </ZonePart>,
            ],
          ]}
        </Resizable>
      )}
    </Box>
  );
}

function ZoneTabs({ of }: { of: readonly Zone[] }) {
  const t = useT();
  const { zone, goTo } = useDesk();
  const { counts } = useThisCase();
  const letters = useCaseEntries(lettersOfCase);
  // A letter that is not loaded has been sent, so it has a paper at least.
  const papers = counts.attachments + letters.items.flatMap(({ documents }) => documents).length + counts.letters - letters.items.length;
  const value = of.includes(zone) ? zone : (of[0] ?? 'submitted');
  return (
    <Tabs
      value={value}
      onChange={(_, next: Zone) => goTo(next)}
      aria-label={t('cases.tabs')}
      variant={of.length === 3 ? 'fullWidth' : 'standard'}
      sx={{ minHeight: 40, mb: 0.5, '& .MuiTab-root': { minHeight: 40, py: 0.5 } }}
    >
      {of.map((one) => (
        <Tab
          key={one}
          value={one}
          id={`zone-tab-${one}`}
          aria-controls={`zone-${one}`}
          label={one === 'evidence' ? t('evidence.titleCount', { smart_count: papers }) : t(titles[one])}
        />
      ))}
    </Tabs>
  );
}

interface PartProps {
  readonly zone: Zone;
  readonly scrolls?: boolean;
  readonly hidden?: boolean;
  readonly tabbed?: boolean;
  readonly sx?: object;
  readonly children: ReactNode;
}

/** One part of the page. Where it scrolls by itself, the keyboard can scroll it. */
function ZonePart({ zone, scrolls = false, hidden = false, tabbed = false, sx = {}, children }: PartProps) {
  const t = useT();
  return (
    <Card
      component="section"
      id={`zone-${zone}`}
      data-zone={zone}
      {...(tabbed ? { role: 'tabpanel', 'aria-labelledby': `zone-tab-${zone}` } : { 'aria-label': t(titles[zone]) })}
      tabIndex={scrolls ? 0 : -1}
      hidden={hidden}
      sx={{
        height: tabbed && !scrolls ? 'auto' : '100%',
        overflow: scrolls ? 'auto' : 'hidden',
        outlineOffset: -3,
        ...sx,
        ...(hidden ? { display: 'none' } : {}),
      }}
    >
      {children}
    </Card>
  );
}
