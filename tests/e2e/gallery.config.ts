import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Takes the pictures instead of running the tests. */
export default defineConfig(config, { testMatch: 'gallery.ts', use: { trace: 'off' } });
