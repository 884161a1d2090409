import { describe, expect, it } from 'vitest';
import { burdenCriteria } from '../../src/core/burden.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { grades } from '../../src/share/answers.ts';
import { readAnswers, readFigures, readPriorities } from '../../src/share/door.ts';
import { decodeLink } from '../../src/share/link/link.ts';
import published from './published-links.json' with { type: 'json' };

/*
 * Links as they were once given out, with what they said. They stand for every link in somebody's
 * mail: a line is added with each new option or format, and none is ever changed or removed.
 */
describe('L3: a published link opens with the same answers for ever', () => {
  it.each(Object.entries(published))('%s', (link, given) => {
    const { answers, now, target } = given;
    const reading = readAnswers(knowledge, answers);
    const levels = readPriorities('priorities' in given ? given.priorities : {});
    const figures = readFigures(knowledge, 'figures' in given ? given.figures : {});
    expect(decodeLink(knowledge, link)).toEqual({
      status: 'ok',
      answers: reading.ok ? reading.value : reading.problems,
      priorities: levels.ok ? levels.value : levels.problems,
      figures: figures.ok ? figures.value : figures.problems,
      link,
      shown: { model: '1', now, target },
      repaired: false,
    });
  });
});

it('L3: every option and every reserved answer stands in some published link', () => {
  const given = Object.values(published).flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([question, { value }]) =>
      [value].flat().map((option) => `${question}: ${option}`),
    ),
  );
  const options = knowledge.questions.flatMap(({ id, options, mayNotApply }) => [
    ...options.map((option) => `${id}: ${option.id}`),
    `${id}: unknown`,
    ...(mayNotApply ? [`${id}: not-applicable`] : []),
  ]);
  expect(options.filter((option) => !given.includes(option))).toEqual([]);
});

it('L3: every level of every priority stands in some published link', () => {
  const given = Object.values(published).flatMap((link) =>
    'priorities' in link ? Object.entries(link.priorities).map((each) => each.join(': ')) : [],
  );
  const levels = burdenCriteria.flatMap((criterion) => [`${criterion}: low`, `${criterion}: high`]);
  expect(levels.filter((level) => !given.includes(level))).toEqual([]);
});

it('L3: every grade, and none, stands with every question in some published link', () => {
  const given = Object.values(published).flatMap(({ answers }) =>
    Object.entries(answers)
      .filter(([, { value }]) => value !== 'unknown')
      .map(([question, answer]) => `${question}: ${'grade' in answer ? answer.grade : 'none'}`),
  );
  const all = knowledge.questions.flatMap(({ id }) =>
    [...grades, 'none'].map((grade) => `${id}: ${grade}`),
  );
  expect(all.filter((one) => !given.includes(one))).toEqual([]);
});

it('L3: every verdict stands in some published link', () => {
  const given = Object.values(published).flatMap(({ now, target }) => [now, target]);
  const all = knowledge.verdicts.map(({ id }) => id);
  expect(all.filter((id) => !given.includes(id))).toEqual([]);
});

it('every figure of the economics stands in some published link', () => {
  const given = Object.values(published).flatMap((link) =>
    'figures' in link ? Object.keys(link.figures) : [],
  );
  expect(Object.keys(knowledge.figures).filter((id) => !given.includes(id))).toEqual([]);
});
