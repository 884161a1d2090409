import {
  closeShared,
  keepAsMine,
  linkForSet,
  useSetLinkInAddress,
  useShownVariants,
  type Variant,
} from '../../state/index.ts';
import { CopyLink } from '../panels/pieces/copy-link.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { useIsStarted } from '../parts/started.ts';
import { paths } from '../paths.ts';
import { CompareTables } from '../variants/compare-tables.tsx';
import { useCompared } from '../variants/compared.ts';
import { NewVariant } from '../variants/new-variant.tsx';
import { OnPaper } from '../variants/on-paper.tsx';
import { OwnVariants } from '../variants/own-variants.tsx';
import { WhatMoved } from '../variants/what-moved.tsx';
import { variantWords } from '../words/variants.ts';

const words = variantWords.page;

/** One feature under several assumptions, side by side, with what moved and which answers moved it. */
export function ComparePage() {
  return (
    <Page title={words.title}>
      <div className="min-h-dvh print:min-h-0">
        {useIsStarted() ? <Compared /> : <Heading lead={words.lead} />}
      </div>
    </Page>
  );
}

function Compared() {
  useSetLinkInAddress();
  const { variants, isShared } = useShownVariants();
  return (
    <>
      {isShared ? <SharedSet /> : null}
      <Heading lead={variants.length > 1 ? words.lead : words.alone} />
      {variants.length > 1 ? <Several variants={variants} /> : null}
      {isShared ? null : <OwnVariants variants={variants} />}
      <NewVariant />
      <p className="mt-8 print:hidden">
        <ButtonLink to={paths.result}>{words.result}</ButtonLink>
      </p>
    </>
  );
}

function Heading({ lead }: { readonly lead: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="mt-4 mb-8 max-w-lead text-lead text-muted">{lead}</p>
    </>
  );
}

function Several({ variants }: { readonly variants: readonly Variant[] }) {
  const compared = useCompared(variants);
  return (
    <>
      <WhatMoved {...compared} />
      <CompareTables {...compared} />
      <OnPaper variants={variants} />
      <section
        aria-label={words.share}
        className="flex flex-wrap items-start gap-4 border-t border-hairline pt-6 pb-8 print:hidden"
      >
        <CopyLink link={linkForSet(variants)} />
        <Button onClick={() => window.print()}>{words.print}</Button>
      </section>
    </>
  );
}

/** Says whose set it is, and offers the two ways on. */
function SharedSet() {
  return (
    <section
      aria-label={words.sharedLabel}
      className="mb-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-edge pb-4"
    >
      <p className="max-w-measure">{words.shared}</p>
      <p className="flex flex-wrap gap-3 print:hidden">
        <Button onClick={keepAsMine}>{words.keep}</Button>
        <Button onClick={closeShared}>{words.back}</Button>
      </p>
    </section>
  );
}
