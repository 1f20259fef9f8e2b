import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ServiceDetail } from '../../kit/api/types';
import { PdfView } from '../../kit/components/PdfView';
import { Section } from '../../kit/components/Section';
import { Loaded, Loading } from '../../kit/components/states';
import { asSchema } from '../../kit/events/useFieldLabels';
import { useSaid, type SaidWords } from '../../kit/data/useServiceWords';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { SchemaView } from '../../kit/schema/SchemaView';
import { samples, type ServiceSample } from './api';

/** What the service makes of sample data: the form as it comes in, what it costs, and each letter as it would be printed. */
export function SampleSections({ service }: { service: ServiceDetail }) {
  const t = useT();
  const letterName = useLetterName(service);
  const said = useSaid(service.words);
  const sample = useSample(service);
  const [letter, setLetter] = useState<string | null>(null);
  return (
    <>
      <Section title={t('sample.title')}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {t('sample.text')}
        </Typography>
        <Loaded query={sample} loading={<Loading shape="facts" />}>
          {(found) => (
            <Stack spacing={2}>
              <Box>
                <Typography variant="h3" sx={{ mb: 0.75 }}>
                  {t('sample.form')}
                </Typography>
                <SchemaView schema={asSchema(service.definition['form']) ?? {}} value={found.form} />
              </Box>
              {service.decision && <Fees sample={found} said={said} />}
            </Stack>
          )}
        </Loaded>
      </Section>
      <Section title={t('sample.letters')}>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {service.letters.map((key) => (
            <Button key={key} variant="outlined" onClick={() => setLetter(key)}>
              {letterName(key)}
            </Button>
          ))}
          {service.letters.length === 0 && '–'}
        </Stack>
      </Section>
      {letter && <LetterDialog service={service} letter={letter} onClose={() => setLetter(null)} />}
    </>
  );
}

/** The names of a service's letters; those of its decisions are the service's own. */
function useLetterName({ words, decision }: ServiceDetail): (key: string) => string {
  const open = useOpenT();
  const said = useSaid(words);
  return (key) => (decision?.kinds.some((kind) => kind === key) ? said.kind(key) : open('letterKey', key));
}

/** What the service makes of the sample. */
export function useSample({ key, version }: Pick<ServiceDetail, 'key' | 'version'>) {
  return useQuery({ queryKey: ['services', key, String(version), 'sample'], queryFn: () => samples.of(key, version) });
}

function Fees({ sample, said }: { sample: ServiceSample; said: SaidWords }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {said.fee}
      </Typography>
      {sample.fees.length === 0 && <Typography variant="body2">{t('sample.noFee')}</Typography>}
      {sample.fees.map((fee) => (
        <Box key={fee.kind} sx={{ mb: 0.75 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {t('sample.feeOf', { kind: said.kind(fee.kind), amount: format.money(fee.cents) })}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {fee.lines.map((line) => (
              <Typography component="li" variant="body2" key={line.text.de}>
                {localized(line.text)}: {format.money(line.cents)}
              </Typography>
            ))}
            {fee.instalments.map((part) => (
              <Typography component="li" variant="body2" color="textSecondary" key={part.dueOn}>
                {format.date(part.dueOn)}: {format.money(part.cents)}
              </Typography>
            ))}
          </Box>
        </Box>
      ))}
      {sample.approval
        .filter((one) => one.because.length > 0)
        .map((one) => (
          <Typography variant="body2" key={one.kind}>
            {said.kind(one.kind)}: {t('sample.approval', { because: one.because.map((because) => localized(because)).join('; ') })}
          </Typography>
        ))}
    </Box>
  );
}

function LetterDialog({ service, letter, onClose }: { service: ServiceDetail; letter: string; onClose: () => void }) {
  const t = useT();
  const titleId = useId();
  const title = t('sample.letter', { letter: useLetterName(service)(letter) });
  const query = useQuery({
    queryKey: ['services', service.key, String(service.version), 'letter', letter],
    queryFn: () => samples.letter(service.key, service.version, letter),
    retry: false,
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent sx={{ minHeight: 500 }}>
        <Loaded query={query} loading={<Loading shape="chart" height={480} />}>
          {(pdf) => <PdfView data={pdf} title={title} />}
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
