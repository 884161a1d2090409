import type { ReactNode } from 'react';
import type { ClaimId, QuestionId } from '../../../knowledge/schema.ts';
import { Cite } from '../../parts/cite.tsx';
import { AnswersBehind } from './answers-behind.tsx';

/** Reasons one below the other, each with its answers and its sources. */
export function ReasonList({ children }: { readonly children: ReactNode }) {
  return <ul className="mt-3 max-w-measure space-y-4">{children}</ul>;
}

interface ReasonItemProps {
  /** What it comes down to. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly questions: readonly QuestionId[];
  readonly claims: readonly ClaimId[];
}

/** One reason. */
export function ReasonItem({ title, children, questions, claims }: ReasonItemProps) {
  return (
    <li>
      <p className="font-semibold tabular-nums">{title}</p>
      {children}
      <AnswersBehind questions={questions} />
      <Cite claims={claims} />
    </li>
  );
}
