import { decisive, linkForSet, type Variant } from '../../state/index.ts';
import { Entry } from '../panels/paper/entry.tsx';
import { usePrintMoment } from '../panels/paper/print-moment.ts';
import { paperWords } from '../words/paper.ts';
import { variantWords } from '../words/variants.ts';

/** Below a comparison on paper: what decided it, when it was printed, and how to open it again. */
export function OnPaper({ variants }: { readonly variants: readonly Variant[] }) {
  const printed = usePrintMoment();
  if (printed === undefined) return null;
  return (
    <div className="hidden border-t border-hairline pt-2 print:block">
      <p className="text-small text-muted">{paperWords.colophon(decisive.model, printed)}</p>
      <Entry heading={variantWords.page.share} className="mt-2">
        <p className="font-mono text-small break-all">{linkForSet(variants)}</p>
      </Entry>
    </div>
  );
}
