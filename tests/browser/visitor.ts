import { type BrowserContext, test as base, expect } from '@playwright/test';
import { findRegistered } from '#lib/consent/registry.ts';

/** A visitor whose every page must stay silent: no console error, no failed script, no request to another origin. */
export const test = base.extend<{ silence: undefined }>({
  silence: [
    async ({ context, baseURL }, use) => {
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => console.error(`refused: ${event.blockedURI}`));
      });
      const noises: string[] = [];
      context.on('console', (message) => {
        // The browser itself notes that a page is missing or gone, whatever the page does.
        if (/status of 404/.test(message.text()) && message.location().url.endsWith('/404')) return;
        if (/status of 410/.test(message.text())) return;
        if (['error', 'warning'].includes(message.type())) noises.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => noises.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin)
          noises.push(`request: ${request.url()}`);
      });
      await use(undefined);
      expect(noises).toEqual([]);
      expect(await findUndeclared(context)).toEqual([]);
    },
    { auto: true },
  ],
});

/** Lists what the browser has stored that is not in the registry: cookies by name, and any other storage. */
export async function findUndeclared(context: BrowserContext): Promise<string[]> {
  const { cookies, origins } = await context.storageState();
  const names = cookies.map(({ name }) => name).filter((name) => !findRegistered(name));
  return [
    ...names,
    ...origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => `localStorage: ${name}`)),
  ];
}

/** The pages of the site in each language, with their headings. */
export const pages = [
  { locale: 'th', path: '/th', title: 'นโยบายของ PhotoRobot' },
  { locale: 'th', path: '/th/privacy', title: 'นโยบายความเป็นส่วนตัว' },
  { locale: 'th', path: '/th/cookies', title: 'นโยบายคุกกี้' },
  { locale: 'th', path: '/th/rights', title: 'ใช้สิทธิของคุณ' },
  { locale: 'en', path: '/en', title: 'Policies of PhotoRobot' },
  { locale: 'en', path: '/en/privacy', title: 'Privacy policy' },
  { locale: 'en', path: '/en/cookies', title: 'Cookie policy' },
  { locale: 'en', path: '/en/rights', title: 'Use your rights' },
  { locale: 'cs', path: '/cs', title: 'Zásady PhotoRobot' },
  { locale: 'cs', path: '/cs/privacy', title: 'Zásady ochrany osobních údajů' },
  { locale: 'cs', path: '/cs/cookies', title: 'Zásady používání souborů cookie' },
  { locale: 'cs', path: '/cs/rights', title: 'Uplatněte svá práva' },
] as const;

export { expect };
