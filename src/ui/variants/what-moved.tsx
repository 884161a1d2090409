import { variantWords } from '../words/variants.ts';
import { type ComparedVariants, moveSentence, namesOf } from './compared.ts';

const words = variantWords.moved;

/** For every variant but the base: what became of its verdicts, and which answers moved them. */
export function WhatMoved({ variants, comparison: { against } }: ComparedVariants) {
  return (
    <section aria-labelledby="moved" className="border-t border-hairline pt-6 pb-8">
      <h2 id="moved">{words.heading}</h2>
      <div className="mt-4 grid max-w-measure gap-5">
        {against.map(({ changes, moved }, at) => {
          const name = variants[at + 1]?.name ?? '';
          const isMoved = moved.now.by.length > 0 || moved.target.by.length > 0;
          return (
            <div key={name}>
              <h3 className="wrap-anywhere">{name}</h3>
              {changes.length === 0 ? (
                <p>{words.nothing}</p>
              ) : (
                <>
                  <p>{moveSentence(words.now, moved.now)}</p>
                  <p>{moveSentence(words.target, moved.target)}</p>
                  <p className="text-muted">
                    <span>{words.differs(namesOf(changes))}</span>{' '}
                    <span>{isMoved ? null : words.noneMoves}</span>
                  </p>
                </>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
