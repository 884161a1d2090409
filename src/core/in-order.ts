/**
 * Puts one more into a list that is in order, behind its equals. For short lists that are built one by
 * one: to sort them afterwards would be to copy them.
 */
export function insertInOrder<One>(one: One, list: One[], order: (a: One, b: One) => number): void {
  let at = list.length;
  let before = list[at - 1];
  while (before !== undefined && order(before, one) > 0) {
    list[at] = before;
    at--;
    before = list[at - 1];
  }
  list[at] = one;
}
