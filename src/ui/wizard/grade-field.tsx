import { type Grade, grades } from '../../state/index.ts';
import { TextButton } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { gradeWords, wizardWords as words } from '../words/wizard.ts';

interface GradeFieldProps {
  readonly name: string;
  readonly grade: Grade | undefined;
  readonly onGrade: (grade: Grade | undefined) => void;
}

/** Asks, without insisting, how well the answer is known. */
export function GradeField({ name, grade, onGrade }: GradeFieldProps) {
  const summary =
    grade === undefined ? words.gradeSummary : words.gradeChosen(gradeWords[grade].label);
  return (
    <Disclosure summary={summary} className="mt-4">
      <fieldset>
        <legend className="sr-only">{words.gradeLegend}</legend>
        {grades.map((each) => (
          <GradeChoice
            key={each}
            name={`${name}-grade`}
            grade={each}
            isChosen={each === grade}
            onChoose={() => onGrade(each)}
          />
        ))}
      </fieldset>
      {grade === undefined ? null : (
        <TextButton onClick={() => onGrade(undefined)}>{words.gradeClear}</TextButton>
      )}
    </Disclosure>
  );
}

function GradeChoice(props: {
  readonly name: string;
  readonly grade: Grade;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { name, grade, isChosen, onChoose } = props;
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        className="size-5 shrink-0 cursor-pointer accent-ink"
      />
      <span>
        {gradeWords[grade].label}
        <span className="block text-small text-muted">{gradeWords[grade].hint}</span>
      </span>
    </label>
  );
}
