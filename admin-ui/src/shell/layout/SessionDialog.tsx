import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { api } from '../../kit/api/endpoints';
import { asProblem, type ApiProblem } from '../../kit/api/problem';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { useT } from '../../kit/i18n';
import { begin, end, useSession } from '../../kit/session/session';
import { settleSessionGate, useSessionEnded } from '../../kit/session/sessionGate';

/** Shown when the session has ended: the same person signs in again over the unchanged page. */
export function SessionDialog() {
  const ended = useSessionEnded();
  const session = useSession();
  return ended && session ? <AskAgain login={session.staff.userName} staffId={session.staff.id} /> : null;
}

function AskAgain({ login, staffId }: { login: string; staffId: string }) {
  const t = useT();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const signIn = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const session = await api.session.signIn({ userName: login, password });
      begin(session);
      if (session.staff.id !== staffId) window.location.assign('/');
      settleSessionGate(true);
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };

  const leave = (): void => {
    end();
    sessionStorage.clear();
    settleSessionGate(false);
    window.location.assign('/login');
  };

  return (
    <Dialog open aria-labelledby="session-ended" maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void signIn(event)}>
        <DialogTitle id="session-ended">{t('session.ended.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{t('session.ended.text')}</DialogContentText>
          {problem && <ProblemNotice error={problem} />}
          <TextField label={t('session.login')} value={login} disabled fullWidth />
          <TextField
            label={t('session.password')}
            type="password"
            autoComplete="current-password"
            autoFocus
            required
            fullWidth
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={leave}>{t('session.ended.leave')}</Button>
          <Button type="submit" variant="contained" loading={busy}>
            {t('session.signIn')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
