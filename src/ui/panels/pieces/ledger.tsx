import type { ReactNode } from 'react';
import type { ClaimId } from '../../../knowledge/schema.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Sources } from '../../parts/sources.tsx';
import { ledgerWords as words } from '../../words/why.ts';
import type { Behind } from '../../../core/decisive.ts';
import { AnswersBehind } from './answers-behind.tsx';

/** Reasons as the lines of an account: what each weighs, what it says, and in the margin what it rests on. */
export function Ledger({ children }: { readonly children: ReactNode }) {
  return (
    <ul aria-label={words.account} className="mt-3 border-b border-hairline">
      {children}
    </ul>
  );
}

interface LedgerLineProps {
  /** Points, or a sign. */
  readonly mark: ReactNode;
  /** What it comes down to. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly answers: readonly Behind[];
  readonly claims: readonly ClaimId[];
  /** Shows only mark and title until asked for more. */
  readonly isFolded?: boolean;
}

/** One reason. */
export function LedgerLine(props: LedgerLineProps) {
  const { mark, title, children, answers, claims, isFolded = false } = props;
  const grounds = (
    <>
      <AnswersBehind answers={answers} />
      <Sources claims={claims} />
    </>
  );
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-4 border-t border-hairline py-3 md:grid-cols-[3rem_minmax(0,1fr)_16rem] md:gap-x-6 print:grid-cols-[2.5rem_minmax(0,1fr)] print:gap-x-3 print:py-1">
      <div className="text-end font-display text-h3 tabular-nums">{mark}</div>
      <div className="max-w-measure">
        <p className="font-semibold">{title}</p>
        {isFolded ? (
          <Disclosure summary={words.more} className="print:[&>summary]:hidden">
            {children}
            {grounds}
          </Disclosure>
        ) : (
          children
        )}
      </div>
      {isFolded ? null : (
        <div className="col-start-2 md:col-start-3 print:col-start-2">{grounds}</div>
      )}
    </li>
  );
}

/** The line under an account. */
export function LedgerSum({ mark, title }: Pick<LedgerLineProps, 'mark' | 'title'>) {
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-4 border-t border-ink py-2 font-semibold md:gap-x-6 print:grid-cols-[2.5rem_minmax(0,1fr)] print:gap-x-3 print:py-0.5">
      <div className="text-end font-display text-h3 tabular-nums">{mark}</div>
      <p className="self-center">{title}</p>
    </li>
  );
}
