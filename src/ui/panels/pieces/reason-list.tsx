import type { ReactNode } from 'react';
import type { ClaimId } from '../../../knowledge/schema.ts';
import { Sources } from '../../parts/sources.tsx';
import type { Behind } from '../lookup.ts';
import { AnswersBehind } from './answers-behind.tsx';

/** Reasons one below the other, each with its answers and its sources. */
export function ReasonList({ children }: { readonly children: ReactNode }) {
  return <ul className="mt-3 max-w-measure space-y-4">{children}</ul>;
}

interface ReasonItemProps {
  /** What it comes down to. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly answers: readonly Behind[];
  readonly claims: readonly ClaimId[];
}

/** One reason. */
export function ReasonItem({ title, children, answers, claims }: ReasonItemProps) {
  return (
    <li>
      <p className="font-semibold tabular-nums">{title}</p>
      {children}
      <AnswersBehind answers={answers} />
      <Sources claims={claims} />
    </li>
  );
}
