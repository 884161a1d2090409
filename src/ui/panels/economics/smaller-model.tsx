import { economicsWords } from '../../words/economics.ts';
import { lowerFirst } from '../../words/result.ts';
import { useResult } from '../pieces/result-context.ts';
import { useReckoning } from './economics-context.ts';
import { nameOf } from './names.ts';

const words = economicsWords.distillation;

/** From how many requests a day the swap to a smaller model pays. */
export function SmallerModel() {
  const { knowledge } = useResult();
  const { distillation, figures } = useReckoning().reckoning;
  const { requests, base } = distillation;
  return (
    <section className="mt-10">
      <h3>{words.heading}</h3>
      <p className="mt-2 max-w-measure">
        <span>
          {typeof requests === 'number'
            ? words.requests(
                requests,
                lowerFirst(nameOf(knowledge, base)),
                figures['requests-a-day'],
              )
            : words[requests]}
        </span>{' '}
        {words.quality}
      </p>
    </section>
  );
}
