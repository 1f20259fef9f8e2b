import type { Guide, HelpTopic } from './topics';

/** The guides of what lies beside lists and cases on a desk. */
export const deskGuides = {
  tasks: {
    title: 'Tasks',
    intro:
      'A [[task|task]] is a question of a case to a person or another office, with a day. Whoever is asked needs no [[competence|competence]] and sees only what is shared.',
    picture: 'A task is given: to whom, the question, by when, and what of the case is shared.',
    steps: [
      'In a case you give a task with {T}: to a person or a team, with the question and the day.',
      'Share only what the answer needs: single papers, the person, the application. Everything else stays hidden.',
      'What was given to you or your team is under “My tasks” {g x}. Answer, with papers if you like, or hand the task back with a reason.',
      'The answer is in the case, and whoever works on it is notified. Under “Tasks I gave” you see what is still open.',
    ],
    hints: [
      'Once the task is done, what was shared can no longer be seen.',
      'Open tasks are shown at the decision; closing the case takes them back.',
    ],
    see: ['case', 'notifications'],
  },
  calendar: {
    title: 'Calendar',
    intro:
      'The [[deadline|deadlines]] and [[follow-up|follow-ups]] of your cases, day by day. Whoever may see the figures of the team sees its days, too.',
    picture: 'A month with the number of deadlines and follow-ups of each day; holidays have their names.',
    steps: [
      'From every page {g v} leads here. At the top you choose month or week, your own cases or the team’s.',
      'A click on a day shows its cases; from there you go to the case.',
      'Days on which the offices are closed are marked. A follow-up that would fall on one moves to the next [[office day|office day]].',
    ],
    see: ['queue', 'dashboard'],
  },
  preview: {
    title: 'Preview in the list',
    intro: 'For a short answer: what matters most of a case, beside the list, without opening it.',
    picture: 'Beside the list stands the preview of a case with person, telephone, newest note and the last events.',
    steps: [
      'In a list {v} opens and closes the preview, and so does the eye in the row.',
      'With {j} and {k} you walk along the list; the preview goes along.',
      'It shows person and telephone, the newest note, what is requested, the letters and the last events. {Enter} opens the case.',
    ],
    hints: ['The preview does not count as opening: what is new stays new, and nothing is assigned to anybody.'],
    see: ['queue', 'search'],
  },
  'own-figures': {
    title: 'My figures',
    intro: 'What you have done in the last twelve weeks. You alone see this page; nobody else can call it up.',
    picture: 'One’s own figures: four numbers, a chart by weeks below, and a table.',
    steps: [
      'From every page {g j} leads here.',
      'Closed counts the cases on which you have decided; beside it are returned proposals and requests that you made.',
      'The handling time is the median: half of your cases took less. Each chart has its table below.',
    ],
    hints: ['Figures about single employees need the staff council’s consent; so there are none but one’s own.'],
    see: ['calendar', 'queue'],
  },
  letters: {
    title: 'Letters of your own',
    intro:
      'A letter that is no notice: an answer, a confirmation of receipt, an interim reply. While you write, it stands beside as it will be printed.',
    picture: 'A letter of one’s own is written: template, subject and text at the left, the letter at the right.',
    steps: [
      'In a case you write a letter with {S}. Choose the template and the way: as wished, on paper, or handed out at the counter.',
      'Write the text. Salutation and closing are there already; an empty line begins a paragraph, a dash a list.',
      'What is needed again and again is a [[text block|text block]]: “Insert a text block” (Alt+B), also in requests and reasons. It fills in what the case knows.',
      'Before a rejection you hear the citizen: the [[hearing|hearing]] is at “Request information” ({f}), with its period.',
      'Until a letter goes out, it can be recalled at the letters.',
    ],
    hints: ['Whoever signs sees what of the reasons was written or changed by hand.'],
    see: ['case', 'print-batches'],
  },
} as const satisfies Readonly<Partial<Record<HelpTopic, Guide>>>;
