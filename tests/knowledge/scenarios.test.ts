import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/core/agreement.ts';
import { decide } from '../../src/core/decide.ts';
import type { Situation } from '../../src/core/situation.ts';
import { claims } from '../../src/knowledge/claims.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Scenario } from '../../src/knowledge/schema.ts';
import { decodeLink, encodeLink } from '../../src/share/link/link.ts';
import { answersOf, sameAnswers } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';

const { scenarios } = knowledge;
const decided = ({ answers }: Pick<Scenario, 'answers'>) => decide(knowledge, answers);

/** What each document makes of its situation, and what comes of it here: now > target. */
const outcomes: readonly string[] = [
  'support-ticket-routing: fine-tuned | prompt-first > fine-tuned | later',
  'contract-review: hybrid | rag > hybrid | later',
  'wallet-risk-scoring: hybrid | tools > hybrid | later',
  'wallet-support: hybrid | rag > hybrid | later',
  'ticket-triage-agent: hybrid | rag > hybrid | later',
  'developer-assistant: rag, rag-and-tools, not fine-tuning | rag-and-tools > rag-and-tools | now',
  'incident-summaries: fine-tuned | prompt-first > fine-tuned | later',
  'small-model-at-volume: distilled | prompt-first > distilled | later',
  'brand-voice: fine-tuned | prompt-first > fine-tuned | later',
  'token-listing-compliance: rag, tools, rag-and-tools, not fine-tuning | rag-and-tools > rag-and-tools | now',
  'make-it-smarter: define-first, not fine-tuning | define-first > define-first | now',
  'all-company-documents: rag, not fine-tuning | rag > rag | now',
  'right-in-general: rag, not fine-tuning | rag > rag | now',
  'prompt-grown-too-long: fine-tuned | prompt-first > fine-tuned | later',
  'latest-documents: rag, not fine-tuning | rag > rag | now',
  'answers-with-sources: rag | rag > rag | now',
  'who-may-see-what: rag | rag > rag | now',
  'fits-the-window: context-first, not fine-tuning | context-first > context-first | now',
  'prices-in-the-weights: rag, not fine-tuning | rag > rag | now',
  'trained-last-year: rag, not fine-tuning | rag > rag | now',
  'wrong-evidence: rag, not fine-tuning | rag > rag | now',
  'gap-in-disguise: rag, not fine-tuning | context-first > context-first | differs',
  'style-over-live-documents: hybrid | rag > rag | differs',
  'shines-in-the-demo: hybrid | rag > hybrid | later',
  'same-decision: fine-tuned, not rag | prompt-first > prompt-first | differs',
  'broken-layout: fine-tuned | contract-first > contract-first | differs',
  'extraction-drift: fine-tuned | contract-first > contract-first | differs',
  'noisy-documents: not fine-tuning | contract-first > contract-first | now',
  'agent-tool-calls: fine-tuned | tools > hybrid | differs',
  'tools-in-motion: not fine-tuning | tools > tools | now',
  'niche-vocabulary: fine-tuned | prompt-first > fine-tuned | later',
  'contract-weaknesses: fine-tuned | prompt-first > prompt-first | differs',
  'governance-actions: fine-tuned | prompt-first > prompt-first | differs',
  'audit-reports: fine-tuned | prompt-first > prompt-first | differs',
  'compliance-replies: fine-tuned | prompt-first > fine-tuned | later',
  'house-framework: fine-tuned | prompt-first > fine-tuned | later',
  'nearly-there: not fine-tuning | define-first > define-first | now',
  'good-enough-already: not fine-tuning | good-enough > good-enough | now',
  'prompting-is-enough: prompt-first, not fine-tuning | prompt-first > prompt-first | now',
  'categories-in-motion: prompt-first, rag, not fine-tuning | prompt-first > prompt-first | now',
  'trained-on-chaos: prompt-first, rag, not fine-tuning | define-first > define-first | differs',
  'early-prototype: not fine-tuning | prompt-first > prompt-first | now',
  'unsure-and-no-way-out: scaffold-first, not fine-tuning | scaffold-first > scaffold-first | now',
  'gone-within-a-month: not fine-tuning | define-first > define-first | now',
  'deeper-reasoning: not fine-tuning | prompt-first > prompt-first | now',
  'no-test-fires: hybrid | define-first > define-first | differs',
];

describe('the scenarios', () => {
  it('set the document’s own outcome beside the one computed here, truthfully', () => {
    const told = scenarios.map((scenario) => {
      const { id, documentNames, documentRulesOut } = scenario;
      const decision = decided(scenario);
      const document = [...documentNames, ...documentRulesOut.map((layer) => `not ${layer}`)];
      const here = `${decision.now.verdict} > ${decision.target.verdict}`;
      return `${id}: ${document.join(', ')} | ${here} | ${agreementOf(scenario, decision)}`;
    });
    expect(told).toStrictEqual(outcomes);
  });

  it.each(scenarios)('$id: says what the document makes of it', (scenario) => {
    const { documentNames, documentRulesOut } = scenario;
    expect(documentNames.length + documentRulesOut.length).toBeGreaterThan(0);
  });

  it.each(scenarios)(
    '$id: gives a reason where the two are not the same, and only there',
    (scenario) => {
      const isSame = agreementOf(scenario, decided(scenario)) === 'now';
      expect(scenario.difference === undefined).toBe(isSame);
      if (scenario.difference === undefined) return;
      const { because, tensions, claims: cited } = scenario.difference;
      expect(because).toMatch(/^[A-Z].{40,}[.]$/su);
      const known = knowledge.tensions.map(({ id }) => id);
      expect(tensions.filter((id) => !known.includes(id))).toStrictEqual([]);
      expect([tensions.length > 0, cited.length > 0]).toStrictEqual([true, true]);
    },
  );

  it.each(scenarios)('$id: opens as a result from its link', ({ answers }) => {
    const { now, target } = decide(knowledge, answers);
    const verdicts = { now: now.verdict, target: target.verdict };
    const read = decodeLink(
      knowledge,
      encodeLink(knowledge, basisOf(answersOf(answers)), verdicts),
    );
    expect(read.status).toBe('ok');
    if (read.status === 'ok') expect(sameAnswers(read.answers, answersOf(answers))).toBe(true);
  });

  it('are all different situations, so that a link tells which one it is', () => {
    const alike = scenarios.flatMap(({ id, answers }, at) =>
      scenarios
        .slice(at + 1)
        .filter((other) => sameAnswers(answersOf(answers), answersOf(other.answers)))
        .map((other) => `${id} = ${other.id}`),
    );
    expect(alike).toStrictEqual([]);
  });

  it('cite for their difference no claim that is missing', () => {
    const known = new Set(claims.map(({ id }) => id));
    const cited = scenarios.flatMap(({ difference }) => difference?.claims ?? []);
    expect(cited.filter((id) => !known.has(id))).toStrictEqual([]);
  });
});

/** What the reasons say would follow from further answers. */
const promises: readonly (readonly [id: string, more: Situation, target: string])[] = [
  ['gap-in-disguise', { corpus: 'large' }, 'rag'],
  ['style-over-live-documents', { failures: ['off-tone'] }, 'hybrid'],
  ['agent-tool-calls', { tried: ['tools', 'schema-output'] }, 'hybrid'],
];

it.each(promises)('%s with %j grows into %s, as its reason says', (id, more, target) => {
  const scenario = scenarios.find((each) => each.id === id);
  expect(decide(knowledge, { ...scenario?.answers, ...more }).target.verdict).toBe(target);
});
