import Close from '@mui/icons-material/Close';
import { Box, Button, IconButton, Paper, Popper, Stack, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Role } from '../../kit/api/types';
import { RichText } from '../../kit/help/RichText';
import { useT, useUiLocale } from '../../kit/i18n';
import { isTypedInto } from '../../kit/keys/focus';
import { focusContent } from '../../kit/keys/focusKeeper';
import { usePreferences } from '../../kit/session/preferences';
import { endTour } from './tourState';
import { useTarget, type Place } from './useTarget';
import { useTourPath, type TourStop } from './useTourPath';
import { words as german } from './words.de';
import { words as english } from './words.en';

/** How much of a phone's window the card covers at its foot, in CSS pixels. */
const sheet = 300;

/**
 * The tour of a role: a card beside one thing after the other, on the real pages. It blocks nothing and can be left at any moment; then it
 * is not offered again.
 */
export default function Tour({ role }: { readonly role: Role }) {
  const stops = useTourPath(role);
  const [{ tours }, change] = usePreferences();
  const [at, setAt] = useState(0);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
  }, []);

  const leave = useCallback((): void => {
    // If it could not be stored, it is offered again the next time.
    if (!tours.includes(role)) change({ tours: [...tours, role] }).catch(() => undefined);
    endTour();
    if (before.current instanceof HTMLElement && before.current.isConnected && before.current !== document.body) before.current.focus();
    else focusContent();
  }, [tours, change, role]);
  const step = useCallback(
    (by: 1 | -1): void => {
      if (!stops) return;
      if (at + by >= stops.length) leave();
      else setAt(Math.max(0, at + by));
    },
    [stops, at, leave],
  );
  useTourKeys(step, leave);

  const stop = stops?.[at];
  if (!stop || !stops) return null;
  return <Stop stop={stop} number={at + 1} all={stops.length} onStep={step} onLeave={leave} />;
}

/** → and ← step, Esc leaves; from anywhere on the page but a field. */
function useTourKeys(step: (by: 1 | -1) => void, leave: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTypedInto(event.target)) return;
      const act = { ArrowRight: () => step(1), ArrowLeft: () => step(-1), Escape: leave }[event.key];
      if (!act) return;
      // Nothing else on the page hears it.
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [step, leave]);
}

interface StopProps {
  readonly stop: TourStop;
  readonly number: number;
  readonly all: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onLeave: () => void;
}

function Stop({ stop, number, all, onStep, onLeave }: StopProps) {
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { path } = stop;
  // Leads to the step's page once; whoever then goes elsewhere is not brought back.
  const led = useRef('');
  useEffect(() => {
    if (led.current === path) return;
    const isThere = led.current === '' && path === pathname;
    led.current = path;
    if (!isThere) void navigate(path);
  }, [path, pathname, navigate]);
  const place = useTarget(stop.target, narrow ? sheet : 0);
  const anchor = useMemo(() => place && { getBoundingClientRect: () => rectOf(place) }, [place]);
  const card = <StepCard stop={stop} number={number} all={all} found={place !== null} onStep={onStep} onLeave={onLeave} />;
  return (
    <>
      {place && <Ring place={place} />}
      {narrow || !anchor ? (
        <Box sx={{ position: 'fixed', zIndex: 'tooltip', bottom: 8, right: 8, left: { xs: 8, sm: 'auto' }, width: { sm: 360 } }}>
          {card}
        </Box>
      ) : (
        <Popper
          open
          anchorEl={anchor}
          placement="bottom"
          modifiers={[
            { name: 'offset', options: { offset: [0, 12] } },
            { name: 'flip', options: { fallbackPlacements: ['top', 'right', 'left'], padding: 8 } },
            { name: 'preventOverflow', options: { altAxis: true, tether: false, padding: 8 } },
          ]}
          sx={{ zIndex: 'tooltip', width: 360 }}
        >
          {card}
        </Popper>
      )}
    </>
  );
}

/** Around what is meant. It lets every click through. */
function Ring({ place }: { readonly place: Place }) {
  return (
    <Box
      aria-hidden
      sx={{
        position: 'fixed',
        left: place.x - 4,
        top: place.y - 4,
        width: place.width + 8,
        height: place.height + 8,
        borderRadius: 1.5,
        border: 3,
        borderColor: 'secondary.main',
        pointerEvents: 'none',
        zIndex: 'tooltip',
      }}
    />
  );
}

function StepCard({ stop, number, all, found, onStep, onLeave }: StopProps & { readonly found: boolean }) {
  const t = useT();
  const said = (useUiLocale() === 'en' ? english : german)[stop.key];
  const [titleId, textId] = [useId(), useId()];
  const next = useRef<HTMLButtonElement>(null);
  // The card may be drawn anew where it stands at something else; the next page may have taken the focus.
  useEffect(() => next.current?.focus({ preventScroll: true }), [stop.key, found]);
  return (
    <Paper
      role="dialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      data-found={found}
      elevation={8}
      sx={{ p: 2, border: 1, borderColor: 'secondary.main' }}
    >
      <Box aria-live="polite">
        <Stack direction="row" sx={{ alignItems: 'flex-start', justifyContent: 'space-between', gap: 1 }}>
          <Typography id={titleId} component="h2" sx={{ fontWeight: 650, fontSize: '1.05rem' }}>
            {said.title}
          </Typography>
          <IconButton size="small" edge="end" onClick={onLeave} aria-label={t('tour.leave')} title={`${t('tour.leave')} (Esc)`}>
            <Close fontSize="small" />
          </IconButton>
        </Stack>
        <Typography id={textId} component="div" variant="body2" sx={{ lineHeight: 1.7 }}>
          <RichText text={said.text} />
        </Typography>
      </Box>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mt: 1.5 }}>
        <Typography variant="caption" color="textSecondary" sx={{ flex: 1 }} title={t('tour.keys')}>
          {t('tour.step', { number, all })}
        </Typography>
        {number > 1 && <Button onClick={() => onStep(-1)}>{t('tour.back')}</Button>}
        <Button ref={next} variant="contained" onClick={() => onStep(1)} aria-keyshortcuts="ArrowRight">
          {t(number === all ? 'tour.end' : 'tour.next')}
        </Button>
      </Stack>
    </Paper>
  );
}

function rectOf({ x, y, width, height }: Place): DOMRect {
  return new DOMRect(x, y, width, height);
}
