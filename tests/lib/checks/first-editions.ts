import { checkContent } from '#lib/checks/all.ts';
import { useCopyOfContent } from '../../content-copy.ts';

export const th = 'content/th/privacy/2026-11-22.md';
export const en = 'content/en/privacy/2026-11-22.md';
export const cs = 'content/cs/privacy/2026-11-22.md';
export const cookies = 'content/en/cookies/2026-11-22.md';

/** Gives every test a copy of the first editions, and of the newest list of cookies. */
export function useFirstEditions(): void {
  useCopyOfContent(['privacy/2026-11-22', 'cookies/2026-11-22', 'cookies/2027-03-01']);
}

/** What is wrong with the copy, as if what is sealed could still be corrected. */
export function find(): string[] {
  return checkContent(undefined, { isCorrecting: () => true }).map(({ message }) => message);
}
