import type { ComponentProps } from 'react';

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'id' | 'type'> {
  readonly id: string;
  readonly type: 'radio' | 'checkbox';
  readonly label: string;
  readonly hint: string;
}

/** One option: the browser's own radio or checkbox, its label, and a line that explains it. The whole row is the target. */
export function Choice({ id, label, hint, ...input }: ChoiceProps) {
  const hintId = `${id}-hint`;
  return (
    <div className="relative flex min-h-14 gap-4 border-t border-hairline py-3 pe-3 ps-4 hover:bg-raised has-checked:bg-raised has-checked:shadow-none has-checked:before:absolute has-checked:before:inset-y-0 has-checked:before:start-0 has-checked:before:w-1 has-checked:before:bg-ink has-focus-visible:outline-3 has-focus-visible:outline-focus">
      <input
        id={id}
        aria-describedby={hintId}
        className="relative z-1 mt-0.5 size-6 shrink-0 cursor-pointer accent-ink focus-visible:outline-none"
        {...input}
      />
      <div className="min-w-0">
        <label
          htmlFor={id}
          className="block cursor-pointer font-semibold text-balance after:absolute after:inset-0 after:content-['']"
        >
          {label}
        </label>
        <p id={hintId} className="text-small text-muted">
          {hint}
        </p>
      </div>
    </div>
  );
}
