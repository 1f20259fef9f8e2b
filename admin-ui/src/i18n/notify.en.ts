import type { notifyGerman } from './notify.de';

/** What reaches one while working: live updates, who else is looking, notifications. */
export const notifyEnglish: typeof notifyGerman = {
  live: {
    interrupted: 'Live updates interrupted – trying again',
    case: {
      by: 'Changed by %{who}: %{what}.',
      changed: 'The case has changed: %{what}.',
      citizen: 'the applicant',
      gone: 'You can no longer open this case. It was moved to another team, or your rights have changed.',
      later: 'Later',
      reload: 'Reload',
      something: 'new state',
    },
  },
  presence: {
    label: 'Also here now: %{names}',
    looks: '%{name} is looking at the case, since %{since}',
    writes: '%{name} is writing, here since %{since}',
  },
};
