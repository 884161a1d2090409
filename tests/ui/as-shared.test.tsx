import { act, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { situationOf } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import {
  closeShared,
  deleteEverything,
  openLink,
  showAsOfToday,
  useAsShared,
} from '../../src/state/index.ts';
import { AsSharedBanner } from '../../src/ui/panels/pieces/as-shared-banner.tsx';
import { paths } from '../../src/ui/paths.ts';
import { asSharedWords as words } from '../../src/ui/words/as-shared.ts';
import { verdictWords } from '../../src/ui/words/verdict.ts';
import {
  answersInDispute,
  olderKnowledge,
  olderLink,
  olderModel,
} from '../fixtures/older-model.ts';
import { openAt } from './at.tsx';

vi.mock('../../src/state/released-models.ts', () => ({
  releasedModels: { '0': async () => Promise.resolve(olderModel) },
}));

afterEach(() => {
  act(() => {
    showAsOfToday();
    closeShared();
    deleteEverything();
  });
});

const disputed = situationOf(answersInDispute);
const then = decide(olderKnowledge, disputed);
const today = decide(knowledge, disputed);
const patient = { timeout: 30_000 };

function name(id: string): string {
  return knowledge.verdicts.find((verdict) => verdict.id === id)?.name ?? '?';
}

function named({ now, target }: typeof then): string {
  return verdictWords.heading(name(now.verdict), name(target.verdict));
}

function banner() {
  return within(screen.getByLabelText(words.label));
}

function rows(): readonly (string | null)[] {
  return banner()
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
}

/** What the page says about the rules of a link, without the rest of the page. */
function Told() {
  const rules = useAsShared();
  if (rules.status === 'current') return <p>nothing to say</p>;
  return <AsSharedBanner {...{ rules, knowledge, isAsShared: false, show: vi.fn<() => void>() }} />;
}

function show(link: string) {
  act(() => void openLink(link));
  render(<Told />);
}

/** A link to the disputed answers that names other verdicts than any rules give. */
function strangeLink(model: string): string {
  const content = { ...knowledge, model };
  return encodeLink(content, basisOf(answersInDispute), { now: 'rag', target: 'rag' });
}

function title(): string | undefined | null {
  return document.querySelector('h1')?.textContent;
}

it('R14: a result shared under older rules can be looked at as it was, to read only, and as of today', async () => {
  act(() => void openLink(olderLink()));
  const user = await openAt(paths.result);
  await user.click(await screen.findByText(words.seeAsShared, {}, patient));
  expect(title()).toBe(named(then));
  expect(banner().getByRole('status')).toHaveTextContent(words.nowAsShared(named(then)));
  expect(banner().getByText(words.isAsShared('0'))).toBeVisible();
  expect(screen.queryAllByText('Distillation')).toEqual(banner().queryAllByText('Distillation'));
  await user.click(banner().getByText(words.seeToday));
  expect(title()).toBe(named(today));
  expect(banner().getByRole('status')).toHaveTextContent(words.nowToday(named(today)));
});

describe('R14: a link made with an older model', () => {
  it('shows which rules made it, what the sender saw, what today’s rules say and what changed', async () => {
    show(olderLink());
    expect(await screen.findByText(new RegExp(words.changed.now, 'u'), {}, patient)).toBeVisible();
    const more = words.more({ layers: 2, gates: 3, questions: 1 });
    expect(screen.getByText(more)).toBeVisible();
    expect(screen.getByText(/^Asked today, and not then: .*own/iu)).toBeInTheDocument();
    expect(rows()).toEqual([
      'VerdictAs shared (model 0)Today (model 1)',
      'NowHybridRetrieval and tools',
      'Grow intoHybridHybrid',
      'Layer or gateAs sharedToday',
      'Fine-tuningNowNext',
      'Distillationdid not existNot needed',
      expect.stringMatching(/^Fine-tuning, gate “.*”did not exist Unknown$/u),
      expect.stringMatching(/^Distillation, gate “.*”did not exist Unknown$/u),
      expect.stringMatching(/^Distillation, gate “.*”did not exist Closed$/u),
    ]);
  });

  it('is called into question when its rules give other verdicts than it names', async () => {
    show(strangeLink('0'));
    expect(await screen.findByText(words.notAsRecorded(named(then)), {}, patient)).toBeVisible();
  });
});

describe('R14: a link whose rules can not be had', () => {
  it.each([
    ['2', words.newer('2', '1')],
    ['0.5', words.unknown('0.5')],
  ])('because they are model %s says so, and which verdicts it names', (model, sentence) => {
    show(strangeLink(model));
    expect(screen.getByText(sentence)).toBeVisible();
    expect(rows()[1]).toBe('NowRetrieval (RAG)Retrieval and tools');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('L4: because they are newer says to reload, and stays as it is', async () => {
    const link = strangeLink('2');
    window.history.replaceState(null, '', `${paths.result}#${link}`);
    show(link);
    expect(screen.getByText(/Reload the page/u)).toBeVisible();
    expect(window.location.hash).toBe(`#${link}`);
  });
});

describe('R14: a link made with today’s model', () => {
  it('has nothing to say about rules', () => {
    const verdicts = { now: today.now.verdict, target: today.target.verdict };
    show(encodeLink(knowledge, basisOf(answersInDispute), verdicts));
    expect(screen.getByText('nothing to say')).toBeVisible();
  });

  it('is called into question when it names other verdicts than these rules give', () => {
    show(strangeLink('1'));
    expect(screen.getByText(words.contradicted('1'))).toBeVisible();
  });
});
