import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Question } from '../../src/knowledge/schema.ts';
import { deleteEverything, setAnswer } from '../../src/state/index.ts';
import { paths } from '../../src/ui/paths.ts';
import { inAskingOrder } from '../../src/ui/question-order.ts';
import { fieldId } from '../../src/ui/wizard/choices.tsx';
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

const goOn = () => screen.getByRole('button', { name: /^Continue/u });

describe.each(questions.map((question) => [question.id, question] as const))(
  'the screen of %s',
  (id, question) => {
    it('asks one thing, chooses nothing, and always takes “I don’t know”', async () => {
      await openAt(paths.question(id));
      expect(heading()).toHaveTextContent(question.asks);
      expect(heading().closest('legend')).not.toBeNull();
      const position = questions.indexOf(question) + 1;
      expect(document.title).toMatch(new RegExp(`^Question ${position} of 30: `, 'u'));
      const role = question.type === 'single' ? 'radio' : 'checkbox';
      const choices = screen.getAllByRole<HTMLInputElement>(role);
      expect(choices.filter(({ checked }) => checked)).toEqual([]);
      const last = choices.at(-1);
      expect(last).toHaveAccessibleName(wizardWords.unknown);
      const extra = question.mayNotApply ? 2 : 1;
      expect(choices).toHaveLength(question.options.length + extra);
      for (const choice of choices) expect(choice).toHaveAccessibleDescription();
    });
  },
);

it('explains Continue pressed too early, and stops when answered', async () => {
  const user = await openAt(paths.question('task'));
  expect(goOn()).toBeEnabled();
  await user.click(goOn());
  const summary = screen.getByRole('region', { name: errorWords.heading });
  expect(summary).toHaveFocus();
  expect(document.title).toMatch(/^Error: Question 2 of 30/u);
  expect(heading().closest('fieldset')).toHaveAccessibleDescription(
    `${find('task').help} ${errorWords.single}`,
  );
  await user.click(within(summary).getByRole('link', { name: errorWords.single }));
  expect(field('task', 'classification')).toHaveFocus();
  await user.click(field('task', 'agent'));
  expect(summary).not.toBeInTheDocument();
  expect(document.title).toMatch(/^Question 2 of 30/u);
});

it('stays where it is while choosing, and goes on with Continue', async () => {
  const user = await openAt(paths.question('failures'));
  await user.click(field('failures', 'outdated-facts'));
  expect(heading()).toHaveTextContent(find('failures').asks);
  await user.click(goOn());
  expect(heading()).toHaveTextContent(find('task').asks);
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

it('names every way to change an answer differently', async () => {
  await openAt(paths.check);
  const names = screen.getAllByRole('link', { name: /^Answer: / }).map((link) => link.textContent);
  expect(new Set(names).size).toBe(questions.length);
});

function rowOf(question: string): HTMLElement {
  const row = screen.getByRole('link', { name: new RegExp(`: ${find(question).short}$`, 'u') });
  const { parentElement } = row.closest('dd') ?? row;
  if (!parentElement) throw new Error('no row');
  return parentElement;
}
