import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { publicEndings } from './lib/address/paths.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  poweredByHeader: false,
  devIndicators: false,
  reactStrictMode: true,
  // Types are checked once, by npm run types, and not again for each day that a build renders.
  typescript: { ignoreBuildErrors: true },
  adapterPath: resolve('lib/publish/adapter.ts'),
  // Run at build time only, by Node, which takes them as they are: each that is compiled makes a build longer.
  serverExternalPackages: Object.keys(dependencies).filter((name) => !/^(next|react|use-intl)/.test(name)),
  enablePrerenderSourceMaps: false,
  experimental: {
    // What is compiled renders pages once, and is thrown away.
    serverMinification: false,
    turbopackSourceMaps: process.env.NODE_ENV === 'development',
    // Stylesheets are put inline: each page gets what it uses, as another one costs no request.
    cssChunking: { type: 'graph', requestCost: 0 },
    // Next would leave a core to itself while its workers render, and has nothing to do then.
    cpus: availableParallelism(),
    // What a browser with Next's runtime would load ahead is measured and rendered for each page, and published nowhere.
    prefetchInlining: false,
    // A build takes what was compiled as it lies there, or compiles all of it (`compile`): in half the time in which Next
    // would write down, and read again, what it knows of each module.
    turbopackFileSystemCacheForBuild: false,
  },
  rewrites: async () =>
    Object.entries(publicEndings).map(([route, ending]) => ({
      source: `/:locale/:policy/:edition(\\d{4}-\\d{2}-\\d{2})${ending}`,
      destination: `/:locale/:policy/:edition${route}`,
    })),
};

export default withNextIntl(config);
