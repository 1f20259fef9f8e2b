import type { StepKey } from './steps';
import type { StepWords } from './words.de';

export const words: Readonly<Record<StepKey, StepWords>> = {
  today: {
    title: 'My day',
    text: 'The day begins here: what is urgent, as numbers. Red is overdue or not delivered. Each tile leads to its list; {g h} leads back here from everywhere.',
  },
  lists: {
    title: 'The lists',
    text: 'The menu has your lists with their numbers. “Cases I took part in” helps when somebody asks about a case that you had before.',
  },
  next: {
    title: 'The next case',
    text: '{n} assigns you the most urgent free case of your teams. Two people never get the same one.',
  },
  search: {
    title: 'When the telephone rings',
    text: '{/} and type a name, a street, a licence plate, a telephone number or a case number: the cases are there while you type.',
  },
  step: {
    title: 'One button: the next step',
    text: 'What stands out is what is to be done next, also with {p}. Everything else is under “More” {m}; what is not possible now, with the reason.',
  },
  checks: {
    title: 'Checks',
    text: 'Each open check is recorded here, with {1} to {9} or a click. What can be checked automatically is checked already. Nothing is decided while a required check is open.',
  },
  letter: {
    title: 'Papers and letters',
    text: 'What was submitted lies beside the work. While you decide, the notice stands here as it will be printed. {.} and {,} leaf through the papers.',
  },
  keys: {
    title: 'Keys, commands, help',
    text: '{?} shows all keys of this page, {mod+k} finds every command, page and case. The help explains the page you are on. You find this tour again under your name.',
  },
  toSignToday: {
    title: 'My day',
    text: 'What waits for your signature, and what is urgent. Each tile leads to its list; {g h} leads back here from everywhere.',
  },
  toSign: {
    title: 'To be signed',
    text: 'Proposals that need a second signature and that you may sign. {j} and {k} walk along the list, {Enter} opens, {v} shows a preview.',
  },
  proposal: {
    title: 'The proposal',
    text: 'What is to be decided, why your signature is needed, and what has changed since it was proposed.',
  },
  letterToSign: {
    title: 'The letter',
    text: 'This is the notice as it goes out. What was submitted lies at the left: {E} opens it.',
  },
  sign: {
    title: 'Sign or give back',
    text: '{p} signs after one last question. Giving back needs a reason; the clerk sees it, and what changes after it.',
  },
  teamToday: {
    title: 'My day',
    text: 'What is urgent in the team, as numbers: what is overdue, letters not delivered, cases that nobody is competent for. Each tile leads to its list.',
  },
  overdue: {
    title: 'Overdue',
    text: 'With {x} you choose cases and spread or hand them over together. You see what will happen before it does; afterwards it can be undone.',
  },
  team: {
    title: 'Team and absences',
    text: 'Who is there, who has how much, who is absent until when. With an absence you spread the cases at once.',
  },
  calendar: {
    title: 'Calendar',
    text: 'Deadlines and follow-ups of the team, day by day, with the holidays.',
  },
  figures: {
    title: 'Figures',
    text: 'Each question has a sentence, numbers and a picture. Each number leads to its cases; “Download” takes them along as a file.',
  },
  money: {
    title: 'My day',
    text: 'The payments that are awaited, and what is to be paid back.',
  },
  payments: {
    title: 'Awaited payments',
    text: 'Search by payment reference, case number or name and record what came in. If it is more than is due, that is said.',
  },
  refunds: {
    title: 'To be paid back',
    text: 'What was paid too much or without a reason. Record the refund when the money is on its way.',
  },
  treasury: {
    title: 'Treasury lists',
    text: 'The claims of each day as a file for your treasury software.',
  },
  events: {
    title: 'Events',
    text: 'Who did what and when, also exports and refused attempts. Narrow it by person, case, kind and day; export it as a file.',
  },
  staff: {
    title: 'Accounts',
    text: 'Create accounts, change roles and teams, end sessions. What you give to others is confirmed by a second administrator.',
  },
  competences: {
    title: 'Competences',
    text: 'Who is competent for which service, and signs up to which amount, in one table.',
  },
  services: {
    title: 'Services',
    text: 'What a service asks, checks, decides and costs, in versions. A sample shows its form and letters.',
  },
  system: {
    title: 'System',
    text: 'Whether everything runs, what waits, and what to do where something is stuck.',
  },
};
