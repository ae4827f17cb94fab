/**
 * Runs a task for each item, at most `window` at a time, and yields the results in the order of the items. The next
 * task starts only when a result has been taken, so that a slow consumer holds the work back and memory stays bounded.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  window: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next = 0;
  const startNext = (): void => {
    const item = items[next++];
    if (item === undefined) return;
    const result = run(item);
    // A failure is met where the result is taken; until then it must not count as unhandled.
    result.catch(() => undefined);
    running.push(result);
  };
  while (next < Math.min(window, items.length)) startNext();
  for (let result = running.shift(); result !== undefined; result = running.shift()) {
    yield await result;
    startNext();
  }
}
