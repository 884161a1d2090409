import { linkScreens } from './of-links.ts';
import { pageScreens } from './of-pages.ts';
import { resultScreens } from './of-the-result.ts';
import { wizardScreens } from './of-the-wizard.ts';
import type { Screen } from './opening.ts';

/** Every screen that is looked at, by the tests and by people. */
export const screens: readonly Screen[] = [
  ...pageScreens,
  ...wizardScreens,
  ...resultScreens,
  ...linkScreens,
];
