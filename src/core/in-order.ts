/**
 * Puts one more into a list that is in order, behind its equals. For short lists that are built one by
 * one: to sort them afterwards would be to copy them.
 */
export function insertInOrder<One>(one: One, list: One[], order: (a: One, b: One) => number): void {
  let at = list.length;
  while (at > 0) {
    const before = list[at - 1];
    if (before === undefined || order(before, one) <= 0) break;
    list[at] = before;
    at--;
  }
  list[at] = one;
}
