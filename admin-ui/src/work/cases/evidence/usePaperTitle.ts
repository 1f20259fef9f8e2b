import { useCallback } from 'react';
import { useLocalized, useOpenT, useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';
import type { Paper } from './papers';

/** What a paper is called: on its tab, and in full. */
export function usePaperTitle(): (paper: Paper) => { readonly short: string; readonly full: string } {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const { service } = useThisCase();
  return useCallback(
    (paper) => {
      if (paper.kind === 'draft') return { short: t('evidence.draft'), full: t('preview.title') };
      if (paper.kind !== 'attachment') {
        const name = paper.kind === 'permit' ? t('evidence.permit') : open('letterKey', paper.letterKey);
        const short = t(paper.recalled ? 'evidence.recalled' : 'evidence.of', { name, date: format.date(paper.orderedAt) });
        return { short, full: `${short} · ${paper.name} · ${format.bytes(paper.size)}` };
      }
      const purpose = localized(service.attachmentPurposes.find(({ key }) => key === paper.purpose)?.title) || paper.name;
      const short = paper.late ? t('evidence.later', { purpose }) : purpose;
      return { short, full: `${short} · ${paper.name} · ${format.bytes(paper.size)}` };
    },
    [t, open, format, localized, service.attachmentPurposes],
  );
}
