import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { knowledge } from '../../src/knowledge/index.ts';
import { readModel } from '../../src/share/model/released-model.ts';
import { decidingParts, modelOf } from './model.ts';

/*
 * Freezes today's model, so that links made with it can be decided as they were once it has moved
 * on. What is frozen under a number stays: a model that decides otherwise needs a higher one.
 */
const { model } = knowledge;
const file = `src/knowledge/released/model-${model}.json`;
const today = modelOf(knowledge);

if (existsSync(file)) {
  const frozen = readModel(JSON.parse(readFileSync(file, 'utf8')));
  if (frozen.ok && isDeepStrictEqual(decidingParts(frozen.value), decidingParts(today))) {
    process.stdout.write(`${file} decides as the content does: nothing to do.\n`);
    process.exit(0);
  }
  process.stderr.write(
    `${file} decides otherwise. If model ${model} was ever published, give the content a higher number in src/knowledge/index.ts; if it never was, delete the file and run this again.\n`,
  );
  process.exit(1);
}

writeFileSync(file, `${JSON.stringify(today, null, 1)}\n`);
process.stdout.write(
  `${file} written. Add its line to src/state/released-models.ts if it has none.\n`,
);
