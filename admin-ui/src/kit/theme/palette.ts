import type { Schema } from '../api/contract';

export type Look = Schema<'Look'>;
export type Mode = 'light' | 'dark';

/**
 * What is the same in every city. Colour says something here: red is late or failed, amber soon or held up, green done;
 * everything else is calm. test/architecture/contrast.spec.ts holds each pair to WCAG AA, also under a city's colours.
 */
export const surfaces = {
  light: {
    background: '#f3f5f8',
    paper: '#ffffff',
    /** Heads of tables, boxes within cards. */
    sunken: '#f6f8fa',
    text: '#17212b',
    quiet: '#4a5865',
    divider: '#dce2e8',
    /** The edge of what one can type into: 3 : 1 (WCAG 1.4.11). */
    edge: '#7d8a96',
    error: '#b3261e',
    warning: '#8a4b00',
    success: '#1c6b42',
    info: '#2b5d86',
    onColour: '#ffffff',
  },
  dark: {
    background: '#10151b',
    paper: '#19212a',
    sunken: '#151c24',
    text: '#e6ecf1',
    quiet: '#a8b6c2',
    divider: '#313d49',
    edge: '#788794',
    error: '#ffb0a8',
    warning: '#f5c06a',
    success: '#8ed6ab',
    info: '#9dc8ea',
    onColour: '#0b1117',
  },
} as const;

/** How strongly chips, alerts and selected rows are tinted with their text's colour. */
export const tint = 0.12;
