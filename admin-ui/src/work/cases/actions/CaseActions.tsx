import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown';
import { Box, Button, Divider, ListItemText, Menu, MenuItem } from '@mui/material';
import { lazy, Suspense, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useLocalized, useT } from '../../../kit/i18n';
import { Key, useShortcuts } from '../../../kit/keys';
import { useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';
import { keyOf } from './actions';
import { openChecks } from './nextStep';
import { useCaseActions } from './useCaseActions';
import { useStepText } from './useStepText';

// Loaded when it is opened, with the reader that prints.
const PrintCase = lazy(() => import('../page/PrintCase').then((module) => ({ default: module.PrintCase })));

/** The next step as the one button that stands out. All other actions are in the menu. */
export function CaseActions() {
  const t = useT();
  const localized = useLocalized();
  const desk = useDesk();
  const kase = useThisCase();
  const stepText = useStepText();
  const { step, takeStep, possible, off, start, busy } = useCaseActions();
  const notify = useNotify();
  const menuButton = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState(false);
  const [printing, setPrinting] = useState(false);
  // While the decision is written, the next step is to send it. Its button stands below the letter's form.
  const primary = desk.proposing === null && (step.kind !== 'next-case' || desk.walkOn !== null);
  const open = openChecks(kase);

  useShortcuts([
    { keys: 'p', text: stepText(step), scope: 'case', enabled: !busy && primary, run: takeStep },
    {
      keys: 'm',
      label: 'caseKeys.menu',
      scope: 'case',
      palette: false,
      run: () => {
        // Closing the menu moves the focus to its button.
        menuButton.current?.focus();
        setMenu(true);
      },
    },
    { keys: 'mod+p', label: 'printCase.title', scope: 'case', run: () => setPrinting(true) },
    ...possible.map((action) => ({
      keys: keyOf(action),
      text: t(`actionName.${action}`),
      scope: 'case' as const,
      enabled: !busy,
      run: () => start(action),
    })),
    // Their keys, and the palette, say why.
    ...off.map(({ action, why }) => ({
      keys: keyOf(action),
      text: t(`actionName.${action}`),
      off: why,
      scope: 'case' as const,
      run: () => notify(`${t(`actionName.${action}`)}: ${why}`, { type: 'info' }),
    })),
  ]);

  return (
    <>
      {primary && (
        <Button
          variant="contained"
          loading={busy}
          aria-keyshortcuts={step.kind !== 'next-case' ? 'p' : desk.walkOn?.by === 'list' ? 'p j' : 'p n'}
          // Ignores the second click of a double click: it meant the button that stood here before.
          onClick={(event) => event.detail < 2 && takeStep()}
          title={
            step.kind === 'look-at-checks'
              ? open.map((key) => localized(kase.checks.find((check) => check.key === key)?.title) || key).join('\n')
              : undefined
          }
        >
          {stepText(step)}
        </Button>
      )}
      {step.kind === 'approve' && possible.includes('return-proposal') && (
        // Signing has two answers, so giving back is as near as signing.
        <Button variant="outlined" disabled={busy} aria-keyshortcuts={keyOf('return-proposal')} onClick={() => start('return-proposal')}>
          {t('actionName.return-proposal')}
        </Button>
      )}
      <Button
        ref={menuButton}
        variant="outlined"
        endIcon={<KeyboardArrowDown />}
        aria-haspopup="menu"
        aria-expanded={menu}
        aria-keyshortcuts="m"
        onClick={() => setMenu(true)}
      >
        {t('action.more')}
      </Button>
      <Menu
        anchorEl={() => menuButton.current}
        open={menu}
        onClose={() => setMenu(false)}
        slotProps={{ paper: { sx: { maxWidth: 'min(460px, 96vw)' } } }}
      >
        {possible.map((action) => (
          <MenuItem
            key={action}
            dense
            disabled={busy}
            onClick={() => {
              setMenu(false);
              start(action);
            }}
          >
            <ListItemText>{t(`actionName.${action}`)}</ListItemText>
            <Box component="span" aria-hidden sx={{ pl: 3 }}>
              <Key keys={keyOf(action)} />
            </Box>
          </MenuItem>
        ))}
        {off.length > 0 && possible.length > 0 && <Divider />}
        {off.map(({ action, why }) => (
          // It takes the focus, so that its reason, which is part of its name, is read by keyboard too.
          <MenuItem key={action} dense aria-disabled title={why} sx={{ cursor: 'default', whiteSpace: 'normal' }}>
            <ListItemText
              primary={t(`actionName.${action}`)}
              secondary={why}
              slotProps={{
                primary: { color: 'textSecondary' },
                secondary: { variant: 'caption' },
              }}
            />
          </MenuItem>
        ))}
        {possible.length + off.length > 0 && <Divider />}
        <MenuItem
          dense
          onClick={() => {
            setMenu(false);
            setPrinting(true);
          }}
        >
          <ListItemText>{t('printCase.title')}</ListItemText>
          <Box component="span" aria-hidden sx={{ pl: 3 }}>
            <Key keys="mod+p" />
          </Box>
        </MenuItem>
      </Menu>
      {printing && (
        <Suspense fallback={null}>
          <PrintCase caseId={kase.id} onClose={() => setPrinting(false)} />
        </Suspense>
      )}
    </>
  );
}
