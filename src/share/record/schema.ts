import * as z from 'zod/mini';
import { grades } from '../answers.ts';
import { longestFeatureName } from '../kept.ts';

/*
 * Version 1 of the record, published as public/schema/record-1.json: a record written to it can be
 * read for ever, so nothing in it is ever changed. It names no question and no option; whether an
 * answer is one the content knows is for the door to say. What it does not name may be added.
 */

const about = (description: string) => z.meta({ description });

const answer = z.looseObject({
  value: z
    .union([z.string(), z.array(z.string())])
    .check(about('An option, a list of options, "unknown" or "not-applicable".')),
  grade: z.optional(z.enum(grades)).check(about('How the answer is known.')),
});

const verdicts = z.looseObject({ now: z.string(), target: z.string() });

const decision = z
  .looseObject({ verdict: verdicts })
  .check(about('What the model made of the answers: layers, stages, scores and gates, by id.'));

/** What a record of version 1 must hold, and may. */
export const record1 = z
  .looseObject({
    $schema: z.optional(z.string()).check(about('Where this schema is published.')),
    format: z.literal('layerwise-record'),
    version: z.literal(1),
    model: z
      .string()
      .check(z.regex(/^[0-9]+(\.[0-9]+)*$/u), about('The version of the rules that decided.')),
    date: z
      .string()
      .check(z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u), about('The day the record was written.')),
    link: z.string().check(about('Opens the same answers in a browser.')),
    name: z
      .optional(z.string().check(z.maxLength(longestFeatureName)))
      .check(about('What the feature is called.')),
    answers: z.record(z.string(), answer).check(about('By question.')),
    priorities: z
      .record(z.string(), z.string())
      .check(about('How much each burden matters, where it is not as usual.')),
    figures: z
      .optional(z.record(z.string(), z.number()))
      .check(about('Figures for the economics that were changed.')),
    decision,
    unknowns: z.array(z.string()).check(about('The questions without an answer.')),
    lookAgain: z.array(z.string()).check(about('When to decide again, each a sentence.')),
  })
  .check(z.meta({ title: 'A decision of Layerwise, version 1' }));

/** A record of version 1, as it stands in a file. */
export type Record1 = z.infer<typeof record1>;
