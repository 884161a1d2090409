import { useEffect, useState } from 'react';

/**
 * Whether the browser has shown what was drawn first. What can wait is asked for only then, so that
 * it takes neither the line nor the processor from what the reader waits for. A page in the
 * background shows nothing, and need not wait.
 */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer = setTimeout(() => setPainted(true));
    };
    const frame = document.hidden ? soon() : requestAnimationFrame(soon);
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}
