import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { keepWords as words } from '../../words/result.ts';
import { useResult } from './result-context.ts';

/** On paper only: when this was printed, which rules decided it, and the link that opens it again. */
export function Colophon() {
  const { decision, link } = useResult();
  const [today, setToday] = useState(() => new Date());
  useEffect(() => {
    const update = () => flushSync(() => setToday(new Date()));
    window.addEventListener('beforeprint', update);
    return () => window.removeEventListener('beforeprint', update);
  }, []);
  const date = today.toLocaleDateString('en-GB', { dateStyle: 'long' });
  return (
    <p className="mt-3 hidden text-small text-muted print:block">
      {words.colophon(decision.model, date)} <span className="break-all">{link}</span>
    </p>
  );
}
