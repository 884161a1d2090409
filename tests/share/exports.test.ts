import { describe, expect, it } from 'vitest';
import { adrOf } from '../../src/share/adr.ts';
import { briefOf } from '../../src/share/brief.ts';
import { recordOf } from '../../src/share/record/write.ts';
import { statementOf } from '../../src/share/statement.ts';
import { tableOf } from '../../src/share/table.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { findingsOn, keptOn } from '../fixtures/kept.ts';
import { several } from '../ui/panels/situations.ts';
import { parsedCsv } from './parsed-csv.ts';

const writers = { adr: adrOf, brief: briefOf, record: recordOf, table: tableOf };
const kept = Object.entries(several).map(([name, situation]) => [name, keptOn(situation)] as const);

describe('every export states when, by which rules, on what and until when', () => {
  it.each(Object.entries(writers))('%s', (_, write) => {
    for (const [name, each] of kept) {
      // Markdown escapes what it might take for markup; the statements are compared without that.
      const text = write(each).replaceAll('\\', '').toLowerCase();
      const { date, model, link, unknowns, lookAgain } = statementOf(each);
      const isRecord = write === recordOf;
      const stated = [
        date,
        isRecord ? `"model": "${model}"` : `model ${model} of layerwise`,
        isRecord ? JSON.stringify(link).slice(1, -1) : link,
        ...(isRecord ? each.decision.unknowns : unknowns),
        ...lookAgain,
      ];
      const missing = stated.filter((one) => !text.includes(one.toLowerCase()));
      expect(missing, name).toEqual([]);
    }
  });

  it('and says so where nothing is unknown', () => {
    const all = Object.fromEntries(
      knowledge.questions.map(({ id, type, options }) => {
        const option = options[0]?.id ?? '';
        return [id, type === 'multi' ? [option] : option];
      }),
    );
    expect(adrOf(keptOn(all))).toContain('Not known: nothing; every question is answered.');
    expect(briefOf(keptOn(all))).toContain('- Nothing: every question is answered.');
    expect(parsedCsv(tableOf(keptOn(all)))).toContainEqual(
      expect.arrayContaining(['Unknown', 'nothing']),
    );
  });
});

/*
 * Two exports of each kind as people read them. When the content changes they change with it: look at
 * the difference, then write them anew with `npx vitest run -u tests/share/exports`.
 */
describe('reads as a document that a team would keep', () => {
  it.each(['waiting', 'wallet-support'] as const)('%s', async (name) => {
    const situation =
      several[name] ?? knowledge.scenarios.find(({ id }) => id === name)?.answers ?? {};
    const bare = keptOn(situation, { name: name === 'waiting' ? 'Ticket triage' : '' });
    const analysed = { ...bare, findings: findingsOn(bare) };
    const at = (ending: string) => `golden/${name}.${ending}`;
    await expect(adrOf(analysed)).toMatchFileSnapshot(at('md'));
    await expect(briefOf(analysed)).toMatchFileSnapshot(at('txt'));
    // Git keeps lines that end in LF alone.
    await expect(tableOf(analysed).replaceAll('\r\n', '\n')).toMatchFileSnapshot(at('csv'));
  });
});
