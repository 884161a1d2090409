import {
  driversOf,
  entryConditionsOf,
  firmnessOf,
  flipsIn,
  measuresOf,
  risksOf,
  stepsOf,
  verdictsOf,
} from './account.ts';
import { inOneLine, type Kept } from './kept.ts';
import { answersInWords, namingIn } from './naming.ts';
import { statementOf } from './statement.ts';

/** How many failure modes are named. */
const mostRisks = 5;

/** The decision as plain text to put before an assistant: what it is to do, then all it needs to know. */
export function briefOf(kept: Kept): string {
  const { knowledge, basis, decision } = kept;
  const { layers } = namingIn(knowledge);
  const { date, model, link, unknowns, lookAgain } = statementOf(kept);
  const name = inOneLine(kept.name);
  const left = decision.layers.filter(({ stage }) => stage === 'not-needed' || stage === 'avoid');
  const answers = answersInWords(knowledge, basis.answers);
  return `${[
    `You are helping a team build an AI feature${name === '' ? '' : `, which they call "${name.replaceAll('"', "'")}"`}. Below is a decision on its architecture and what it rests on. It was made by published rules from the team's own answers, not by a language model.`,
    'Work within it. Treat what is marked unknown as unknown: ask about it before you assume anything. Do not propose a layer that is left out unless you name the answer that would have to be otherwise. Where what the team tells you contradicts an answer below, say so first.',
    section('THE DECISION', [
      ...verdictsOf(kept),
      `Layers now: ${layers(decision.now.layers)}.`,
      `Layers later: ${layers(decision.target.layers)}.`,
      ...(left.length === 0 ? [] : [`Left out: ${layers(left.map(({ id }) => id))}.`]),
      ...firmnessOf(kept),
    ]),
    section('WHAT THE FEATURE NEEDS', driversOf(kept)),
    ...entryConditionsOf(kept).map(({ layer, gates }) =>
      section(`GATES TO OPEN BEFORE ${layer.toUpperCase()}`, gates),
    ),
    section('THE ANSWERS IT RESTS ON', answers.length > 0 ? answers : ['None was given.']),
    section('UNKNOWN', unknowns.length > 0 ? unknowns : ['Nothing: every question is answered.']),
    section('WHAT WOULD CHANGE IT', flipsIn(kept)),
    section('WHAT GOES WRONG WITH THESE LAYERS', risksOf(kept, mostRisks)),
    section('STEPS', stepsOf(kept)),
    section('HOW IT IS MEASURED', measuresOf(kept)),
    section('LOOK AT IT AGAIN WHEN', lookAgain),
    `Decided on ${date} by model ${model} of Layerwise. The same answers open at:\n${link}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${heading}\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
