import { useId } from 'react';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Values with the words for them. */
  readonly options: readonly (readonly [string, string])[];
}

/** One of a few, from the browser's own list. */
export function Select({ label, value, onChange, options }: SelectProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-small font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="mt-1 min-h-11 w-full max-w-full rounded-slight border border-edge bg-paper px-3 text-base text-ink"
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
