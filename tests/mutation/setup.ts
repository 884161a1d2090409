import { beforeEach } from 'vitest';
import { forget } from './once-a-test.ts';

beforeEach(forget);
