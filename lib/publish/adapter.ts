import type { NextAdapter } from 'next';
import { checkOutputs } from '#lib/publish/outputs.ts';
import { compileAlone } from '#lib/publish/run/run-next.ts';
import { listPromisedPaths } from '#lib/site/promised-paths.ts';

/** Next's build adapter: where Next renders all pages (`next build`), refuses what could not be published as finished ones. */
const adapter: NextAdapter = {
  name: 'finished-pages',
  onBuildComplete: ({ outputs }) => {
    if (!compileAlone.every((word) => process.argv.includes(word)))
      checkOutputs(outputs, listPromisedPaths());
  },
};

export default adapter;
