import fc from 'fast-check';
import { beforeEach } from 'vitest';
import { forget } from './once-a-test.ts';

// A mutant is found by one counterexample; nobody reads it, so it need not be a small one.
fc.configureGlobal({ endOnFailure: true });

beforeEach(forget);
