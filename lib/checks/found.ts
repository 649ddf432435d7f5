import { checkContent } from '#lib/checks/all.ts';
import { checkMessages } from '#lib/checks/interface-texts.ts';
import { getToday } from '#lib/content/days.ts';
import type { ContentError } from '#lib/content-error.ts';

/** Everything that is wrong as of a day, in `content/` and `messages/`. */
export function findMistakes(today = getToday()): ContentError[] {
  return [...checkContent(today), ...checkMessages()];
}
