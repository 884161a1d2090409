import { useEffect, useState } from 'react';

/**
 * Whether the browser has shown what was drawn first. What can wait is asked for only then, so that
 * it takes neither the line nor the processor from what the reader waits for.
 */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}
