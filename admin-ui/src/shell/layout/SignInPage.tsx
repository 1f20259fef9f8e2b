import { Box, Button, Card, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useLogin } from 'react-admin';
import { asProblem, type ApiProblem } from '../../kit/api/problem';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { useT } from '../../kit/i18n';
import { Language } from '../../kit/i18n/Language';
import { usePreferences } from '../../kit/session/preferences';
import { branding } from '../../kit/theme/branding';
import { Crest } from './Brand';

/** The sign-in page. Afterwards it leads to the address that was asked for. */
export function SignInPage() {
  return (
    <Language>
      <SignIn />
    </Language>
  );
}

function SignIn() {
  const t = useT();
  const login = useLogin();
  const [{ locale }, change] = usePreferences();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { name } = branding();

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

  const other = locale === 'de' ? 'en' : 'de';
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        p: 2,
        bgcolor: 'background.default',
        // The upper part has the city's colour, the lower part is plain.
        backgroundImage: (theme) =>
          `linear-gradient(${theme.palette.mode === 'light' ? branding().light.bar : branding().dark.bar} 0 34vh, transparent 34vh)`,
      }}
    >
      <title>{`${t('session.signIn')} · Vorgang`}</title>
      <Card sx={{ width: 420, maxWidth: '100%', p: { xs: 3, sm: 4.5 }, boxShadow: '0 12px 40px rgb(10 20 30 / 18%)' }}>
        <Stack sx={{ alignItems: 'center', textAlign: 'center', mb: 3 }}>
          <Crest height={72} />
          <Typography variant="h1" sx={{ mt: 1.5, fontSize: '1.5rem' }}>
            {name || 'Vorgang'}
          </Typography>
          <Typography color="textSecondary">{t('session.welcome')}</Typography>
        </Stack>
        <form onSubmit={(event) => void signIn(event)}>
          <Stack spacing={1.5}>
            {problem && <ProblemNotice error={problem} />}
            <TextField
              label={t('session.login')}
              value={username}
              onChange={(event) => setUsername(event.target.value)}
              autoComplete="username"
              autoFocus
              required
              fullWidth
              size="medium"
            />
            <TextField
              label={t('session.password')}
              type="password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              autoComplete="current-password"
              required
              fullWidth
              size="medium"
            />
            <Button type="submit" variant="contained" size="large" loading={busy} sx={{ minHeight: 46 }}>
              {t('session.signIn')}
            </Button>
          </Stack>
        </form>
      </Card>
      <Button lang={other} onClick={() => void change({ locale: other })} sx={{ mt: 2 }}>
        {other === 'en' ? 'English' : 'Deutsch'}
      </Button>
    </Box>
  );
}
