/** The addresses that are the same in every language. */
export const endpoints = {
  consent: '/consent',
  receipt: '/consent?receipt',
  health: '/healthz',
  robots: '/robots.txt',
  sitemap: '/sitemap.xml',
  security: '/.well-known/security.txt',
  schema: '/edition.schema.json',
  manifest: '/manifest.webmanifest',
  icon: '/favicon.svg',
  legacyIcon: '/favicon.ico',
  touchIcon: '/apple-touch-icon.png',
} as const;
