import type { draftsGerman } from './drafts.de';

export const draftsEnglish: typeof draftsGerman = {
  draft: {
    restored: 'Your draft of %{at} is back.',
    outdated: 'Your draft of %{at} is back. The case has been changed since; please choose where the two differ.',
    discard: 'Discard draft',
    begun: 'Begun',
    begunOne: 'Begun: %{name}',
    begunAt: 'last %{at}',
    continue: 'Continue',
    drop: 'Discard',
    dropped: 'Discarded.',
    takeBack: 'Undo',
    notAnyMore: 'The case has moved on; this cannot be sent any more.',
    saving: 'Saving draft …',
    saved: 'Draft saved',
    unreachable: 'The draft is saved in this window only. The server cannot be reached at the moment; we keep trying.',
  },
  conflictField: {
    title: 'Two versions',
    mine: 'What I typed',
    theirs: 'What is saved now',
    empty: '(empty)',
    taken: 'Taken over, since you had not changed it: %{fields}',
    nothing: 'What you typed fits the new version. You can send it as it is.',
    loading: 'Loading the new version …',
  },
};
