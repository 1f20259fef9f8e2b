import { serviceWords, usualServiceWords, type ServiceWords } from '@vorgang/words';
import { useCallback, useMemo } from 'react';
import { useLocalized, useOpenT } from '../i18n';
import { useServices } from './queries';

/** What one service calls things, in the reader's language. */
export interface SaidWords {
  /** "Gebühr", "Steuer": as a label. */
  readonly fee: string;
  /** "die Gebühr": within a sentence. */
  readonly theFee: string;
  readonly applicant: string;
  /** A decision: "Bewilligung", "Festsetzung". */
  readonly kind: (kind: string) => string;
  /** How a case ended: "Bewilligt", "Festgesetzt". */
  readonly outcome: (outcome: string) => string;
}

type OwnWords = Parameters<typeof serviceWords>[0];

function useSaying(): (words: OwnWords) => SaidWords {
  const open = useOpenT();
  const localized = useLocalized();
  return useCallback(
    (own) => {
      const words: ServiceWords = serviceWords(own);
      const named = (group: string, key: string): string => (isWord(key) ? localized(words[key]) : open(group, key));
      return {
        fee: localized(words.fee),
        theFee: localized(words.theFee),
        applicant: localized(words.applicant),
        kind: (kind) => named('decisionKind', kind),
        outcome: (outcome) => named('outcome', outcome),
      };
    },
    [open, localized],
  );
}

function isWord(key: string): key is keyof ServiceWords {
  return Object.hasOwn(usualServiceWords, key);
}

/** The words of a service that came with what is shown. */
export function useSaid(words: OwnWords): SaidWords {
  const saying = useSaying();
  return useMemo(() => saying(words), [saying, words]);
}

/** The words of each service by its key, as its newest version says them; the usual ones where it is not known. */
export function useServiceWords(): (serviceKey: string | null | undefined) => SaidWords {
  const saying = useSaying();
  const services = useServices();
  return useCallback((key) => saying(services.find((service) => service.key === key)?.words ?? {}), [saying, services]);
}
