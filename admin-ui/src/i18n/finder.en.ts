import type { finderGerman } from './finder.de';

export const finderEnglish: typeof finderGerman = {
  keys: {
    title: 'Keys',
    find: 'Find a key or a task',
    none: 'There is no key for this.',
    show: 'Show keys',
    group: { here: 'On this page', everywhere: 'Everywhere', go: 'Go to', dialog: 'In dialogues and fields' },
    dialog: { close: 'Close the dialogue, leave the field', tab: 'To the next field', enter: 'Press, take the choice', space: 'Tick, switch' },
    characters: 'Use single characters as keys',
    charactersWhy: 'Turn this off if you dictate or easily hit keys by accident. Keys with Ctrl stay. Holds for this browser.',
    ctrl: 'Ctrl',
    shift: 'Shift',
    enter: 'Enter',
    space: 'Space',
    then: 'then',
    waits: '– where to? (Esc cancels)',
    palette: 'Find commands, cases and pages',
    help: 'Show keys',
    search: 'Search',
    nextCase: 'Take the next case',
    back: 'Back to the list',
    home: 'Start page',
  },
};
