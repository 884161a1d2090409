/** Work to time, told by how much of it one go does. */
export interface Work {
  readonly name: string;
  /** How many times the thing that is timed is done in one go. */
  readonly times: number;
  readonly go: () => void | Promise<void>;
}

/** Microseconds of processor time for one thing, over all rounds. */
export interface Timed {
  readonly name: string;
  readonly median: number;
  readonly best: number;
}

/** A round goes on with each work for at least this long, in microseconds of processor time. */
const shortestRound = 20_000;
/** The first round is as long as this many, so that the code is optimised when it counts. */
const warmingUp = 20;

/**
 * Times several works in turn, round by round, so that what disturbs one disturbs all; the first
 * round warms up and does not count. Counts the time this process had a processor, so that other
 * work on the machine weighs little.
 */
export async function timeInTurn(works: readonly Work[], rounds = 25): Promise<readonly Timed[]> {
  const taken = works.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [at, work] of works.entries()) {
      const each = await timeFor(work, round === 0 ? warmingUp * shortestRound : shortestRound);
      if (round > 0) taken[at]?.push(each);
    }
  return works.map(({ name }, at) => ({ name, ...middleAndBest(taken[at] ?? []) }));
}

async function timeFor({ times, go }: Work, atLeast: number): Promise<number> {
  const start = processorTime();
  let goes = 0;
  let spent = 0;
  while (spent < atLeast) {
    await go();
    goes++;
    spent = processorTime() - start;
  }
  return spent / goes / times;
}

/** Microseconds that this process has had a processor. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** The median and the least of some numbers. */
export function middleAndBest(numbers: readonly number[]): { median: number; best: number } {
  const sorted = numbers.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, best: sorted[0] ?? 0 };
}
