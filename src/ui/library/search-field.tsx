import { useId } from 'react';
import { libraryWords as words } from '../words/library.ts';

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Words to look for on this page. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-small font-semibold">
        {words.search}
      </label>
      <input
        id={id}
        type="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        className="mt-1 min-h-11 w-full rounded-slight border border-edge bg-paper px-3 text-base text-ink"
      />
      <p id={`${id}-note`} className="mt-1 text-small text-muted">
        {words.searchNote}
      </p>
    </div>
  );
}
