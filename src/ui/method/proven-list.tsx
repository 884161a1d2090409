import { Panel } from '../parts/panel.tsx';
import { methodWords } from '../words/method.ts';
import { proven } from '../words/proven.ts';

const words = methodWords.proven;

/** The properties of the engine, each with the tests that prove it. */
export function ProvenList() {
  return (
    <Panel id="proven" heading={words.heading} lead={words.lead}>
      <ol className="list-decimal space-y-5 ps-6">
        {proven.map(({ id, says, tests }) => (
          <li key={id} id={`proven-${id}`} className="max-w-measure">
            <p>{says}</p>
            <p className="mt-1 text-small text-muted">{words.tests}</p>
            <ul className="text-small">
              {tests.map(({ file, name }) => (
                <li key={name} className="mt-1">
                  <code className="break-words">{file}</code>: <q>{name}</q>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
