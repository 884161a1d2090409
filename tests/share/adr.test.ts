import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { adrOf } from '../../src/share/adr.ts';
import { briefOf } from '../../src/share/brief.ts';
import { inOneLine, longestFeatureName } from '../../src/share/kept.ts';
import { optionsOf } from '../../src/share/options.ts';
import { anyBasis } from '../fixtures/any-answers.ts';
import { keptOf, keptOn } from '../fixtures/kept.ts';
import { several, situations } from '../ui/panels/situations.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

/** The Markdown as a repository host reads it, bare addresses included, without the front matter. */
function parsed(markdown: string): Node {
  return fromMarkdown(markdown.replace(/^---\n[^]*?\n---\n/u, ''), {
    extensions: [gfmAutolinkLiteral()],
    mdastExtensions: [gfmAutolinkLiteralFromMarkdown()],
  });
}

function all({ children = [], ...node }: Node): readonly Node[] {
  return [node, ...children.flatMap(all)];
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function headingsOf(markdown: string): readonly string[] {
  return (parsed(markdown).children ?? [])
    .filter(({ type }) => type === 'heading')
    .map((node) => `${'#'.repeat(node.depth ?? 0)} ${textOf(node)}`);
}

describe('R8: the decision record', () => {
  it.each(Object.entries(several))('has the headings of MADR 4.0.0, in order: %s', (_, answers) => {
    const kept = keptOn(answers);
    const [title, ...headings] = headingsOf(adrOf(kept));
    expect(title).toMatch(/^# [A-Z]/u);
    expect(headings).toEqual([
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '### Consequences',
      '### Confirmation',
      '## Pros and Cons of the Options',
      ...optionsOf(kept).map((option) => `### ${option.title}`),
      '## More Information',
    ]);
  });

  it('begins with the front matter of the template', () => {
    expect(adrOf(keptOn({}))).toMatch(/^---\nstatus: proposed\ndate: 2026-11-21\n---\n\n# /u);
  });

  it('argues every option with at least one Good and one Bad, whatever was answered', () => {
    fc.assert(
      fc.property(anyBasis(knowledge), (basis) => {
        const kept = keptOf(basis);
        const options = optionsOf(kept);
        expect(new Set(options.map(({ title }) => title)).size).toBe(options.length);
        for (const option of options) {
          const kinds = option.arguments.map(({ kind }) => kind);
          expect(kinds, option.title).toContain('good');
          expect(kinds, option.title).toContain('bad');
        }
        const [chosen] = options;
        expect(adrOf(kept)).toContain(`Chosen option: "${chosen.title}", because `);
        expect(adrOf(kept)).not.toMatch(/undefined|NaN|\[object|because (of )?: | {2}|\.\.$/mu);
        expect(briefOf(kept)).not.toMatch(/undefined|NaN|\[object| {2}|\.\.$/mu);
      }),
      { numRuns: 60 },
    );
  });

  it('holds one link, its own, and no image, markup or list of another making', () => {
    for (const situation of Object.values(several)) {
      const kept = keptOn(situation);
      const nodes = all(parsed(adrOf(kept)));
      expect(nodes.flatMap(({ url }) => url ?? [])).toEqual([kept.link]);
      const types = new Set(nodes.map(({ type }) => type));
      for (const type of [
        'image',
        'html',
        'code',
        'inlineCode',
        'emphasis',
        'strong',
        'blockquote',
      ])
        expect(types).not.toContain(type);
    }
  });
});

describe('X8, X11: nothing that a person types becomes a link, an image, markup or a mention', () => {
  const pieces = fc.constantFrom(
    '[a](https://evil.example)',
    '![a](b)',
    '<img src=x onerror=alert(1)>',
    '<https://evil.example>',
    'https://evil.example',
    'www.evil.example',
    'a@evil.example',
    '@everyone',
    '#1',
    'org/repo#1',
    '`',
    '``',
    '\\`',
    '\n\n# ',
    '\n---\n',
    '\u2028',
    '&lt;b&gt;',
    '[a]: b',
    '~~',
    '**',
    '$x$',
    '-->',
    ' ',
    'Billing',
  );
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
  );

  it('in the decision record', () => {
    const kept = keptOn(situations.vague);
    const without = all(parsed(adrOf(kept))).length;
    fc.assert(
      fc.property(names, (name) => {
        const nodes = all(parsed(adrOf({ ...kept, name })));
        expect(nodes.flatMap(({ url }) => url ?? [])).toEqual([kept.link]);
        const types = new Set(nodes.map(({ type }) => type));
        for (const type of ['image', 'html', 'emphasis', 'strong', 'definition', 'thematicBreak'])
          expect(types).not.toContain(type);
        // Outside of code, where hosts look for mentions and for numbers of issues, stands nothing but words.
        const words = nodes.filter(({ type }) => type === 'text').map(({ value = '' }) => value);
        expect(words.filter((text) => /[@#]/u.test(text))).toEqual([kept.link]);
        expect(nodes.length - without).toBeLessThanOrEqual(6);
      }),
      { numRuns: 300 },
    );
  });

  it('and a name stays in one line of at most so many characters', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(inOneLine(name)).toMatch(/^[^\p{C}\u2028\u2029]*$/u);
        expect(inOneLine(name).length).toBeLessThanOrEqual(longestFeatureName);
      }),
    );
  });
});
