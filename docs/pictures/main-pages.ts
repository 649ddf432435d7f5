import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { locales } from '../../tests/fixtures/routing.ts';
import { buildProject, copyProject, freezeContent } from '../../tests/project.ts';
import { startOurs } from '../../tests/server/running.ts';

const folder = 'docs/pictures/pages';
const pages = {
  privacy: 'privacy',
  cookies: 'cookies',
  rights: 'rights',
  changes: 'privacy/2027-03-01/changes',
};
const screens = {
  desktop: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
} as const;

/**
 * Takes the main pages of a finished site in every language, on a desktop and on a phone, each as a visitor meets it first, and
 * the README's picture of three of them.
 */
export async function takeMainPages(browser: Browser, day: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const project = copyProject();
  freezeContent(project);
  buildProject(project, { AS_OF: day });
  const server = await startOurs(join(project, 'dist'), Date.parse(`${day}T12:00Z`) - Date.now());
  try {
    const taken = new Map<string, string>();
    for (const [screen, options] of Object.entries(screens)) {
      const page = await browser.newPage(options);
      for (const locale of locales) {
        for (const [name, path] of Object.entries(pages)) {
          await page.goto(`http://localhost:${server.port}/${locale}/${path}`);
          const key = `${locale}-${name}-${screen}`;
          const picture = await page.screenshot({ path: `${folder}/${key}.png` });
          taken.set(key, `data:image/png;base64,${picture.toString('base64')}`);
        }
      }
      await page.close();
    }
    const page = await browser.newPage({ viewport: { width: 1600, height: 640 } });
    await compose(
      page,
      ['th-privacy-desktop', 'en-privacy-phone', 'cs-privacy-phone'].map((key) => taken.get(key)),
    );
    await page.close();
  } finally {
    await server.stop();
    rmSync(project, { recursive: true });
  }
}

/** Sets pictures side by side, each as high as the others. */
async function compose(page: Page, pictures: (string | undefined)[]): Promise<void> {
  const shown = pictures.map((source) => `<img height="600" src="${source}">`).join('');
  await page.setContent(
    `<style>body{margin:0;height:640px;display:flex;align-items:center;justify-content:center;gap:20px;background:#eceeee}</style>${shown}`,
  );
  await page.screenshot({ path: 'docs/page.png' });
}
