import { sharedWords } from './result.ts';

/** A rule of the engine: no document says it, so it is ours to defend. */
export interface EngineRule {
  /** Its published id, without the prefix of the engine. */
  readonly id: string;
  readonly name: string;
  readonly says: string;
}

const { stages } = sharedWords;

/** How the tables are reckoned with. Every figure here is compared with the engine's by a test. */
export const engineWords = {
  reckoning: {
    name: 'From answers to an architecture',
    rules: [
      {
        id: 'truth',
        name: 'Unknown is a value',
        says: 'A condition on a question that nobody has answered is neither true nor false but unknown, and a condition on a question that does not apply drops out of the count.',
      },
      {
        id: 'strength',
        name: 'How strong a need is',
        says: 'What the answers raise it by, added up, and never more than 100.',
      },
      {
        id: 'level',
        name: 'How much a layer carries',
        says: 'The figure of its table, and what the situation adds or takes away, kept between 0 and 100.',
      },
      {
        id: 'worth',
        name: 'What carrying is worth',
        says: 'Strength times level: a need of strength 100 carried whole is worth 50 points, half of it 25.',
      },
      {
        id: 'burden',
        name: 'What a layer costs',
        says: 'Its points of burden under the four criteria of cost, and what the situation adds or takes away, none of them below 0.',
      },
      {
        id: 'priorities',
        name: 'What matters to you',
        says: 'A priority makes the burden under its criterion count half, once or twice. It opens no gate and raises no need.',
      },
      {
        id: 'best-set',
        name: 'The best set of layers',
        says: 'Every set of the layers allowed is tried, with prompting in all of them. Each need is carried by the layer of the set that carries most of it. The set worth the most points, less its burdens, is the architecture: a layer stands in it only if it earns what it costs.',
      },
      {
        id: 'tie',
        name: 'Of sets worth the same',
        says: 'The one with less burden is taken, then the one with fewer layers, then the one whose layers are easier to undo; and it is said that there was a tie.',
      },
      {
        id: 'score',
        name: 'What a layer scores alone',
        says: 'What it carries of each need; 10 points of readiness, less 2 for each closed gate and 1 for each whose answer is unknown; and 5 points for each criterion of cost, less its burden there. The sum is kept between 0 and 100. A score ranks nothing: the architecture is found by what a layer adds to the others.',
      },
    ],
  },
  time: {
    name: 'Two architectures',
    rules: [
      {
        id: 'now',
        name: 'Now',
        says: 'The best set of the layers that no closed gate holds back. An unknown gate holds back fine-tuning and distillation, which can not easily be undone, and no other layer.',
      },
      {
        id: 'target',
        name: 'Grow into',
        says: 'The best set of the layers whose gates are open or can be opened by work or by waiting.',
      },
      {
        id: 'stages',
        name: 'The stage of a layer',
        says: `${stages.now.name}: in both. ${stages.interim.name}: only in today’s. ${stages.next.name}: only in the one to grow into, with its closed and unknown gates as conditions. ${stages['not-needed'].name}: in neither. ${stages.avoid.name}: in neither, and behind a gate that is closed for good it would do harm.`,
      },
      {
        id: 'verdict',
        name: 'The verdict',
        says: 'The name of an architecture: of the names below, the first whose condition holds.',
      },
    ],
  },
  undefinedTask: {
    name: 'No task yet',
    says: (layers: string) =>
      `While there is none, ${layers} stay out of today’s architecture, whatever their gates say: nobody can tell yet what they would carry.`,
  },
  sure: {
    name: 'Firmness, flips and the next question',
    rules: [
      {
        id: 'grades',
        name: 'Grades',
        says: 'An answer that is a guess is doubted in 30 of 100 ways and answered anew; an observation in 10; a measurement, and an answer without a grade, in none.',
      },
      {
        id: 'confidence',
        name: 'How firm a verdict is',
        says: 'What is unknown or doubted is completed in every way that it could turn out, each option as likely as the others, while each burden counts a quarter less, as it is, or a quarter more. Up to 4,096 ways all are decided, beyond that 10,000 drawn from a seed that only the answers decide. The share of ways in which a verdict comes out is its firmness.',
      },
      {
        id: 'no-lead',
        name: 'No clear lead',
        says: 'Two verdicts whose shares are less than 10 of 100 apart are called a tie.',
      },
      {
        id: 'flips',
        name: 'What would change the verdict',
        says: 'Every answer is given otherwise, one at a time, and the decision made again; where no single change is enough, every pair. So each change that is shown is one, and no smaller one exists.',
      },
      {
        id: 'inquiry',
        name: 'The next question',
        says: 'Each open question is answered in every way in the completions of the others. It comes the earlier, the more its answers tell about the verdict in bits for each second it takes to answer: the verdict now counts whole, the one to grow into a quarter.',
      },
      {
        id: 'settled',
        name: 'When asking stops',
        says: 'A question that changed no verdict in any completion tried is settled. Up to 300 completions all are tried, beyond that 100, and before every question is called settled 1,000.',
      },
    ],
  },
} as const;
