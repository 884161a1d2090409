import { Button } from '../../parts/button.tsx';
import { verdictWords as words } from '../../words/verdict.ts';

interface SharedBannerProps {
  readonly keep: () => void;
  readonly close: () => void;
}

/** Says whose result this is, and offers the two ways on. */
export function SharedBanner({ keep, close }: SharedBannerProps) {
  return (
    <section
      aria-label={words.sharedLabel}
      className="mb-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-edge pb-4 print:hidden"
    >
      <p className="max-w-measure">{words.shared}</p>
      <p className="flex flex-wrap gap-3">
        <Button onClick={keep}>{words.keep}</Button>
        <Button onClick={close}>{words.back}</Button>
      </p>
    </section>
  );
}
