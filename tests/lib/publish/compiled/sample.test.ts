import { expect, it, vi } from 'vitest';
import { sampleVariable, takeSample } from '#lib/publish/compiled/sample.ts';

it('takes of each route one page in a build, and all where Next runs by itself', () => {
  const params = [{ policy: 'privacy' }, { policy: 'cookies' }];
  expect(takeSample(params)).toEqual(params);
  vi.stubEnv(sampleVariable, '1');
  expect([takeSample(params), takeSample([])]).toEqual([params.slice(0, 1), []]);
  vi.unstubAllEnvs();
});
