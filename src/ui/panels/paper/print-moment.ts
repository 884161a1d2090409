import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The moment at which the page goes to paper; none while it is on the screen. */
export function usePrintMoment(): Date | undefined {
  const [moment, setMoment] = useState<Date>();
  useEffect(() => {
    const begin = () => flushSync(() => setMoment(new Date()));
    const end = () => setMoment(undefined);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return moment;
}
