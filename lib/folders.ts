import { join } from 'node:path';

/** Where the lawyers' files are: `CONTENT_FOLDER`, for a copy that is to be checked or built, else `content/`. */
export function getContentFolder(): string {
  return process.env.CONTENT_FOLDER || join(process.cwd(), 'content');
}

/** Where the interface texts are, one `{locale}.json` per language: `MESSAGES_FOLDER`, else `messages/`. */
export function getMessagesFolder(): string {
  return process.env.MESSAGES_FOLDER || join(process.cwd(), 'messages');
}

/** Where builds keep what they made for the next one: where Next keeps its own, in a folder that may be deleted. */
export function getCacheFolder(): string {
  return join(process.cwd(), '.next/cache/pages');
}

/** Where a command was typed: npm starts it in the project's folder, and says in which it was called. */
export function getCallFolder(): string {
  return process.env.INIT_CWD || process.cwd();
}
