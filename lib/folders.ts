import { join } from 'node:path';

/** Where the lawyers' files are: found from the working directory, so that a copy of them can be checked or built. */
export function getContentFolder(): string {
  return join(process.cwd(), 'content');
}

/** Where the interface texts are: one `{locale}.json` per language. */
export function getMessagesFolder(): string {
  return join(process.cwd(), 'messages');
}

/** Where a build collects what becomes `dist/`: beside it, so that the finished whole can be moved. */
export function getDraftFolder(): string {
  return join(process.cwd(), '.dist');
}
