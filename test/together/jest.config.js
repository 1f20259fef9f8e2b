import main from '../../jest.config.js';
import { writeTogether } from './write.mjs';

const escaped = (path) => `<rootDir>/${path.replaceAll(/[.+]/g, '\\$&')}$`;

/** All specs but those of the browser, neighbours together. What `npm test` runs. */
export default { ...main, rootDir: '../..', testPathIgnorePatterns: ['/node_modules/', ...writeTogether().map(escaped)] };
