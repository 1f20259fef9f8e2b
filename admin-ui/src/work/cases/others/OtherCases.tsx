import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { useId, useRef, useState } from 'react';
import type { OtherCase } from '../../../kit/api/types';
import { useOtherCases } from '../../../kit/data/queries';
import { useT } from '../../../kit/i18n';
import { useShortcuts } from '../../../kit/keys';
import { useThisCase } from '../CaseContext';
import { grouped, isPressing, standingOf } from './grouped';
import { JoinDialog } from './JoinDialog';
import { JoinedPapers } from './JoinedPapers';
import { OtherCaseLine } from './OtherCaseLine';
import { isSaying, useRelate } from './useRelate';

/**
 * Other cases of the same person, thing and house, as far as one may read them. One line as long as it is folded; open by itself where
 * something was sent twice, or was joined.
 */
export function OtherCases() {
  const t = useT();
  const { id } = useThisCase();
  const { data } = useOtherCases(id);
  const bodyId = useId();
  const head = useRef<HTMLButtonElement>(null);
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const [apartShown, setApartShown] = useState(false);
  const cases = data?.cases ?? [];
  const near = cases.filter(({ standing }) => standing !== 'not-same');
  const apart = cases.filter(({ standing }) => standing === 'not-same');
  const pressing = near.find(isPressing);
  const open = unfolded ?? pressing !== undefined;
  const toggle = (): void => setUnfolded(!open);
  useShortcuts([
    {
      keys: 'W',
      label: 'others.key',
      scope: 'case',
      // Where it is open already, the key leads there first.
      run: () => {
        if (!open || document.activeElement === head.current) toggle();
        head.current?.focus();
      },
    },
  ]);
  const hint = pressing && (standingOf(pressing) ?? pressing.reasons[0]?.code);
  return (
    <Card component="section" aria-label={t('others.title')} sx={{ p: 0 }}>
      <Button
        ref={head}
        fullWidth
        onClick={toggle}
        aria-expanded={open}
        aria-controls={bodyId}
        aria-keyshortcuts="Shift+W"
        endIcon={open ? <ExpandLess /> : <ExpandMore />}
        sx={{
          justifyContent: 'space-between',
          whiteSpace: 'normal',
          textAlign: 'left',
          px: 0.5,
          py: 0.25,
          color: near.length > 0 ? 'text.primary' : 'text.secondary',
        }}
      >
        <span>
          {data ? t('others.count', { smart_count: near.length }) : t('others.title')}
          {hint && (
            <Typography component="span" variant="body2" sx={{ ml: 1, color: 'warning.dark', fontWeight: 600 }}>
              {hint === 'joined-into' || hint === 'took-in' ? t(`others.standing.${hint}`) : t('likeness.same-application')}
            </Typography>
          )}
        </span>
      </Button>
      <Box id={bodyId} hidden={!open} sx={{ px: 0.5, pb: 0.5 }}>
        {data && near.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('others.none')}
          </Typography>
        )}
        {grouped(near).map(([group, some]) => (
          <Box key={group} sx={{ mb: 0.75 }}>
            <Typography variant="overline" component="h3" sx={{ lineHeight: 1.8 }}>
              {t(`others.${group}`)}
            </Typography>
            <Lines of={some} />
          </Box>
        ))}
        {data?.more && <Typography variant="caption">{t('others.more')}</Typography>}
        {apart.length > 0 && (
          <Box>
            <Button size="small" onClick={() => setApartShown(!apartShown)} aria-expanded={apartShown} sx={{ px: 0.5 }}>
              {t('others.apart', { smart_count: apart.length })}
            </Button>
            {apartShown && <Lines of={apart} />}
          </Box>
        )}
      </Box>
    </Card>
  );
}

function Lines({ of }: { readonly of: readonly OtherCase[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0 }}>
      {of.map((other) => (
        <OtherCaseLine key={other.id} other={other}>
          <Actions other={other} />
          {other.standing === 'took-in' && <JoinedPapers caseId={other.id} />}
        </OtherCaseLine>
      ))}
    </Box>
  );
}

function Actions({ other }: { readonly other: OtherCase }) {
  const t = useT();
  const { busy, say, separate } = useRelate();
  const [joining, setJoining] = useState(false);
  if (other.actions.length === 0) return null;
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 0.5 }}>
      {other.actions.map((action) => (
        <Button
          key={action}
          size="small"
          disabled={busy}
          aria-label={`${t(`others.do.${action}`)}: ${other.caseNumber}`}
          sx={{ px: 0.5, minWidth: 0 }}
          onClick={() => {
            if (isSaying(action)) void say(action, other);
            else if (action === 'separate-case') void separate(other);
            else setJoining(true);
          }}
        >
          {t(`others.do.${action}`)}
        </Button>
      ))}
      {joining && <JoinDialog other={other} onClose={() => setJoining(false)} />}
    </Stack>
  );
}
