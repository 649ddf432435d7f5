import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { NextAdapter } from 'next';
import { getCacheFolder, getDraftFolder } from '#lib/folders.ts';
import { Store } from '#lib/publish/cache/store.ts';
import { publishDay } from '#lib/publish/publish.ts';

/** Next's build adapter: when a build is complete, publishes the site as of its day to the draft of `dist/`. */
const adapter: NextAdapter = {
  name: 'finished-pages',
  async onBuildComplete({ outputs, projectDir, distDir }) {
    await publishDay({
      outputs,
      publicFolder: join(projectDir, 'public'),
      buildFolder: distDir,
      draft: getDraftFolder(),
      store: new Store(getCacheFolder()),
      threads: availableParallelism(),
    });
  },
};

export default adapter;
