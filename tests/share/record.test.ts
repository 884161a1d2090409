import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { knowledge } from '../../src/knowledge/index.ts';
import { type Basis, sameBasis } from '../../src/share/basis.ts';
import { longestRecord, readRecord } from '../../src/share/record/read.ts';
import { record1 } from '../../src/share/record/schema.ts';
import { recordOf } from '../../src/share/record/write.ts';
import { anyBasis } from '../fixtures/any-answers.ts';
import { findingsOn, keptOf, keptOn } from '../fixtures/kept.ts';
import { situations } from '../ui/panels/situations.ts';

const published: unknown = JSON.parse(readFileSync('public/schema/record-1.json', 'utf8'));
const isRecord1 = new Ajv2020({ strict: false }).compile(published as object);
const sample = keptOn(situations.waiting, { name: 'Ticket triage' });

describe('R9: a record', () => {
  it('has a published schema, which is what the reader goes by', () => {
    expect(published).toEqual(z.toJSONSchema(record1, { io: 'input' }));
  });

  it('keeps to its schema and names it, with and without findings', () => {
    for (const kept of [sample, { ...sample, findings: findingsOn(sample) }, keptOn({})]) {
      const record: unknown = JSON.parse(recordOf(kept));
      expect(isRecord1(record), JSON.stringify(isRecord1.errors)).toBe(true);
      expect(record).toMatchObject({ $schema: 'https://layerwise.example/schema/record-1.json' });
    }
  });

  it('states the date, the model, the link, the unknowns and when to look again', () => {
    const { decision, link } = sample;
    expect(JSON.parse(recordOf(sample))).toMatchObject({
      date: '2026-11-21',
      model: '1',
      name: 'Ticket triage',
      link,
      unknowns: decision.unknowns,
      lookAgain: decision.lookAgain.map(({ text }) => text),
    });
  });

  it('opens again with what was said, whatever that was', () => {
    fc.assert(
      fc.property(anyBasis(knowledge), (basis) => {
        const kept = keptOf(basis);
        const { now, target } = kept.decision;
        const reading = readRecord(knowledge, recordOf(kept));
        expect(reading).toMatchObject({
          status: 'ok',
          shown: { model: '1', now: now.verdict, target: target.verdict },
          date: '2026-11-21',
        });
        expect(reading.status === 'ok' && sameBasis(reading.basis, kept.basis)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

/* Records as they were once given out. A file is added with each version, and none is ever changed. */
describe('R9: a record that was once given out opens for ever', () => {
  const files = readdirSync('tests/share/records');

  it.each(files)('%s', (file) => {
    const text = readFileSync(`tests/share/records/${file}`, 'utf8');
    const reading = readRecord(knowledge, text);
    expect(reading.status, JSON.stringify(reading)).toBe('ok');
    const { answers, priorities, figures } = JSON.parse(text) as Basis;
    expect(reading.status === 'ok' && reading.basis).toEqual({ answers, priorities, figures });
  });

  it('and of each version there is one', () => {
    expect(files).toContain('1-waiting.json');
  });
});

describe('what is no record of this version is refused, with the reason', () => {
  const good = JSON.parse(recordOf(sample)) as Record<string, unknown>;
  const changed = (change: object) => JSON.stringify({ ...good, ...change });
  const verdict = { now: 'rag', target: 'better' };

  it.each<[string, string, string, RegExp]>([
    ['no JSON', '{"format": ', 'not-a-record', /^This is not JSON/u],
    ['other JSON', '{"answers": {}}', 'not-a-record', /"format": "layerwise-record"/u],
    ['a list', '[1]', 'not-a-record', /"format"/u],
    ['nothing', 'null', 'not-a-record', /"format"/u],
    ['too much', `{${' '.repeat(longestRecord)}}`, 'too-long', /^The text has [0-9]+ characters/u],
    ['a newer version', changed({ version: 2 }), 'newer-version', /version 2; the newest/u],
    ['an odd version', changed({ version: 'one' }), 'not-allowed', /^"version" must be one of: 1/u],
    ['no answers', changed({ answers: undefined }), 'not-allowed', /^"answers" must be: record/u],
    [
      'an answer of the wrong kind',
      changed({ answers: { task: 'agent' } }),
      'not-allowed',
      /^"answers → task" must be: object/u,
    ],
    [
      'an unknown option',
      changed({ answers: { task: { value: 'tsk' } } }),
      'not-allowed',
      /^question "task": "tsk" is not allowed; allowed: classification/u,
    ],
    [
      'an unknown question',
      changed({ answers: { constructor: { value: 'x' } } }),
      'not-allowed',
      /^there is no question "constructor"/u,
    ],
    [
      'an unknown level',
      changed({ priorities: { effort: 'huge' } }),
      'not-allowed',
      /must be one of: low, normal, high/u,
    ],
    [
      'an unknown figure',
      changed({ figures: { 'hour-cost': -1 } }),
      'not-allowed',
      /^the figure "hour-cost" must be a number from/u,
    ],
    [
      'an unknown verdict',
      changed({ decision: { verdict } }),
      'not-allowed',
      /^there is no verdict "better"/u,
    ],
    [
      'an answer that a newer model may know',
      changed({ model: '2', answers: { mood: { value: 'good' } } }),
      'newer-version',
      /^The record was written with model 2, newer than model 1 here/u,
    ],
    ['a date of another form', changed({ date: 'today' }), 'not-allowed', /^"date"/u],
  ])('%s', (_, text, kind, problem) => {
    const reading = readRecord(knowledge, text);
    expect(reading).toMatchObject({ status: 'refused', kind });
    expect(reading.status === 'refused' && reading.problems[0]).toMatch(problem);
  });

  it('and no text makes reading throw or change what objects inherit', () => {
    const poison = '{"__proto__": {"value": "x"}, "constructor": {"value": "x"}}';
    const parts = fc.dictionary(fc.constantFrom(...Object.keys(good), '__proto__'), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(fc.string(), parts), (part) => {
        const text = typeof part === 'string' ? part : JSON.stringify({ ...good, ...part });
        const { status } = readRecord(knowledge, text);
        expect(['ok', 'refused']).toContain(status);
      }),
      { numRuns: 1000 },
    );
    const text = JSON.stringify(good).replace('"answers":{', `"answers":${poison},"was":{`);
    expect(readRecord(knowledge, text)).toMatchObject({ status: 'refused' });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
