import {
  driversOf,
  entryConditionsOf,
  firmnessOf,
  flipsIn,
  measuresOf,
  risksOf,
  runnerUpOf,
  stepsOf,
  verdictsOf,
} from './account.ts';
import { inOneLine, type Kept } from './kept.ts';
import { blocks, list, plain, typed } from './markdown.ts';
import { answersInWords, namingIn } from './naming.ts';
import { percent } from './numbers.ts';
import { listed, lowerFirst } from './sentences.ts';
import { carriedFrom, type ConsideredOption, optionsOf } from './options.ts';
import { statementOf } from './statement.ts';

/*
 * The decision as a Markdown file for a repository, after the template of MADR 4.0.0 (adr.github.io/madr):
 * its sections in its order, options argued with Good, Neutral and Bad.
 */

/** The decision record: an architectural decision record in Markdown. */
export function adrOf(kept: Kept): string {
  const options = optionsOf(kept);
  const drivers = driversOf(kept);
  return `${blocks(
    `---\nstatus: proposed\ndate: ${kept.date}\n---`,
    `# ${titleOf(kept)}`,
    '## Context and Problem Statement',
    contextOf(kept),
    '## Decision Drivers',
    list(
      (drivers.length > 0 ? drivers : ['No answer asks for more than a prompt yet.']).map(plain),
    ),
    '## Considered Options',
    list(options.map(({ title }) => plain(title))),
    '## Decision Outcome',
    outcomeOf(kept, options[0]),
    '### Consequences',
    list(consequencesOf(kept)),
    '### Confirmation',
    confirmationOf(kept),
    '## Pros and Cons of the Options',
    ...options.map(prosAndCons),
    '## More Information',
    moreOf(kept),
  )}\n`;
}

function titleOf({ knowledge, decision: { now, target }, name }: Kept): string {
  const { layers } = namingIn(knowledge);
  const later = target.layers.filter((id) => !now.layers.includes(id));
  const then = later.length === 0 ? '' : `, then ${lowerFirst(layers(later))}`;
  const solution = plain(`${layers(now.layers)}${then}`);
  const called = inOneLine(name);
  return called === '' ? solution : `${typed(called)}: ${lowerFirst(solution)}`;
}

function contextOf({ knowledge, basis, decision, name }: Kept): string {
  const called = inOneLine(name);
  const feature = called === '' ? 'this AI feature' : typed(called);
  const answers = answersInWords(knowledge, basis.answers);
  const unknowns = decision.unknowns.map((id) =>
    lowerFirst(namingIn(knowledge).question(id).short),
  );
  return blocks(
    `Which layer should carry which responsibility of ${feature}: what now, what later, and what must be true first?`,
    answers.length === 0
      ? 'Nothing is known of it yet: no question has been answered.'
      : 'What is known of it:',
    list(answers.map(plain)),
    plain(
      `Not known: ${unknowns.length === 0 ? 'nothing; every question is answered' : listed(unknowns)}.`,
    ),
  );
}

function outcomeOf(kept: Kept, chosen: ConsideredOption): string {
  const { now, practices } = kept.decision;
  const reason = `because of all sets of layers whose gates allow them today it is worth the most: needs carried (${now.coverage} points) less burden (${now.burden}) make ${now.value}.`;
  const around = listed(practices.map(({ practice }) => lowerFirst(practice.name)));
  return blocks(
    plain(`Chosen option: "${chosen.title}", ${reason}`),
    plain(runnerUpOf(kept).join(' ')),
    ...verdictsOf(kept).map(plain),
    plain(firmnessOf(kept).join(' ')),
    practices.length === 0 ? '' : plain(`Around the layers: ${around}.`),
  );
}

/** How many failure modes are named. */
const mostRisks = 3;

function consequencesOf(kept: Kept): readonly string[] {
  const { knowledge, decision } = kept;
  const { layer, need } = namingIn(knowledge);
  const carries = decision.now.carries.toSorted((a, b) => b.level - a.level);
  const uncarried = decision.needs.filter(
    ({ id, strength }) => strength > 0 && carries.every((one) => one.need !== id),
  );
  const told = carries.map((one) => {
    const [carrier, what] = [lowerFirst(layer(one.layer).name), lowerFirst(need(one.need).name)];
    const level = percent(one.level / 100);
    return one.level >= carriedFrom
      ? `Good, because of ${what}, carried to ${level} by ${carrier}`
      : `Bad, because of ${what}, carried only to ${level}, by ${carrier}`;
  });
  return [
    'Good, because nothing in it waits: each of its layers can be built today',
    ...told,
    ...uncarried.map(
      ({ id }) => `Bad, because of ${lowerFirst(need(id).name)}, carried by nothing yet`,
    ),
    ...risksOf(kept, mostRisks).map(
      (risk) => `Bad, because this can go wrong: ${lowerFirst(risk)}`,
    ),
  ].map(plain);
}

function confirmationOf(kept: Kept): string {
  return blocks(
    'The decision holds as long as its layers do their work on real cases:',
    list(measuresOf(kept).map(plain)),
  );
}

const word = { good: 'Good', neutral: 'Neutral', bad: 'Bad' } as const;

function prosAndCons({ title, summary, arguments: all }: ConsideredOption): string {
  return blocks(
    `### ${plain(title)}`,
    plain(summary),
    list(all.map(({ kind, text }) => plain(`${word[kind]}, because ${text}`))),
  );
}

function moreOf(kept: Kept): string {
  const { date, model, link, lookAgain } = statementOf(kept);
  return blocks(
    ...entryConditionsOf(kept).map(({ layer, gates }) =>
      section(plain(`Before ${lowerFirst(layer)} may follow, open these gates:`), gates),
    ),
    section('Steps:', stepsOf(kept)),
    section('What would change the decision:', flipsIn(kept)),
    section('Look at it again when:', lookAgain),
    `Decided on ${date} by model ${plain(model)} of Layerwise from the answers above, by published rules and without a language model. The same answers open at <${link}>.`,
  );
}

function section(lead: string, items: readonly string[]): string {
  return items.length === 0 ? '' : blocks(lead, list(items.map(plain)));
}
