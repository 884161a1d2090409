import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { ownTurn } from '../../state/turn.ts';
import { TextButton } from '../parts/button.tsx';
import { Panel } from '../parts/panel.tsx';
import { economicsHeading as words } from '../words/economics-heading.ts';

type Loaded = 'loading' | 'unavailable' | { readonly Body: ComponentType };

/** What the architectures cost. All but the heading is fetched when the result has been drawn. */
export function Economics() {
  const [loaded, setLoaded] = useState<Loaded>('loading');
  const isLoading = loaded === 'loading';
  useEffect(() => {
    if (isLoading) void load().then((come) => startTransition(() => setLoaded(come)));
  }, [isLoading]);
  return (
    <Panel id="economics" heading={words.heading} lead={words.lead}>
      {isLoading ? <p>{words.loading}</p> : null}
      {loaded === 'unavailable' ? (
        <p>
          {words.failed} <TextButton onClick={() => setLoaded('loading')}>{words.again}</TextButton>
        </p>
      ) : null}
      {typeof loaded === 'object' ? <loaded.Body /> : null}
    </Panel>
  );
}

async function load(): Promise<Loaded> {
  try {
    await ownTurn();
    const { EconomicsBody } = await import('./economics/economics-body.tsx');
    return { Body: EconomicsBody };
  } catch {
    return 'unavailable';
  }
}
