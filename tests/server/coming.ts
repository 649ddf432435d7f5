import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Folder, Manifest } from '#lib/dist/manifest.ts';
import { site } from './running.ts';

export const manifest: Manifest = JSON.parse(readFileSync(`${site}/manifest.json`, 'utf8'));

// An edition of each policy is to come on 2027-03-01.
export const [old, coming] = manifest.folders as [Folder, Folder];
export const midnight = Date.parse('2027-02-28T23:00:00Z');

/** Everything that speaks of which edition is in force. */
export const paths = [
  '/en',
  '/th/privacy',
  '/cs/cookies',
  '/en/privacy/2027-03-01',
  '/th/privacy/history',
  '/cs/privacy/2026-11-23.json',
  '/en/feed.xml',
  '/sitemap.xml',
];

/** The hash by which the manifest knows a body. */
export function hash(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}
