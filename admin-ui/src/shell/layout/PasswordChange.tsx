import { Button, Card, Stack, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { api } from '../../kit/api/endpoints';
import { ApiProblem, asProblem } from '../../kit/api/problem';
import { Page } from '../../kit/components/Page';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { useT } from '../../kit/i18n';
import { lookAgain } from '../../kit/session/session';

/** Changes the person's password. At the first sign-in this is required. */
export function PasswordChange({ forced = false }: { forced?: boolean }) {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form, setForm] = useState({ current: '', next: '', again: '' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    if (form.next !== form.again) {
      setProblem(new ApiProblem({ code: 'ui.passwords-differ', status: 422 }));
      return;
    }
    setBusy(true);
    try {
      await api.session.changePassword({ current: form.current, next: form.next });
      await lookAgain();
      // All requests were refused before, so the menu reads its counts again.
      void client.invalidateQueries();
      notify(t('session.change.done'), { type: 'success' });
      await navigate('/');
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };

  const field = (name: keyof typeof form, label: string, autoComplete: string, helperText?: string) => (
    <TextField
      label={label}
      type="password"
      autoComplete={autoComplete}
      required
      fullWidth
      helperText={helperText}
      value={form[name]}
      onChange={(event) => setForm({ ...form, [name]: event.target.value })}
    />
  );
  return (
    <Page title={t('session.change.title')}>
      <Card sx={{ p: 3, maxWidth: 460 }}>
        <form onSubmit={(event) => void change(event)}>
          <Stack spacing={1.5}>
            <Typography>{t(forced ? 'session.change.forced' : 'session.change.text')}</Typography>
            {problem && <ProblemNotice error={problem} />}
            {field('current', t('session.change.current'), 'current-password')}
            {field('next', t('session.change.next'), 'new-password', t('session.change.rules'))}
            {field('again', t('session.change.again'), 'new-password')}
            <Button type="submit" variant="contained" size="medium" loading={busy}>
              {t('session.change.button')}
            </Button>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
