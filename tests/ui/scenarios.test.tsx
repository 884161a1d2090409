import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { decodeLink } from '../../src/share/link/link.ts';
import {
  answersOf,
  closeShared,
  deleteEverything,
  basisOf,
  linkFor,
  setAnswer,
} from '../../src/state/index.ts';
import { paths } from '../../src/ui/paths.ts';
import { scenarioWords as words } from '../../src/ui/words/scenarios.ts';
import { heading, openAt } from './at.tsx';

afterEach(() => {
  closeShared();
  deleteEverything();
});

it.each(knowledge.scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the link of %s carries its answers',
  (_id, scenario) => {
    const decoded = decodeLink(knowledge, linkFor(basisOf(answersOf(scenario.answers))));
    expect(decoded.status).toBe('ok');
    const answers = decoded.status === 'ok' ? decoded.answers : {};
    expect(Object.keys(answers).toSorted()).toEqual(Object.keys(scenario.answers).toSorted());
  },
);

it('opens a scenario as a result and leaves one’s own answers alone', async () => {
  setAnswer('task', { value: 'agent' });
  const before = JSON.stringify(Object.entries(localStorage));
  const user = await openAt(paths.scenarios);
  const [scenario] = knowledge.scenarios;
  const name = new RegExp(`: ${scenario?.name ?? ''}$`, 'u');
  await user.click(screen.getByRole('link', { name }));
  await waitFor(() => expect(heading()).not.toHaveTextContent(words.title), { timeout: 20_000 });
  await waitFor(() => expect(heading()).toHaveFocus());
  expect(window.location.pathname).toBe(paths.result);
  expect(window.location.href).toBe(linkFor(basisOf(answersOf(scenario?.answers ?? {}))));
  expect(JSON.stringify(Object.entries(localStorage))).toBe(before);
});
