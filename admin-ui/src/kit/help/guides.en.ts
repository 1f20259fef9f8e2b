import { deskGuides } from './deskGuides.en';
import type { Guide, HelpTopic } from './topics';

export const guides: Readonly<Record<HelpTopic, Guide>> = {
  home: {
    title: 'My day',
    intro:
      'Here the day begins: what is due today, what came back to you, and what waits for your signature. Each tile leads to the list behind it.',
    picture: 'The start page with tiles for cases that are due, overdue and returned.',
    steps: [
      'Look at what is red first: overdue cases, and letters that did not arrive.',
      '“Take the next case” {n} gives you the most urgent free case of your teams. No two people ever get the same one.',
      'From every page {g h} brings you back here.',
    ],
    hints: [
      'The numbers change by themselves as soon as something happens.',
      'What you have done yourself is in “My figures” {g j}. Only you see that page.',
    ],
    see: ['queue', 'calendar', 'search'],
  },
  queue: {
    title: 'Lists and the team queue',
    intro:
      'At the left are the [[work queue|lists]], at the right their cases: subject, status, what is left of the [[deadline|deadline]], and whom they are assigned to.',
    picture: 'A list with the deadline as a coloured remainder, status and names.',
    steps: [
      'Filters and order stand above the list and in the address: back and reload lead to the same place.',
      '“More filters” ({F}) narrows by person, date of birth, telephone or e-mail, and by what the service knows: breed, resident parking zone.',
      'Open a case by a click or with {Enter}. On the case’s page go on with {j} and {k}, without coming back to the list.',
      'What others have done meanwhile is a number at the case. The list renews itself without moving the row under the pointer.',
      'Filters, columns and order can be saved under a name, for yourself or for the team.',
      '“Export” ({e}) takes the list along as it stands: as a table (XLSX) or for printing (PDF). With long lists you are notified when the file is ready; it is then under “Exported lists”.',
    ],
    hints: [
      'The deadline counts [[office day|office days]]. It is paused while a citizen is asked for something.',
      'Totals are honest: “over 1,000” says that nobody counted further.',
    ],
    see: ['case', 'preview', 'bulk', 'search'],
  },
  case: {
    title: 'A case',
    intro:
      'Three zones side by side: what was submitted, the evidence, and the work on it. Drag their edges; you will find them as you left them.',
    picture: 'A case’s page with application, evidence and work.',
    steps: [
      'The one highlighted button is the next sensible step. Everything else is under “More” and in the command palette {mod+k}.',
      '“Print the case” {mod+p} puts the whole case on A4 or into a PDF; notes and tasks only if you tick them.',
      'Record each open [[check|check]]. What the rules can check by themselves is checked already, with reasons.',
      'Is something missing? An [[information request|request for information]] pauses the [[deadline|deadline]]; reminder and expiry come by themselves. It can be extended and withdrawn.',
      'If an answer comes by post, telephone or at the counter, record it ({R}) with its papers; other papers can be added at any time ({D}). Scans can be turned, put in order and joined to one PDF.',
      'With the [[proposal|proposal]] you see the letter as it will be printed. Where the rules ask for it, a second person signs ([[four eyes|four eyes]]).',
      'Write a letter of your own with {S}, from templates and [[text block|text blocks]] (Alt+B). Before a rejection you hear the applicant: the [[hearing|hearing]] stands at “Request information” ({f}).',
      'Until a letter leaves it can be held back; a notice with its decision ({H}).',
      'The [[timeline|timeline]] tells who did what and when, with before and after. The newest is on top; “Load older events” brings what was before.',
    ],
    hints: [
      'Nothing typed is lost: drafts are saved all the time and are there again after a crash, a sign-out or on another computer.',
      'If somebody was faster, you see both versions field by field and decide yourself.',
      'A [[correction|correction]] puts obvious slips right; the original stays visible.',
    ],
    see: ['approve', 'letters', 'tasks', 'queue'],
  },
  approve: {
    title: 'Signing',
    intro: 'Here are proposals that need a second person. Whoever proposes does not sign: [[four eyes|four eyes]].',
    picture: 'A proposal with reasons, fee, and the letter as it will be sent.',
    steps: [
      'Read reasons, [[fee|fee]] and the letter: exactly this one is sent.',
      'When you sign, the [[decision|decision]] stands; the [[notice|notice]] is written and delivered.',
      'Otherwise return the proposal with a comment. Whoever made it finds it under “Returned to me”.',
    ],
    hints: [
      'Why a second person is needed is said with the proposal: because of the amount, for instance, or a rejection.',
      'Your [[competence|competence]] may be limited to amounts or kinds of decision.',
    ],
    see: ['case', 'bulk'],
  },
  intake: {
    title: 'Take in an application',
    intro:
      'What comes to the counter, by telephone or by post is typed in here, and is a case like any other afterwards. {N} leads here from every page.',
    picture: 'The registration of a dog, half filled, with what is still missing.',
    steps: [
      'Choose the service: some letters will do, {Enter} goes on.',
      'Fill in what is known. Faults stand at the field as soon as you leave it; on the right stands how much is left to settle.',
      'Drag the papers onto the page and choose what each is for. Pages of a scan can be turned and put in order.',
      '{mod+Enter} creates the case.',
    ],
    hints: [
      'Nothing is lost: what is half filled stays under “Applications begun”, also on another computer.',
      'Under “Has this been here already?” stand cases of the same person, thing or address.',
      'The [[deadline|deadline]] begins on the day of receipt.',
    ],
    see: ['case', 'quarantine'],
  },
  quarantine: {
    title: 'Quarantine',
    intro: 'What arrived but could not be routed: an unknown or retired service, a file that is not what it should be. None of it is lost.',
    picture: 'A submission with the list of reasons why it could not be routed.',
    steps: [
      'Open the submission and read what does not fit.',
      'Complete what is needed and release it: the case begins with the day of receipt, the original stays as it came.',
      'If nothing can be saved, refuse it with a reason. The portal and the sender read it.',
    ],
    hints: ['The [[deadline|deadline]] runs from the receipt, not from the release.'],
    see: ['queue'],
  },
  'print-batches': {
    title: 'Print batches',
    intro: 'Letters to people without e-mail are printed together. A [[print batch|print batch]] holds what a team posts at once.',
    picture: 'The list of print batches with one that waits to be posted.',
    steps: [
      'Make a batch for your team. It is produced in the background; you can go on working.',
      'Open and print the PDF. On top lies the [[dispatch list|dispatch list]] to tick off; the address of each letter shows through the window.',
      'Confirm the day on which the batch was posted. The [[publication|publication]] depends on it, and with it the period for a remedy.',
    ],
    hints: ['A batch can be printed again at any time. No letter disappears because no print came.'],
    see: ['case'],
  },
  payments: {
    title: 'Awaited payments',
    intro:
      'Decisions whose payment is awaited. Payments in the portal arrive by themselves; what comes in at the desk or by transfer is recorded here.',
    picture: 'The list of awaited payments with references and amounts.',
    steps: [
      'Search by [[Kassenzeichen|Kassenzeichen]], case number or name.',
      'Record amount, method and receipt number. Part payments are possible; if it is more than is due, that is said before you record it.',
      'Then the case goes on by itself: the notice or permit is made.',
    ],
    see: ['treasury'],
  },
  treasury: {
    title: 'Treasury lists',
    intro: 'For each day a list of what the treasury is to receive: the [[receivable, treasury list|Sollstellung]].',
    picture: 'The treasury lists: for each day a line with items, sum, and the list to download.',
    steps: [
      'Open the day.',
      'Download the list as CSV and read it into the treasury’s system.',
      'A list does not change any more once its day is over.',
    ],
    see: ['payments'],
  },
  dashboard: {
    title: 'Figures',
    intro:
      'Are we keeping up? Where does it stick? Which deadlines are at risk? How is the workload? Is online use growing? Each answer leads to exactly the cases behind it.',
    picture: 'The figures with backlog, deadlines, workload and online share.',
    steps: [
      'Choose period, team and service. Each figure is compared with the period before.',
      'Click on a figure or a bar: you see the cases that make it up.',
      'Each chart has its table behind it, for screen readers and for copying.',
      'Export the figures as CSV, XLSX or PDF, or have the week sent to you by mail (under settings).',
    ],
    hints: [
      'The [[throughput time|throughput time]] counts office days from receipt to the first closing.',
      'The forecast names a range; the future is not more exact.',
      'Portal, FIT-Connect and terminal make up the [[online share|online share]]; e-mail does not, for it has to be typed in.',
    ],
    see: ['absence', 'bulk'],
  },
  events: {
    title: 'Events',
    intro: 'Every act is an [[event|event]]: who, what, when, on which case. Events are never changed and never deleted.',
    picture: 'The search in the events with filters by person, kind and time.',
    steps: [
      'Narrow down by person, kind, period or case number.',
      'Open an event: you see before and after, and the number of the request.',
      'A case can be seen as it was at any past moment, and printed as a file.',
    ],
    hints: ['Each export (CSV, file) is recorded.'],
    see: ['case'],
  },
  staff: {
    title: 'Accounts',
    intro: 'Who may sign in, with which roles, in which teams and with which [[competence|competence]].',
    picture: 'An account with roles, teams and competences.',
    steps: [
      'Create an account. Its password is shown once and changed at the first sign-in.',
      'Roles say what somebody does; teams, whose cases they see; competences, for which services and up to which amount.',
      '“Effective rights” shows what follows from that, and why.',
      'Whoever leaves is disabled, not deleted: the name stays in the timelines. Open cases can be handed on.',
    ],
    hints: ['Administrators see no cases. Tax secrecy demands it (§ 30 AO).'],
    see: ['teams', 'absence'],
  },
  teams: {
    title: 'Teams',
    intro: 'A [[team|team]] works on the same services and shares a team queue. Services name the team that their submissions go to.',
    picture: 'The teams with their keys and the number of their members.',
    steps: ['Create a team or rename it.', 'Who belongs to it is set with the accounts.'],
    hints: ['A team’s key is named in the service definitions and does not change.'],
    see: ['staff', 'services'],
  },
  'api-keys': {
    title: 'API keys',
    intro: 'With a key a portal signs in to hand in applications and to ask for their status.',
    picture: 'The portals’ keys: what each may do, by which channels, and when it was last used.',
    steps: [
      'Create a key of its own for each portal, with only the channels and rights that it needs.',
      'The key is shown one single time. Hand it over safely.',
      'Disable a key at once if it may have fallen into the wrong hands.',
    ],
  },
  services: {
    title: 'Services',
    intro:
      'A [[service definition|service definition]] describes as data what is asked, checked, decided, charged and written. Cases stay with the version that they began with.',
    picture: 'A service with form, checks and letters.',
    steps: [
      'Look at form, checks, fees and letters, also with sample data.',
      'Compare versions before a new one holds.',
      'What says “to be verified” has not been confirmed by an expert yet.',
    ],
  },
  system: {
    title: 'System',
    intro: 'Is the application well? It is said here in words, with what there is to do.',
    picture: 'The state in words: database, jobs, delivery, mail server and disk, each with a verdict.',
    steps: [
      'Jobs that failed can be tried again; nothing happens twice by that.',
      'For mail you see what was sent, what waits, and what came back.',
      'Support needs nothing but the number of the request that is shown with each failure.',
    ],
  },
  settings: {
    title: 'Settings',
    intro: 'Language, look, density and notifications hold for you and follow you to every computer.',
    picture: 'The settings: language, colours, density and notifications by e-mail.',
    steps: [
      'Changes hold at once and are saved by themselves.',
      'Notifications always arrive in the application; by mail only if you wish: at once or once a day.',
      'Your password is changed on a page of its own; afterwards you are signed out everywhere else.',
    ],
    see: ['notifications', 'absence'],
  },
  search: {
    title: 'Searching',
    intro: 'One field for everything: case number, name, street, plate, chip. Typing errors are forgiven.',
    picture: 'The search field with hits and what matched in each.',
    steps: [
      'With {/} you get into the search field from anywhere.',
      'Each hit says what matched.',
      '{mod+k} opens the command palette: cases, pages and actions in one place.',
    ],
    hints: ['Only what you may see is found.'],
    see: ['queue'],
  },
  bulk: {
    title: 'Many cases at once',
    intro: 'Tick several cases, or take all of a filter, and do one thing to all of them.',
    picture: 'The preview: how many cases will change, and why some will not.',
    steps: [
      'Tick cases or choose all of the filter.',
      'The preview says for how many it will work, and why not for others.',
      'While it runs you see the progress and can stop it. You may go on working meanwhile.',
      'In the end there is an outcome for each case. What can be undone is undone with one click.',
    ],
    see: ['queue', 'absence'],
  },
  absence: {
    title: 'Absence',
    intro: 'Illness, holidays, training: with two clicks somebody is marked absent, and the open cases go to colleagues.',
    picture: 'Somebody is reported absent; below it says who gets how many of the open cases.',
    steps: [
      'Enter first and last day, for yourself or as a supervisor for your team. No reason is recorded.',
      'Decide where the open cases go. You see beforehand how many there are.',
      'For each case it says afterwards whom it is assigned to.',
    ],
    hints: [
      'Whoever is absent is shown as such when cases are handed over.',
      'Formal substitution (signing on behalf) is something else and comes later.',
    ],
    see: ['bulk'],
  },
  notifications: {
    title: 'Notifications',
    intro: 'The bell tells what concerns you: given to you, taken from you, returned, answered, due, failed.',
    picture: 'The notifications by day; what is unread has a dot.',
    steps: [
      'A click on a notification leads to the case and marks it as read.',
      'Notifications come by mail only if you wish so under settings.',
    ],
    hints: ['Mails name the case number, and no citizen.'],
    see: ['settings'],
  },
  ...deskGuides,
};
