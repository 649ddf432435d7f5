import { constants, type NodeGCPerformanceDetail, PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { makeTidying } from '#lib/server/process/tidy.ts';

/** How often all memory was given back that could be, while something was done. */
async function count(act: () => void): Promise<number> {
  const found: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => {
    found.push(...list.getEntries());
  });
  observer.observe({ entryTypes: ['gc'] });
  const start = performance.now();
  act();
  const end = performance.now();
  await wait(50);
  observer.disconnect();
  const entries = found.filter(({ startTime }) => startTime >= start && startTime <= end);
  return (entries as (PerformanceEntry & { detail: NodeGCPerformanceDetail })[]).filter(
    ({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR,
  ).length;
}
/** Tells of so many answers, second by second. */
const tell = (...loads: number[]) => {
  const tidy = makeTidying();
  return count(() => {
    for (const load of loads) tidy(load);
  });
};

it('gives memory back once when an onslaught has been over for three seconds', async () => {
  expect(await tell(200, 49, 49)).toBe(0);
  const once = await tell(200, 49, 49, 49, 0, 0, 0, 0);
  expect(once).toBeGreaterThan(0);
  expect(await tell(5000, 300, 100, 0, 0, 0)).toBe(once);
  expect(await tell(200, 0, 0, 0, 200, 0, 0, 0)).toBe(2 * once);
});

it.each([
  ['nothing was ever much', [199, 0, 0, 0, 0]],
  ['there is still something to do', [200, 50, 50, 50, 50]],
  ['quiet does not last', [200, 0, 0, 50, 0, 0, 50]],
])('leaves memory as it is where %s', async (_, loads) => {
  expect(await tell(...loads)).toBe(0);
});
