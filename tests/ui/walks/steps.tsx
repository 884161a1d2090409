import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { Question } from '../../../src/knowledge/schema.ts';
import { App } from '../../../src/ui/app.tsx';
import { paths } from '../../../src/ui/paths.ts';
import { choicesOf, fieldId } from '../../../src/ui/wizard/choices.tsx';
import { wizardWords } from '../../../src/ui/words/wizard.ts';
import {
  type Belief,
  chosen,
  expectedAfter,
  goneTo,
  isTitleOf,
  questionOf,
  questions,
  visitOf,
} from './belief.ts';

/** Opens the app at the address that the browser is at, as a new document. */
export function load(): void {
  cleanup();
  render(<App />);
}

function fieldsOf(question: Question): readonly (readonly [string, HTMLInputElement])[] {
  return choicesOf(question).map(({ id }) => {
    const field = document.getElementById(fieldId(question, id));
    if (!(field instanceof HTMLInputElement)) throw new Error(`no choice ${id}`);
    return [id, field];
  });
}

/** The title of the page, whether or not it says that an answer is missing. */
const title = () => document.title.replace(/^Error: /u, '');

/** The screen shows the visit at hand as it was last seen, and every answer given so far. */
export async function expectAsBelieved(belief: Belief): Promise<void> {
  const visit = visitOf(belief);
  await waitFor(() => {
    expect(window.location.pathname).toBe(visit.path);
    expect(isTitleOf(belief, title()), `${title()} at ${visit.path}`).toBe(true);
  });
  visit.title ??= title();
  expect(title()).toBe(visit.title);
  const question = questionOf(belief);
  if (question === undefined) return;
  const ticked = fieldsOf(question).filter(([, { checked }]) => checked);
  const believed = belief.answers.get(question.id) ?? [];
  expect(ticked.map(([id]) => id).toSorted()).toEqual(believed.toSorted());
}

async function travel(belief: Belief, by: -1 | 1): Promise<void> {
  if (belief.visits[belief.at + by] === undefined) return;
  belief.at += by;
  await act(async () => {
    const arrived = new Promise((done) => {
      window.addEventListener('popstate', done, { once: true });
    });
    window.history.go(by);
    await arrived;
  });
}

/** Follows a link of the page at hand to where it says it leads. */
function follow(belief: Belief, link: HTMLElement | undefined, visit: object): void {
  if (link === undefined) return;
  fireEvent.click(link);
  goneTo(belief, { path: link.getAttribute('href') ?? '', ...visit });
}

type Step = (belief: Belief, dice: number) => Promise<void> | void;

/** What a reader may do, `dice` deciding where there is a choice. What can not be done does nothing. */
export const steps: Readonly<Record<string, Step>> = {
  choose(belief, dice) {
    const question = questionOf(belief);
    if (question === undefined) return;
    const fields = fieldsOf(question);
    const [choice, field] = fields[dice % fields.length] ?? [];
    if (choice === undefined || field === undefined || field.checked) return;
    fireEvent.click(field);
    chosen(belief, question, choice);
  },
  goOn(belief) {
    const question = questionOf(belief);
    if (question === undefined) return;
    fireEvent.click(screen.getByText(/^Continue/u, { selector: 'button' }));
    if (belief.answers.has(question.id)) goneTo(belief, expectedAfter(belief));
    else expect(document.title).toBe(wizardWords.errorTitle(visitOf(belief).title ?? ''));
  },
  takeTheLinkBack(belief) {
    const { isThorough = false, isChange = false } = visitOf(belief);
    const [link] = screen.queryAllByText(wizardWords.back, { selector: 'a' });
    follow(belief, link, isChange ? {} : { isThorough });
  },
  changeAnAnswer(belief, dice) {
    if (visitOf(belief).path !== paths.check) return;
    const links = [...document.querySelectorAll<HTMLElement>('dd a')];
    follow(belief, links[dice % links.length], { isChange: true });
  },
  answerTheRest(belief) {
    const [link] = screen.queryAllByText(/ anyway$/u, { selector: 'a' });
    follow(belief, link, { isThorough: true });
  },
  goBack: (belief) => travel(belief, -1),
  goForward: (belief) => travel(belief, 1),
  reload: load,
  typeAnAddress(belief, dice) {
    const all = [...questions.map(({ id }) => paths.question(id)), paths.check, paths.done];
    const path = all[dice % all.length] ?? paths.check;
    window.history.pushState(null, '', path);
    load();
    goneTo(belief, { path });
  },
};
