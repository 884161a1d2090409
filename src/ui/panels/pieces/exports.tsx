import { memo, useState } from 'react';
import { download, type Export, longestFeatureName, useExports } from '../../../state/index.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { exportWords as words } from '../../words/keep.ts';
import { CopyText } from './copy-text.tsx';

/** The decision in each form in which it can be kept elsewhere. */
export function Exports() {
  const [name, setName] = useState('');
  const exports = useExports(name);
  return (
    <section aria-labelledby="exports-heading" className="mt-10">
      <h3 id="exports-heading">{words.heading}</h3>
      <p className="mt-2 max-w-measure">{words.lead}</p>
      <label htmlFor="feature-name" className="mt-4 block text-small font-semibold">
        {words.name}
      </label>
      <input
        id="feature-name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        maxLength={longestFeatureName}
        autoComplete="off"
        aria-describedby="feature-name-hint"
        className="mt-1 min-h-11 w-full max-w-measure rounded-slight border border-edge bg-paper px-3 text-ink"
      />
      <p id="feature-name-hint" className="mt-1 max-w-measure text-small text-muted">
        {words.nameHint}
      </p>
      {typeof exports === 'string' ? (
        <p className="mt-6">{words[exports]}</p>
      ) : (
        <ul className="mt-6 grid gap-x-12 lg:grid-cols-2">
          {exports.map((each) => (
            <OneExport key={each.id} each={each} />
          ))}
        </ul>
      )}
    </section>
  );
}

const OneExport = memo(function OneExport({ each }: { readonly each: Export }) {
  const { name, use } = words.forms[each.id];
  return (
    <li className="min-w-0 border-t border-hairline py-5">
      <h4 className="font-semibold">{name}</h4>
      <p className="mt-1 text-small">{use}</p>
      <div className="mt-3 flex flex-wrap items-start gap-3">
        <CopyText
          text={each.text}
          label={words.copyWhat(name)}
          fieldLabel={words.text(name)}
          failed={words.failed}
        >
          {words.copy}
        </CopyText>
        <Button aria-label={words.saveWhat(name)} onClick={() => download(each)}>
          {words.save}
        </Button>
      </div>
      <Preview name={name} text={each.text} />
    </li>
  );
});

/** The text itself, drawn only while somebody looks at it: it is long, and it repeats the page. */
function Preview({ name, text }: { readonly name: string; readonly text: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      summary={<span aria-label={words.previewWhat(name)}>{words.preview}</span>}
      onToggle={setOpen}
    >
      {isOpen ? (
        <pre
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={words.text(name)}
          className="max-h-96 overflow-auto font-mono text-small break-words whitespace-pre-wrap"
        >
          {text}
        </pre>
      ) : null}
    </Disclosure>
  );
}
