import { Component, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { paths } from '../paths.ts';
import { faultWords as words } from '../words/errors.ts';

interface Fault {
  readonly message?: string;
}

/** Shows what happened, what is safe and what to do when a page can not be drawn or fetched. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, Fault> {
  static getDerivedStateFromError(error: unknown): Fault {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override state: Fault = {};

  override render() {
    const { message } = this.state;
    return message === undefined ? this.props.children : <FaultPage message={message} />;
  }
}

/** Stands without the frame of the other pages, which may be what broke; its links load anew. */
function FaultPage({ message }: { readonly message: string }) {
  const start = import.meta.env.BASE_URL.replace(/\/$/u, '') + paths.start;
  return (
    <main className="mx-auto max-w-page px-4 py-10 sm:px-8">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="mt-4 max-w-lead text-lead">{words.text}</p>
      <p className="mt-3 max-w-measure">{words.cause}</p>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button weight="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
        <a href={start} className="inline-flex min-h-11 items-center">
          {words.start}
        </a>
      </p>
      <Disclosure summary={words.details} className="mt-6">
        <p className="font-mono text-small">{message}</p>
      </Disclosure>
    </main>
  );
}
