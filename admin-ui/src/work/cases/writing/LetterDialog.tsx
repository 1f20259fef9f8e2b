import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { RadioButtonGroupInput, required, SelectInput, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import { call, type Answer } from '../../../kit/api/contract';
import type { CommandBody } from '../../../kit/api/types';
import type { Typed } from '../../../kit/components/ActionDialog';
import { oneOf, textOf } from '../../../kit/components/typed';
import { useLocalized, useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from '../actions/CaseDialog';
import { BesideLetter } from './BesideLetter';
import { DraftedLetter, type ToDraw } from './DraftedLetter';
import { TextWithBlocks } from './TextWithBlocks';
import { writeParameter } from './writeParameter';

type ToWrite = Answer<'/api/v1/cases/{caseId}/letters-to-write', 'get'>['letters'];

const ways = ['usual', 'print', 'hand'] as const;

function letterBody({ key, subject, text, way }: Typed): CommandBody<'letters'> {
  return { key: textOf(key), subject: textOf(subject), text: textOf(text), way: oneOf(way, ways, 'usual') };
}

/** Writes the citizen a letter of one's own, from a template and from text blocks, drawn beside it as it will be printed. */
export function LetterDialog({ onClose }: { readonly onClose: () => void }) {
  const { id, version } = useThisCase();
  const [parameters, setParameters] = useSearchParams();
  const templates = useQuery({
    queryKey: ['cases', 'letters-to-write', id, version],
    queryFn: ({ signal }) => call.get('/api/v1/cases/{caseId}/letters-to-write', { path: { caseId: id }, signal }),
    staleTime: 60_000,
  });
  const close = (): void => {
    if (parameters.has(writeParameter)) {
      parameters.delete(writeParameter);
      setParameters(parameters, { replace: true });
    }
    onClose();
  };
  if (!templates.data) return null;
  return <Writing letters={templates.data.letters} begin={parameters.get(writeParameter)} onClose={close} />;
}

function Writing({ letters, begin, onClose }: { readonly letters: ToWrite; readonly begin: string | null; readonly onClose: () => void }) {
  const t = useT();
  const { replyChannel } = useThisCase();
  const first = letters.find(({ key }) => key === begin) ?? letters.find(({ key }) => key === 'free') ?? letters[0];
  const usual = replyChannel.kind === 'email' && replyChannel.email ? 'mail' : replyChannel.kind === 'portal' ? 'portal' : 'print';
  const choices = ways
    .filter((way) => way !== 'print' || usual !== 'print')
    .map((way) => ({ id: way, name: way === 'usual' ? t('writing.usual', { way: t(`letterWay.${usual}`) }) : t(`writing.${way}`) }));
  return (
    <CaseDialog
      action="send-letter"
      command="letters"
      versioned={false}
      width="lg"
      // Whoever confirms the receipt stands at the counter.
      initial={{
        key: first?.key ?? '',
        subject: first?.subject ?? '',
        text: first?.text ?? '',
        way: begin === 'receipt' ? 'hand' : 'usual',
      }}
      body={letterBody}
      onClose={onClose}
    >
      <BesideLetter letter={<Preview />}>
        <Template letters={letters} />
        <RadioButtonGroupInput source="way" label={t('writing.way')} choices={choices} helperText={false} />
        <TextInput source="subject" label={t('writing.subject')} validate={required()} helperText={false} fullWidth />
        <TextWithBlocks source="text" label={t('writing.text')} helperText={t('writing.textHelp')} minRows={8} required />
      </BesideLetter>
    </CaseDialog>
  );
}

/** The template. Another one brings its own beginning, unless something else is written already. */
function Template({ letters }: { readonly letters: ToWrite }) {
  const t = useT();
  const localized = useLocalized();
  const { getValues, setValue } = useFormContext<Typed>();
  const key: unknown = useWatch({ name: 'key' });
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    const [old, chosen] = [before.current, key].map((one) => letters.find((letter) => letter.key === one));
    before.current = key;
    if (!chosen) return;
    for (const part of ['subject', 'text'] as const) {
      const written = textOf(getValues(part)).trim();
      if (written === '' || written === old?.[part].trim()) setValue(part, chosen[part], { shouldDirty: true });
    }
  }, [key, letters, getValues, setValue]);
  return (
    <SelectInput
      source="key"
      label={t('writing.template')}
      choices={letters.map((letter) => ({ id: letter.key, name: localized(letter.title) }))}
      validate={required()}
      helperText={false}
      fullWidth
    />
  );
}

function Preview() {
  const t = useT();
  const watched: readonly unknown[] = useWatch({ name: ['key', 'subject', 'text'] });
  const [key, subject, text] = watched;
  const asked = useMemo(
    (): ToDraw => ({
      compose: { key: textOf(key), subject: textOf(subject), text: textOf(text) },
      reasons: [],
      conditions: [],
      explanation: '',
    }),
    [key, subject, text],
  );
  return <DraftedLetter asked={asked} empty={textOf(text).trim() === '' ? t('writing.previewEmpty') : null} />;
}
