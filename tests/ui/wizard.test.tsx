import { renderHook, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Question } from '../../src/knowledge/schema.ts';
import {
  type Answers,
  answersOf,
  basisOf,
  deleteEverything,
  type GivenAnswer,
  replaceAll,
  setAnswer,
  useAnswers,
  useInquiry,
  usePriorities,
} from '../../src/state/index.ts';
import { pageTable } from '../../src/ui/page-table.ts';
import { paths } from '../../src/ui/paths.ts';
import { inAskingOrder } from '../../src/ui/question-order.ts';
import { fieldId } from '../../src/ui/wizard/choices.tsx';
import { nextQuestion, openQuestions, tellingQuestions } from '../../src/ui/wizard/steps.ts';
import { checkWords } from '../../src/ui/words/check.ts';
import { doneWords } from '../../src/ui/words/done.ts';
import { errorWords, wizardWords } from '../../src/ui/words/wizard.ts';
import { heading, openAt } from './at.tsx';

afterEach(deleteEverything);

const questions = inAskingOrder(knowledge.questions);

function find(id: string): Question {
  const question = questions.find((each) => each.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

function field(question: string, choice: string): HTMLInputElement {
  const element = document.getElementById(fieldId(find(question), choice));
  if (!(element instanceof HTMLInputElement)) throw new Error(`no choice ${choice}`);
  return element;
}

/** Waits until it is known what tells most about the person's answers. */
async function told() {
  const { result } = renderHook(() => {
    const answers = useAnswers();
    return { answers, inquiry: useInquiry(answers) };
  });
  await waitFor(() => expect(result.current.inquiry).toBeDefined(), { timeout: 20_000 });
  const { answers, inquiry } = result.current;
  if (!inquiry) throw new Error('no inquiry');
  return {
    next: nextQuestion(answers, inquiry, false),
    telling: tellingQuestions(answers, inquiry),
    open: openQuestions(answers),
  };
}

const goOn = () => screen.getByRole('button', { name: /^Continue/u });

describe.each(questions.map((question) => [question.id, question] as const))(
  'the screen of %s',
  (id, question) => {
    it('W1, W2: asks one thing, which is its heading, chooses nothing, and always takes “I don’t know”', async () => {
      await openAt(paths.question(id));
      expect(heading()).toHaveTextContent(question.asks);
      expect(heading().closest('legend')).not.toBeNull();
      expect(document.title).toMatch(/^Question 1: /u);
      expect(document.title).toContain(question.asks);
      const role = question.type === 'single' ? 'radio' : 'checkbox';
      const choices = screen.getAllByRole<HTMLInputElement>(role);
      expect(choices.filter(({ checked }) => checked)).toEqual([]);
      const last = choices.at(-1);
      expect(last).toHaveAccessibleName(wizardWords.unknown);
      const extra = question.mayNotApply ? 2 : 1;
      expect(choices).toHaveLength(question.options.length + extra);
      for (const choice of choices) expect(choice).toHaveAccessibleDescription();
    });

    it('W5: takes no letter and no figure pressed outside of it', async () => {
      const user = await openAt(paths.question(id));
      (document.activeElement as HTMLElement | null)?.blur();
      await user.keyboard('abcdefghijklmnopqrstuvwxyz0123456789');
      expect(document.querySelectorAll('input:checked')).toHaveLength(0);
      expect(heading()).toHaveTextContent(question.asks);
    });

    it('W6: explains Continue pressed too early, and leads to the first choice', async () => {
      const user = await openAt(paths.question(id));
      expect(goOn()).toBeEnabled();
      await user.click(goOn());
      const message = question.type === 'single' ? errorWords.single : errorWords.multiple;
      const summary = screen.getByRole('region', { name: errorWords.heading });
      expect(summary).toHaveFocus();
      expect(document.title).toMatch(/^Error: Question 1: /u);
      expect(heading().closest('fieldset')).toHaveAccessibleDescription(
        `${question.help} ${message}`,
      );
      await user.click(within(summary).getByRole('link', { name: message }));
      expect(document.querySelector('fieldset input')).toHaveFocus();
      expect(goOn()).toBeEnabled();
    });

    it('W8: changed among all answers keeps every other one and returns to them', async () => {
      const all = Object.fromEntries(questions.map((each) => [each.id, firstOption(each)]));
      replaceAll(basisOf(all));
      const user = await openAt(paths.check);
      await user.click(screen.getByRole('link', { name: `Change: ${question.short}` }));
      await user.click(field(id, 'unknown'));
      await user.click(screen.getByRole('button', { name: wizardWords.continueTo.check }));
      expect(heading()).toHaveTextContent(checkWords.title);
      const { result } = renderHook(useAnswers);
      expect(result.current).toEqual({ ...all, [id]: { value: 'unknown' } });
    });
  },
);

it('W1: no two screens have the same title', () => {
  const titles = pageTable.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

it('stops explaining Continue pressed too early once there is an answer', async () => {
  const user = await openAt(paths.question('task'));
  await user.click(goOn());
  const summary = screen.getByRole('region', { name: errorWords.heading });
  await user.click(field('task', 'agent'));
  expect(summary).not.toBeInTheDocument();
  expect(document.title).toMatch(/^Question 1: /u);
});

it('W4: stays where it is while choosing, and goes on with Continue', async () => {
  const user = await openAt(paths.question('failures'));
  await user.click(field('failures', 'outdated-facts'));
  expect(heading()).toHaveTextContent(find('failures').asks);
  const { next } = await told();
  expect(next?.id).not.toBe(questions[1]?.id);
  await user.click(goOn());
  expect(heading()).toHaveTextContent(next?.asks ?? '?');
  expect(heading()).toHaveFocus();
  await user.click(screen.getByRole('link', { name: wizardWords.back }));
  expect(field('failures', 'outdated-facts')).toBeChecked();
});

it('clears other choices for one that stands alone, and says so', async () => {
  const user = await openAt(paths.question('failures'));
  await user.click(field('failures', 'outdated-facts'));
  await user.click(field('failures', 'off-tone'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await user.click(field('failures', 'none'));
  expect(field('failures', 'outdated-facts')).not.toBeChecked();
  expect(field('failures', 'none')).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent(/your other choices were cleared/u);
});

it('keeps how an answer is known, except for a gap', async () => {
  const user = await openAt(paths.question('task'));
  expect(screen.queryByText(wizardWords.gradeSummary)).not.toBeInTheDocument();
  await user.click(field('task', 'agent'));
  await user.click(screen.getByText(wizardWords.gradeSummary));
  await user.click(screen.getByRole('radio', { name: /^Measured/u }));
  await user.click(field('task', 'drafting'));
  expect(screen.getByText(wizardWords.gradeChosen('Measured'))).toBeInTheDocument();
  await user.click(field('task', 'unknown'));
  expect(screen.queryByText(wizardWords.gradeChosen('Measured'))).not.toBeInTheDocument();
});

it('changes an early answer from the check page, keeps the others and returns there', async () => {
  setAnswer('task', { value: 'agent', grade: 'observed' });
  setAnswer('stability', { value: 'unknown' });
  const user = await openAt(paths.check);
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('link', { name: `Change: ${find('task').short}` }));
  await user.click(field('task', 'drafting'));
  await user.click(screen.getByRole('button', { name: wizardWords.continueTo.check }));
  expect(heading()).toHaveFocus();
  expect(rowOf('task')).toHaveTextContent(/observed/iu);
  expect(rowOf('stability')).toHaveTextContent(wizardWords.unknown);
  expect(rowOf('failures')).toHaveTextContent(/Not answered yet/u);
});

it.each([
  ['given', 'Change'],
  ['missing', 'Answer'],
])(
  'W9: has a row for each answer, %s, with a way to change it that no other row has',
  async (kind, verb) => {
    const all = Object.fromEntries(questions.map((each) => [each.id, firstOption(each)]));
    if (kind === 'given') replaceAll(basisOf(all));
    await openAt(paths.check);
    const links = screen.getAllByRole('link', { name: new RegExp(`^${verb}: `, 'u') });
    const names = links.map((link) => link.textContent);
    expect(new Set(names)).toEqual(new Set(questions.map(({ short }) => `${verb}: ${short}`)));
    expect(names).toHaveLength(questions.length);
    const open = kind === 'given' ? 0 : questions.length;
    expect(screen.queryAllByText(checkWords.unanswered)).toHaveLength(open);
  },
);

it('asks what matters, takes it at once, and says that it can open no gate', async () => {
  setAnswer('task', { value: 'agent' });
  const user = await openAt(paths.check);
  expect(screen.getByText(/can never open a gate/u)).toBeVisible();
  const cost = screen.getByRole('group', { name: /^Run cost/u });
  expect(within(cost).getByRole('radio', { name: 'As usual' })).toBeChecked();
  await user.click(within(cost).getByRole('radio', { name: 'More' }));
  await user.click(
    within(screen.getByRole('group', { name: /^Control/u })).getByRole('radio', { name: 'Less' }),
  );
  expect(within(cost).getByRole('radio', { name: 'More' })).toBeChecked();
  expect(renderHook(usePriorities).result.current).toEqual({
    'run-cost': 'high',
    portability: 'low',
  });
  await user.click(within(cost).getByRole('radio', { name: 'As usual' }));
  expect(renderHook(usePriorities).result.current).toEqual({ portability: 'low' });
});

function rowOf(question: string): HTMLElement {
  const row = screen.getByRole('link', { name: new RegExp(`: ${find(question).short}$`, 'u') });
  const { parentElement } = row.closest('dd') ?? row;
  if (!parentElement) throw new Error('no row');
  return parentElement;
}

function firstOption({ type, options: [first] }: Question): GivenAnswer {
  const value = first?.id ?? '';
  return { value: type === 'multi' ? [value] : value };
}

/** Answers in the asked order up to the stop; the last of the questions that led there. */
async function answerToTheStop(): Promise<Question> {
  const scenario = knowledge.scenarios.find(({ id }) => id === 'token-listing-compliance');
  const truth = answersOf(scenario?.answers ?? {});
  let answers: Answers = {};
  let last = find('failures');
  for (;;) {
    replaceAll(basisOf(answers));
    const { next } = await told();
    if (next === undefined) return last;
    last = next;
    answers = { ...answers, [next.id]: truth[next.id] ?? firstOption(next) };
  }
}

describe('W10: progress', () => {
  it('says how many more can matter, and does not move while one chooses', async () => {
    setAnswer('failures', { value: ['outdated-facts'] });
    const user = await openAt(paths.question('freshness'));
    const { telling } = await told();
    const count = telling.filter(({ id }) => id !== 'freshness').length;
    const said = `about ${count} more can matter`;
    expect(await screen.findByText(said)).toBeVisible();
    await user.click(field('freshness', 'weekly'));
    expect((await told()).telling.length).not.toBe(count);
    expect(screen.getByText(said)).toBeVisible();
    expect(document.title).toMatch(/^Question 2: /u);
  });

  it('counts the questions asked, goes back along them, and asks them again from there', async () => {
    setAnswer('failures', { value: ['outdated-facts'] });
    const user = await openAt(paths.question('voice'));
    await user.click(field('voice', 'any'));
    const { next } = await told();
    await user.click(goOn());
    expect(heading()).toHaveTextContent(next?.asks ?? '?');
    expect(document.title).toMatch(/^Question 3: /u);
    await user.click(screen.getByRole('link', { name: wizardWords.back }));
    expect(heading()).toHaveTextContent(find('voice').asks);
    expect(document.title).toMatch(/^Question 2: /u);
    expect(field('voice', 'any')).toBeChecked();
    await user.click(screen.getByRole('link', { name: wizardWords.back }));
    expect(heading()).toHaveTextContent(find('failures').asks);
    expect(document.title).toMatch(/^Question 1: /u);
    await user.click(goOn());
    expect(heading()).toHaveTextContent(next?.asks ?? '?');
    expect(document.title).toMatch(/^Question 3: /u);
    await user.click(screen.getByRole('link', { name: wizardWords.back }));
    expect(heading()).toHaveTextContent(find('failures').asks);
  });

  it('takes nothing from a history entry that is not its own', async () => {
    const strange = { asked: ['voice', 7, 'nonsense', null], isThorough: 'yes' };
    await openAt(paths.question('task'), { usr: strange, key: 'x', idx: 0 });
    expect(document.title).toMatch(/^Question 2: /u);
  });
});

describe('the stop', () => {
  it('comes when nothing left can change the verdict, and everything can still be answered', async () => {
    const last = await answerToTheStop();
    const user = await openAt(paths.question(last.id));
    const { open, next } = await told();
    expect(next).toBeUndefined();
    expect(open.length).toBeGreaterThan(0);
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: doneWords.settled.heading });
    expect(window.location.pathname).toBe(paths.done);
    expect(heading()).toHaveFocus();
    expect(screen.getByRole('link', { name: doneWords.result })).toHaveAttribute(
      'href',
      paths.result,
    );
    await user.click(screen.getByRole('link', { name: doneWords.anyway(open.length) }));
    for (const question of open) {
      expect(heading()).toHaveTextContent(question.asks);
      await user.click(field(question.id, 'unknown'));
      await told();
      await user.click(goOn());
    }
    await screen.findByRole('heading', { level: 1, name: checkWords.title });
    expect(window.location.pathname).toBe(paths.check);
    expect(screen.queryByText(checkWords.unanswered)).not.toBeInTheDocument();
  });

  it('says so on the check page too', async () => {
    await answerToTheStop();
    await openAt(paths.check);
    expect(await screen.findByText(checkWords.settled)).toBeVisible();
    expect(screen.getByRole('link', { name: checkWords.anyway })).toBeVisible();
  });

  it('is not claimed while a question can still change the verdict', async () => {
    setAnswer('failures', { value: ['outdated-facts'] });
    const user = await openAt(paths.done);
    expect(await screen.findByText(doneWords.telling.heading)).toBeVisible();
    const { next } = await told();
    await user.click(screen.getByRole('link', { name: doneWords.telling.next }));
    expect(heading()).toHaveTextContent(next?.asks ?? '?');
  });

  it('names the gaps that could still change it', async () => {
    replaceAll(basisOf(Object.fromEntries(questions.map(({ id }) => [id, { value: 'unknown' }]))));
    await openAt(paths.done);
    expect(await screen.findByText(doneWords.gaps.heading)).toBeVisible();
    expect(screen.getByRole('link', { name: find('freshness').short })).toBeVisible();
    expect(screen.queryByRole('link', { name: /anyway$/u })).not.toBeInTheDocument();
  });
});
