import { Box, Button, Card, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { LocalesMenuButton, useLogin } from 'react-admin';
import { asProblem, type ApiProblem } from '../api/problem';
import { ProblemNotice } from '../components/ProblemNotice';
import { useT } from '../i18n';

/** Sign-in. Afterwards one is where one wanted to go. */
export function SignInPage() {
  const t = useT();
  const login = useLogin();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const signIn = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await login({ username, password });
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };

  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'flex', alignItems: 'center', justifyContent: 'center', p: 2, bgcolor: 'background.default' }}>
      <title>{`${t('session.signIn')} · Vorgang`}</title>
      <Card sx={{ width: 400, maxWidth: '100%', p: 4 }}>
        <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 2 }}>
          <Stack direction="row" spacing={1.25} sx={{ alignItems: 'center' }}>
            <img src="/favicon.svg" alt="" width={34} height={34} />
            <Typography variant="h1">Vorgang</Typography>
          </Stack>
          <LocalesMenuButton />
        </Stack>
        <Typography sx={{ mb: 2 }} color="textSecondary">
          {t('session.welcome')}
        </Typography>
        <form onSubmit={(event) => void signIn(event)}>
          <Stack spacing={1.5}>
            {problem && <ProblemNotice error={problem} />}
            <TextField label={t('session.login')} value={username} onChange={(event) => setUsername(event.target.value)} autoComplete="username" autoFocus required fullWidth />
            <TextField label={t('session.password')} type="password" value={password} onChange={(event) => setPassword(event.target.value)} autoComplete="current-password" required fullWidth />
            <Button type="submit" variant="contained" size="large" loading={busy}>
              {t('session.signIn')}
            </Button>
          </Stack>
        </form>
      </Card>
    </Box>
  );
}
