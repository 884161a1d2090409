import { existsSync, readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { weightsOf } from '../../src/core/burden.ts';
import { type Citing, type CitingKind, citingsOf } from '../../src/core/citations.ts';
import { doubt } from '../../src/core/completions.ts';
import { mostEnumerated } from '../../src/core/confidence.ts';
import { noBurden } from '../../src/core/costs.ts';
import { fullReadiness, readinessLost } from '../../src/core/standing.ts';
import { tieBand } from '../../src/core/tie-band.ts';
import { worth } from '../../src/core/worth.ts';
import { economics } from '../../src/knowledge/economics.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { isAnchor } from '../../src/state/first-visit.ts';
import { inWords } from '../../src/ui/library/condition-in-words.ts';
import { groupsWanted } from '../../src/ui/method/rule.ts';
import { sections } from '../../src/ui/method/sections.ts';
import { paths } from '../../src/ui/paths.ts';
import { engineWords } from '../../src/ui/words/engine.ts';
import { libraryWords } from '../../src/ui/words/library.ts';
import { methodWords, ruleWords } from '../../src/ui/words/method.ts';
import { proven } from '../../src/ui/words/proven.ts';
import { heading, openAt } from './at.tsx';

const groups = sections.flatMap((section) => section.groups);
const rules = groups.flatMap((group) => group.rules);
const foundFor = (wanted: string) =>
  sections.flatMap((section) => groupsWanted(section, wanted).flatMap((group) => group.rules));

/** What decides: each of these is a rule of the method. */
const deciding: readonly CitingKind[] = [
  'need',
  'raise',
  'criterion',
  'coverage',
  'coverage-shift',
  'burden',
  'burden-shift',
  'gate',
  'method',
  'verdict',
  'practice',
];
const isDeciding = ({ kind }: Citing) => deciding.includes(kind);

describe('the method', () => {
  it('publishes every rule of the content with its claims, once', () => {
    const citings = citingsOf(knowledge, economics).filter(isDeciding);
    const published = rules.filter(({ id }) => !id.startsWith('engine-'));
    expect(published.length).toBeGreaterThan(250);
    expect(new Map(published.map(({ id, claims }) => [id, claims]))).toEqual(
      new Map(citings.map(({ id, claims }) => [id, claims])),
    );
    expect(published).toHaveLength(citings.length);
  });

  it('gives each an id that can stand in an address, and is quoted to dispute it', () => {
    for (const { id } of rules) {
      expect(isAnchor(id), id).toBe(true);
      expect(ruleWords.dispute(id)).toContain(`“${id}”`);
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('has on its page each id once, and each gate with its condition', async () => {
    await openAt(paths.method);
    expect(heading()).toHaveTextContent(methodWords.title);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const { id, name } of rules) expect(document.getElementById(id)).toHaveTextContent(name);
    for (const { gates } of knowledge.approaches)
      for (const { id, opens } of gates)
        expect(document.getElementById(id)).toHaveTextContent(inWords(opens).text);
  });

  it('shows what holds every word, unfolded', async () => {
    const user = await openAt(paths.method);
    expect(screen.getByText(methodWords.count(rules.length, rules.length))).toBeVisible();
    await user.type(screen.getByLabelText(libraryWords.search), 'evidence-reaches');
    const count = foundFor('evidence-reaches').length;
    expect(screen.getByText(methodWords.count(count, rules.length))).toBeVisible();
    const found = screen.getByText('The evidence reaches the model').closest('li');
    expect(found).toBeVisible();
    expect(found?.closest('details')).toHaveAttribute('open');
    await user.type(screen.getByLabelText(libraryWords.search), ' xyzzy');
    expect(screen.getByText(methodWords.none)).toBeVisible();
  });

  it('finds a rule by the heading it stands under', () => {
    const gates = knowledge.approaches.find(({ id }) => id === 'fine-tuning')?.gates ?? [];
    const found = foundFor('fine-tuning gate').map(({ id }) => id);
    expect(gates.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(gates.map(({ id }) => id)));
  });

  it('leads from each figure of its tables to the rule behind it', async () => {
    const user = await openAt(paths.method);
    const table = screen.getByRole('table', { name: methodWords.coverageTable });
    const [link] = within(table).getAllByRole('link', { name: /^100: Retrieval/u });
    if (link === undefined) throw new Error('retrieval carries no need whole');
    await user.click(link);
    const place = document.activeElement;
    expect(place).toHaveAttribute('id', link.getAttribute('href')?.slice(1));
    expect(place?.closest('details')).toHaveAttribute('open');
  });
});

/** What is said about a rule of the engine. */
function said(id: string): string | undefined {
  return [engineWords.reckoning, engineWords.time, engineWords.sure]
    .flatMap((group): readonly { id: string; says: string }[] => group.rules)
    .find((rule) => rule.id === id)?.says;
}

describe('the figures in the words of the engine', () => {
  it.each([
    ['worth', `is worth ${worth(100, 100)} points, half of it ${worth(100, 50)}.`],
    [
      'score',
      `${fullReadiness} points of readiness, less ${readinessLost.closed} for each closed gate and ${readinessLost.unknown} for each whose answer is unknown; and ${noBurden} points`,
    ],
    ['grades', `doubted in ${doubt.guessed} of 100 ways`],
    ['grades', `an observation in ${doubt.observed};`],
    ['confidence', `Up to ${mostEnumerated.toLocaleString('en')} ways all are decided`],
    ['no-lead', `less than ${100 * tieBand} of 100 apart`],
  ])('%s: %s', (id, figures) => {
    expect(said(id)).toContain(figures);
  });

  it('a priority counts half, once or twice', () => {
    const weights = (['low', 'normal', 'high'] as const).map(
      (level) => weightsOf({ effort: level })[1],
    );
    expect(weights).toEqual([0.5, 1, 2]);
    expect(said('priorities')).toContain('count half, once or twice');
  });
});

describe('what is proven', () => {
  it('is eight properties', () => {
    expect(proven).toHaveLength(8);
  });

  const tests = proven.flatMap(({ id, tests: own }) => own.map((one) => ({ id, ...one })));
  it.each(tests)('$id is proven by a test of $file: $name', ({ file, name }) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
  });
});

describe('a condition in words', () => {
  const task = { question: 'definition', is: ['agreed'] } as const;
  const vague = { question: 'definition', is: ['vague'] } as const;
  const sentence = inWords(task).text;

  it('names the question and the answers', () => {
    expect(sentence).toMatch(/^Definition: “.+”[.]$/u);
    expect(inWords({ question: 'definition', is: ['agreed', 'vague'] }).text).toContain('” or “');
  });

  it.each([
    ['all of one is that one', { all: [task] }, sentence, 0],
    ['all', { all: [task, vague] }, 'All of these hold:', 2],
    ['any', { any: [task, vague] }, 'One of these holds:', 2],
    ['not one', { not: task }, `Not so: ${sentence}`, 0],
    ['not several', { not: { any: [task, vague] } }, 'This does not hold:', 1],
    [
      'a layer',
      { layer: ['rag'], in: 'target' },
      'Retrieval (RAG) is in the architecture to grow into.',
      0,
    ],
    [
      'who carries',
      { carrier: ['rag', 'tools'], of: ['live-state'] },
      'Retrieval (RAG) or Tools carries live state and records better than the other layers in it.',
      0,
    ],
    [
      'nothing said',
      { unanswered: ['definition'] },
      'Nothing has been said about “definition”.',
      0,
    ],
  ] as const)('%s', (_, condition, text, parts) => {
    const reading = inWords(condition);
    expect(reading.text).toBe(text);
    expect(reading.parts).toHaveLength(parts);
  });

  it('of a name speaks of the architecture that is named', () => {
    expect(inWords({ layer: ['rag'], in: 'now' }, 'architecture').text).toBe(
      'Retrieval (RAG) is in it.',
    );
  });
});
