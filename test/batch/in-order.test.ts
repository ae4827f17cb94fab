import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/in-order.js';

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('inOrder', () => {
  it('yields in the order of the items, whichever is done first', async () => {
    const results: number[] = [];
    const inTurn = inOrder([30, 1, 20, 2], 4, async (item) => {
      await sleep(item);
      return item;
    });
    for await (const result of inTurn) results.push(result);
    expect(results).toEqual([30, 1, 20, 2]);
  });

  it('starts no more than the window allows before a result is taken', async () => {
    let started = 0;
    const results = inOrder([1, 2, 3, 4, 5, 6], 2, (item) => {
      started++;
      return Promise.resolve(item);
    });
    await results.next();
    await sleep(5);
    expect(started).toBe(2);
    await results.next();
    await sleep(5);
    expect(started).toBe(3);
  });

  it('hands a failure over in its turn', async () => {
    const results = inOrder([1, 2], 2, (item) =>
      item === 2 ? Promise.reject(new Error('two failed')) : Promise.resolve(item),
    );
    await sleep(5);
    expect(await results.next()).toMatchObject({ value: 1 });
    await expect(results.next()).rejects.toThrow('two failed');
  });

  it('yields nothing for no items', async () => {
    const { done } = await inOrder([], 4, () => Promise.resolve(1)).next();
    expect(done).toBe(true);
  });
});
