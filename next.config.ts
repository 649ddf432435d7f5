import { resolve } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  poweredByHeader: false,
  devIndicators: false,
  reactStrictMode: true,
  adapterPath: resolve('lib/publish/adapter.ts'),
  // Runs at build time only and is a program of its own: not to be bundled.
  serverExternalPackages: ['esbuild'],
};

export default withNextIntl(config);
