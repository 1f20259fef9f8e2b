import { useQuery } from '@tanstack/react-query';
import { api } from '../../../kit/api/endpoints';
import { useLocalized, useT } from '../../../kit/i18n';
import { PapersInput } from '../../../kit/papers';
import { useThisCase } from '../CaseContext';

/** What staff may file: what is scanned, photographed, or comes with a mail. */
const accept = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'image/tiff',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
];

/** Until the server has said what it takes. */
const usualBytes = 25 * 1024 * 1024;

/** The papers that a dialogue of this case files, with the purposes of its service. */
export function PapersOfCase() {
  const t = useT();
  const localized = useLocalized();
  const { service } = useThisCase();
  const { data } = useQuery({ queryKey: ['papers'], queryFn: () => api.papers.mine(), staleTime: Infinity });
  const purposes = [
    ...service.attachmentPurposes.map(({ key, title }) => ({ key, title: localized(title) })),
    { key: 'correspondence', title: t('answerForm.correspondence') },
  ];
  return <PapersInput source="papers" purposes={purposes} accept={accept} maxBytes={data?.maxBytes ?? usualBytes} maxCount={20} />;
}
