import { adrIndex } from './adr-index.js';
import { caseDiagram } from './case-diagram.js';
import type { GeneratedFile } from './generated-file.js';
import { uiGlossary } from './glossary.js';
import { intakeApi, staffApi, staffApiTypes } from './openapi.js';
import { permissions } from './permissions.js';

/** Every generated text file; one that needs another comes after it. */
export const generatedFiles: GeneratedFile[] = [adrIndex, permissions, caseDiagram, staffApi, intakeApi, staffApiTypes, uiGlossary];
