import { type ChangeEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type Opened, openFile, openText } from '../../state/index.ts';
import { Button } from '../parts/button.tsx';
import { refusalWords } from '../words/errors.ts';
import { openWords as words } from '../words/keep.ts';

type Refused = Exclude<Opened, { readonly status: 'shared' }>;

interface OpenFormProps {
  readonly label: string;
  readonly action: string;
  /** What to do once it is open. */
  readonly onOpened: () => void;
}

/** Takes a link, an address or a record, as text or as a file, and opens it; or says what is wrong with it. */
export function OpenForm({ label, action, onOpened }: OpenFormProps) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const [attempt, setAttempt] = useState(0);
  const ids = { text: useId(), file: useId() };
  const follow = async (opening: Promise<Opened>) => {
    const opened = await opening;
    setAttempt((count) => count + 1);
    setRefused(opened.status === 'shared' ? undefined : opened);
    if (opened.status !== 'shared') return;
    setText('');
    onOpened();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void follow(openText(text));
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file !== undefined) void follow(openFile(file));
    // The same file, once mended, can be chosen again.
    currentTarget.value = '';
  };
  return (
    <form onSubmit={submit} className="max-w-measure print:hidden">
      <label htmlFor={ids.text} className="block font-semibold">
        {label}
      </label>
      <textarea
        id={ids.text}
        value={text}
        onChange={(event) => setText(event.target.value)}
        rows={3}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        className="mt-2 block min-h-12 w-full rounded-slight border border-edge bg-paper p-3 font-mono text-small break-all text-ink"
      />
      <Button type="submit" className="mt-3">
        {action}
      </Button>
      <label htmlFor={ids.file} className="mt-5 block font-semibold">
        {words.file}
      </label>
      <input
        id={ids.file}
        type="file"
        accept=".json,.txt,application/json,text/plain"
        onChange={choose}
        className="mt-2 block min-h-11 w-full cursor-pointer text-small file:me-3 file:min-h-11 file:cursor-pointer file:border file:border-edge file:bg-transparent file:px-4 file:text-ink"
      />
      {refused === undefined ? null : <Problems key={attempt} refused={refused} />}
    </form>
  );
}

/** What is wrong, read out because it takes the focus. */
function Problems({ refused }: { readonly refused: Refused }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="mt-5 border-2 border-alert p-4">
      <p className="font-semibold">{words.problem}</p>
      <p className="mt-1">{explanation(refused)}</p>
      <ul className="mt-2 list-disc ps-5 text-small break-words">
        {refused.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

function explanation(refused: Refused): string {
  if (refused.status === 'refused-record') return words.refusedRecord[refused.kind];
  const { what, todo } = refusalWords[refused.kind];
  return `${what} ${todo}`;
}
