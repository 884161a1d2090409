import type { TestCard as Card } from '../../core/test-cards.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Panel } from '../parts/panel.tsx';
import { testCardWords as words } from '../words/test-cards.ts';
import { Fold } from './pieces/fold.tsx';
import { useFindings, useResult } from './pieces/result-context.ts';
import { TestCard } from './pieces/test-card.tsx';

/** How many experiments stand open. */
const first = 2;

/** The unknowns that still matter, each as a small experiment. */
export function TestCards() {
  const { cards, isWorking } = useFindings();
  return (
    <Panel id="test-cards" onPaper="columns" heading={words.heading} lead={words.lead}>
      {cards === undefined && isWorking ? <p>{words.working}</p> : null}
      {cards === undefined ? null : <Cards cards={cards} />}
    </Panel>
  );
}

function Cards({ cards }: { readonly cards: readonly Card[] }) {
  if (cards.length === 0) return <NothingLeft />;
  const alone = cards.filter(({ outcomes }) => outcomes.some(({ changes }) => changes));
  const together = cards.filter((card) => !alone.includes(card));
  return (
    <>
      {alone.length === 0 ? <p className="max-w-measure">{words.togetherOnly}</p> : null}
      <Fold items={alone} first={first} summary={(rest) => words.more(rest.length)}>
        {(some) => (some.length === 0 ? null : <CardList cards={some} />)}
      </Fold>
      {together.length === 0 ? null : (
        <Disclosure
          summary={
            alone.length === 0 ? words.all(together.length) : words.together(together.length)
          }
          className="mt-4"
        >
          <CardList cards={together} />
        </Disclosure>
      )}
    </>
  );
}

function NothingLeft() {
  const { decision } = useResult();
  const { inquiry } = useFindings();
  if (decision.unknowns.length === 0) return <p>{words.allKnown}</p>;
  return (
    <p className="max-w-measure">
      <strong>{words.none}</strong> {inquiry?.exact === true ? words.noneProven : words.noneSeen}
    </p>
  );
}

function CardList({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <ol className="border-b border-hairline">
      {cards.map((card) => (
        <li
          key={card.experiment.question}
          className="border-t border-hairline print:break-inside-auto!"
        >
          <TestCard card={card} />
        </li>
      ))}
    </ol>
  );
}
