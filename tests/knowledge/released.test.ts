import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Model } from '../../src/knowledge/schema.ts';
import { readModel } from '../../src/share/model/released-model.ts';
import { isNewerModel } from '../../src/share/model-version.ts';
import { releasedModels } from '../../src/state/released-models.ts';
import { manySituations } from '../fixtures/digest.ts';
import { decidingParts, modelOf } from '../release/model.ts';

const folder = 'src/knowledge/released';
const files = readdirSync(folder);

function released(file: string): Model {
  const reading = readModel(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
  if (!reading.ok) throw new Error(`${file}: ${reading.problems.slice(0, 3).join('; ')}`);
  return reading.value;
}

const howTo = `The rules of ${knowledge.model} have changed, so links made with them would silently show another result. If model ${knowledge.model} was ever published, give the content a higher number in src/knowledge/index.ts. If it never was, delete ${folder}/model-${knowledge.model}.json and freeze it again: npm run release-model.`;

describe('R14: released models', () => {
  it('each pass the door and are named after their version', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.map((file) => `model-${released(file).model}.json`)).toEqual(files);
  });

  it('can all be fetched by the app, each as its file is', async () => {
    const versions = Object.keys(releasedModels);
    expect(versions.map((version) => `model-${version}.json`).toSorted()).toEqual(files.toSorted());
    for (const version of versions)
      expect(readModel(await releasedModels[version]?.())).toEqual({
        ok: true,
        value: released(`model-${version}.json`),
      });
  });

  it('decide as the content of the same number does, or have a lower one', () => {
    for (const model of files.map(released)) {
      if (isNewerModel(knowledge.model, model.model)) continue;
      expect(model.model, howTo).toBe(knowledge.model);
      expect(decidingParts(modelOf(knowledge)), howTo).toStrictEqual(decidingParts(model));
    }
  });

  it('run on the engine as they are, with the same decisions under the same number', () => {
    for (const model of files.map(released)) {
      const replayed = { ...knowledge, ...model };
      for (const situation of manySituations.slice(0, 200)) {
        const { now, target, layers } = decide(replayed, situation);
        if (model.model !== knowledge.model) continue;
        const today = decide(knowledge, situation);
        expect([now.verdict, target.verdict]).toEqual([today.now.verdict, today.target.verdict]);
        expect(layers.map(({ stage, score }) => [stage, score.total])).toEqual(
          today.layers.map(({ stage, score }) => [stage, score.total]),
        );
      }
    }
  });
});

describe('R14: the deciding parts of a model', () => {
  const model = modelOf(knowledge);

  it('hold no sentence, so that words may be bettered under the same number', () => {
    expect(JSON.stringify(decidingParts(model))).not.toMatch(/"[^"]* [^"]* [^"]*"/u);
  });

  it.each<[string, Model]>([
    ['an answer raises a need more', changed(/"by":\d+/u)],
    ['a level', changed(/"level":\d+/u)],
    ['a burden', changed(/"points":\d+/u)],
    ['a gate', changed(/"opens":\{"question":"[a-z]+"/u)],
    ['an order of verdicts', { ...model, verdicts: model.verdicts.toReversed() }],
  ])('change with %s', (_, other) => {
    expect(decidingParts(other)).not.toEqual(decidingParts(model));
  });

  /** The model with its first rule of a kind changed. */
  function changed(rule: RegExp): Model {
    const text = JSON.stringify(model).replace(rule, (field) =>
      field.endsWith('"')
        ? `${field.slice(0, -1)}x"`
        : field.replace(/\d+/u, (n) => `${Number(n) + 1}`),
    );
    return JSON.parse(text) as Model;
  }
});
