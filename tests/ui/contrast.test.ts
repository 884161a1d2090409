import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layerIds } from '../../src/knowledge/vocabulary.ts';

type Pair = readonly [day: string, night: string];

const css = readFileSync('src/ui/styles.css', 'utf8');
const colours = new Map<string, Pair>(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(
    ([, name = '', day = '', night = '']) => [name, [day, night]],
  ),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2, in the lesser of the two themes. */
function contrast(first: string, second: string): number {
  const [one, other] = [colours.get(first), colours.get(second)];
  if (!one || !other) throw new Error(`no colour ${first} or ${second}`);
  const ratios = ([0, 1] as const).map((theme) => {
    const [a, b] = [luminance(one[theme]), luminance(other[theme])];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  });
  return Math.min(...ratios);
}

it.each(['paper', 'raised'])('text can be read on %s', (ground) => {
  expect(contrast('ink', ground)).toBeGreaterThanOrEqual(12);
  expect(contrast('link', ground)).toBeGreaterThanOrEqual(7);
  expect(contrast('muted', ground)).toBeGreaterThanOrEqual(6);
  expect(contrast('alert', ground)).toBeGreaterThanOrEqual(5.5);
  expect(contrast('edge', ground)).toBeGreaterThanOrEqual(3);
  expect(contrast('focus', ground)).toBeGreaterThanOrEqual(3);
});

it.each(layerIds)('the hue of %s can be told from its ground, and read', (layer) => {
  expect(contrast(`layer-${layer}`, 'paper')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(`layer-${layer}`, 'raised')).toBeGreaterThanOrEqual(3);
  expect(contrast(`layer-${layer}-ink`, 'paper')).toBeGreaterThanOrEqual(7);
  expect(contrast(`layer-${layer}-ink`, `layer-${layer}-soft`)).toBeGreaterThanOrEqual(6);
  expect(contrast('ink', `layer-${layer}-soft`)).toBeGreaterThanOrEqual(10);
  expect(contrast('muted', `layer-${layer}-soft`)).toBeGreaterThanOrEqual(4.5);
});
