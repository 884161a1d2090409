import { Link } from '../router.tsx';
import type { Approach, Gate } from '../../knowledge/schema.ts';
import { knowledge } from '../../state/index.ts';
import { Panel } from '../parts/panel.tsx';
import { Sources } from '../parts/sources.tsx';
import { paths } from '../paths.ts';
import { layerPageWords } from '../words/library.ts';
import { CopyName } from './copy-name.tsx';

interface LayerProps {
  readonly layer: Approach;
}

/** What must be true before a layer has its turn; each gate is a place of its own on the page. */
export function LayerGates({ layer: { gates } }: LayerProps) {
  const words = layerPageWords.gates;
  return (
    <Panel id="gates" heading={words.heading} lead={words.lead}>
      {gates.length === 0 ? <p>{words.none}</p> : null}
      <ul className="grid gap-x-12 lg:grid-cols-2">
        {gates.map((gate) => (
          <li key={gate.id} id={gate.id} className="border-t border-hairline py-4">
            <GateEntry gate={gate} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function GateEntry({ gate }: { readonly gate: Gate }) {
  const { id, name, asks, because, evidence, never, claims } = gate;
  const words = layerPageWords.gates;
  return (
    <>
      <h3>{name}</h3>
      <p className="mt-1">{asks}</p>
      <p className="mt-1">
        <strong>{words.because}:</strong> {because}
      </p>
      <p className="mt-1">
        <strong>{words.evidence}:</strong> {evidence}
      </p>
      {never === undefined ? null : <p className="mt-1 text-muted">{words.never}</p>}
      <Sources claims={claims} />
      <p className="flex flex-wrap items-baseline gap-x-6">
        <CopyName id={id} />
        <Link to={`${paths.method}#${id}`} className="inline-flex min-h-8 items-center text-small">
          {words.inMethod}
          <span className="sr-only">{words.inMethodOf(name)}</span>
        </Link>
      </p>
    </>
  );
}

/** The ways of doing what a layer does, where there are several. */
export function LayerMethods({ layer: { methods = [] } }: LayerProps) {
  if (methods.length === 0) return null;
  return (
    <Panel id="methods" heading={layerPageWords.methods.heading} headingPlace="beside">
      <dl className="max-w-measure space-y-4">
        {methods.map(({ id, name, summary, claims }) => (
          <div key={id} id={id}>
            <dt className="font-semibold">{name}</dt>
            <dd>
              {summary}
              <Sources claims={claims} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

/** What goes wrong with a layer, each leading to its entry in the catalogue. */
export function LayerFailures({ layer: { id: layer } }: LayerProps) {
  const words = layerPageWords.failures;
  const modes = knowledge.failureModes.filter(({ strikes }) => strikes.includes(layer));
  return (
    <Panel id="failures" heading={words.heading} lead={words.lead(modes.length)}>
      <ul className="gap-x-12 sm:columns-2">
        {modes.map(({ id, name }) => (
          <li key={id} className="break-inside-avoid border-t border-hairline">
            <Link
              to={`${paths.failureModes}#${id}`}
              className="inline-flex min-h-11 items-center py-2"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
