export { useShortcut, useShortcuts, useCurrentShortcuts, type Shortcut, type ShortcutSpec } from './registry';
export { CharacterKeysSwitch } from './CharacterKeysSwitch';
export { openKeyHelp, openPalette } from './open';
export { Key } from './Key';
