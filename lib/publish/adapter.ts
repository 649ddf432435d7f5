import type { NextAdapter } from 'next';
import { checkOutputs } from '#lib/publish/outputs.ts';
import { listPromisedPaths } from '#lib/site/promised-paths.ts';

/** Next's build adapter: when all is compiled, refuses what could not be published as finished pages. */
const adapter: NextAdapter = {
  name: 'finished-pages',
  onBuildComplete: ({ outputs }) => checkOutputs(outputs, listPromisedPaths()),
};

export default adapter;
