import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserScheduler } from '../../../src/state/slices.ts';
import { InTurn } from '../../../src/ui/panels/in-turn.tsx';

const names = ['one', 'two', 'three', 'four'];
const parts = names.map((name) => <p key={name}>{name}</p>);
const drawn = () =>
  screen.getAllByText(/^(?:one|two|three|four)$/u).map((part) => part.textContent);

/** What waits for the browser to show what was drawn last. */
let waiting: (() => void)[] = [];
const showFrame = () => act(() => waiting.splice(0).forEach((go) => go()));

beforeEach(() => {
  waiting = [];
  vi.spyOn(browserScheduler, 'whenShown').mockImplementation((task) => void waiting.push(task));
});
afterEach(() => vi.restoreAllMocks());

it('draws one part after the other, each once the one before is shown', () => {
  render(<InTurn parts={parts} />);
  for (let count = 1; count <= names.length; count++) {
    expect(drawn()).toEqual(names.slice(0, count));
    showFrame();
  }
  expect(waiting).toEqual([]);
  expect(drawn()).toEqual(names);
});

it('draws all at once before a link into the page is followed, and for no other click', () => {
  render(
    <>
      <a href="#four">Four</a>
      <button>Button</button>
      <InTurn parts={parts} />
    </>,
  );
  fireEvent.click(screen.getByRole('button'));
  expect(drawn()).toEqual(['one']);
  let found: readonly (string | null)[] = [];
  screen.getByRole('link').addEventListener('click', () => (found = drawn()));
  fireEvent.click(screen.getByRole('link'));
  expect(found).toEqual(names);
  showFrame();
  expect(drawn()).toEqual(names);
});

it('draws all at once for paper', () => {
  render(<InTurn parts={parts} />);
  fireEvent(window, new Event('beforeprint'));
  expect(drawn()).toEqual(names);
});
