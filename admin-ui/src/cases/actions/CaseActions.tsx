import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { asProblem } from '../../api/problem';
import { useProblemText } from '../../components/ProblemNotice';
import { useT } from '../../i18n';
import { useCaseCommand, useThisCase } from '../CaseContext';
import { NextCaseButton } from '../NextCaseButton';
import type { DialogAction } from './dialogActions';
import { dialogs, isDialogAction } from './dialogs';

/** What is done at once, without a dialogue. */
const direct = { claim: 'claim', release: 'release' } as const;
type DirectAction = keyof typeof direct;
type ButtonAction = DialogAction | DirectAction;

function isDirect(action: string): action is DirectAction {
  return action in direct;
}

/** The next sensible steps, as buttons: the first that the server offers is the one that stands out. */
const prominent: readonly ButtonAction[] = ['claim', 'approve', 'return-proposal', 'propose-decision', 'close', 'request-information', 'record-payment', 'withdraw-proposal', 'reopen'];

/** All that this person can do with the case now, as the server says. Nothing else is shown. */
export function CaseActions() {
  const t = useT();
  const notify = useNotify();
  const textOf = useProblemText();
  const kase = useThisCase();
  const { run } = useCaseCommand();
  const [open, setOpen] = useState<DialogAction | null>(null);
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const [busy, setBusy] = useState(false);

  const possible = kase.allowedActions.filter((action): action is ButtonAction => isDirect(action) || isDialogAction(action));
  const first = prominent.filter((action) => possible.includes(action)).slice(0, 3);
  const others = possible.filter((action) => !first.includes(action));

  const start = async (action: ButtonAction): Promise<void> => {
    setMenu(null);
    if (!isDirect(action)) return setOpen(action);
    setBusy(true);
    try {
      await run(direct[action], {}, false);
      notify(t(`action.${action}.done`), { type: 'success' });
    } catch (error) {
      notify(textOf(asProblem(error)), { type: 'error' });
    }
    setBusy(false);
  };
  const Dialog = open && dialogs[open];

  return (
    <>
      {first.map((action, index) => (
        <Button key={action} variant={index === 0 ? 'contained' : 'outlined'} disabled={busy} onClick={() => void start(action)}>
          {t(`action.${action}.button`)}
        </Button>
      ))}
      {others.length > 0 && (
        <Button variant="outlined" endIcon={<KeyboardArrowDown />} aria-haspopup="menu" aria-expanded={menu !== null} onClick={(event) => setMenu(event.currentTarget)}>
          {t('action.more')}
        </Button>
      )}
      <Menu anchorEl={menu} open={menu !== null} onClose={() => setMenu(null)}>
        {others.map((action) => (
          <MenuItem key={action} onClick={() => void start(action)}>
            {t(`action.${action}.button`)}
          </MenuItem>
        ))}
      </Menu>
      <NextCaseButton secondary={first.length > 0} />
      {Dialog && <Dialog onClose={() => setOpen(null)} />}
    </>
  );
}
