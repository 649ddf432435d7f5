import { join } from 'node:path';
import type { NextAdapter } from 'next';
import { publish } from '#lib/publish/publish.ts';

/** Next's build adapter: when a build is complete, publishes it to `dist/`. */
const adapter: NextAdapter = {
  name: 'finished-pages',
  async onBuildComplete({ outputs, projectDir, distDir, buildId }) {
    await publish({
      outputs,
      buildId,
      publicFolder: join(projectDir, 'public'),
      buildFolder: distDir,
      target: join(projectDir, 'dist'),
    });
  },
};

export default adapter;
