/** Does something soon, after the browser had a chance to draw and to take input; sooner than a timer would. */
export function later(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    task();
  });
  port1.start();
  port2.postMessage(undefined);
}

/** Resolves in a turn of its own, so that what follows holds up nothing that goes on now. */
export function ownTurn(): Promise<void> {
  return new Promise(later);
}
