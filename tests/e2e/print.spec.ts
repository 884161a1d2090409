import { decide, type Decision } from '../../src/core/decide.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { answersOf } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { howSureWords } from '../../src/ui/words/how-sure.ts';
import { paperWords } from '../../src/ui/words/paper.ts';
import { situations } from '../ui/panels/situations.ts';
import { expect, test } from './fixtures.ts';
import { printed, type Sheet, withoutSpaces } from './on-paper.ts';

/** What the answers are, in the words of the questions. */
function answersIn(situation: Situation): readonly string[] {
  return knowledge.questions.flatMap(({ id, short, options }) => {
    const given = [situation[id] ?? []].flat();
    return [short, ...options.filter((one) => given.includes(one.id)).map(({ label }) => label)];
  });
}

/** Every sentence that the decision has its reasons, gates and costs from. */
function reasonsIn({ layers }: Decision): readonly string[] {
  return layers.flatMap(({ id, gates, reasonsFor, score }) => {
    const approach = knowledge.approaches.find((one) => one.id === id);
    if (approach === undefined) return [];
    const shifts = [...approach.coverageShifts, ...approach.burdenShifts];
    return [
      approach.name,
      approach.summary,
      ...reasonsFor.flatMap(({ need }) => (need && approach.covers[need]?.because) ?? []),
      ...gates.flatMap((gate) => {
        const { because, name } = approach.gates.find((one) => one.id === gate.id) ?? {};
        return gate.status === 'open' ? [] : [because ?? '?', name?.toLowerCase() ?? '?'];
      }),
      ...score.contributions.flatMap(
        ({ shift }) => shifts.find((one) => one.id === shift)?.because ?? [],
      ),
    ];
  });
}

/** What to do, to measure, to watch, and when to look again. */
function adviceIn({ roadmap, evaluation, risks, lookAgain }: Decision): readonly string[] {
  return [
    ...roadmap.flatMap((item) => (item.kind === 'step' ? [item.step.action, item.step.exit] : [])),
    ...evaluation.flatMap(({ name, text }) => [name, text]),
    ...risks.flatMap(({ mode, aggravations }) => [
      mode.name,
      mode.looksLike,
      mode.earlySignal,
      mode.remedy,
      ...aggravations.map(({ because }) => because),
    ]),
    ...lookAgain.map(({ text }) => text),
  ];
}

/** The texts that a paper lacks; capitals may differ, as a sentence goes on. */
function missingFrom(paper: string, texts: readonly string[]): readonly string[] {
  const whole = paper.toLowerCase();
  return texts.filter((text) => !whole.includes(withoutSpaces(text).toLowerCase()));
}

/** Texts that run into the edge of the sheet, or are smaller than five and a half points. */
function illegible({ runs, width, height }: Sheet): readonly string[] {
  const edge = { side: 20, end: 10 };
  return runs
    .filter(
      ({ left, right, bottom, size }) =>
        left < edge.side ||
        right > width - edge.side ||
        bottom < edge.end ||
        bottom + size > height - edge.end ||
        size < 5.5,
    )
    .map(({ text }) => text);
}

for (const [name, colorScheme] of [
  ['waiting', 'dark'],
  ['unanswered', 'light'],
] as const) {
  test(`R7: paper holds everything, two pages stand alone, nothing is clipped: ${name}, ${colorScheme}`, async ({
    page,
    baseURL,
  }) => {
    const situation: Situation = situations[name];
    const decision = decide(knowledge, situation);
    const { model, now, target } = decision;
    const verdicts = { now: now.verdict, target: target.verdict };
    const link = `${baseURL}/result#${encodeLink(knowledge, basisOf(answersOf(situation)), verdicts)}`;
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.goto(link);
    await page.getByRole('heading', { name: howSureWords.tornado }).waitFor();
    const today = new Date();
    const sheets = await printed(page);
    const appendix = sheets.findIndex(({ text }) => text.startsWith(paperWords.appendix));
    expect(appendix, 'pages before the appendix').toBeGreaterThan(0);
    expect(appendix, 'pages before the appendix').toBeLessThanOrEqual(2);

    const textOf = (some: typeof sheets) => some.map(({ text }) => text).join('');
    const summary = textOf(sheets.slice(0, appendix));
    const sentences = knowledge.verdicts.flatMap(({ id, now: today, target: later }) => [
      ...(id === now.verdict ? [today] : []),
      ...(id === target.verdict ? [later] : []),
    ]);
    const needed = [link, paperWords.colophon(model, today), ...sentences, ...answersIn(situation)];
    const headings = [paperWords.steps, paperWords.gates, paperWords.flip, paperWords.unknowns];
    expect(missingFrom(summary, [...needed, ...headings])).toEqual([]);
    const promised = [...answersIn(situation), ...reasonsIn(decision), ...adviceIn(decision)];
    expect(missingFrom(textOf(sheets.slice(appendix)), promised)).toEqual([]);

    expect(sheets.flatMap(illegible)).toEqual([]);
    await page.emulateMedia({ media: 'print', colorScheme });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink, 'dark ink on light paper').toBe('rgb(22, 32, 37)');
  });
}
