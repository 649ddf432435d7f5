import { listOutcomes } from '#lib/consent/outcomes.ts';
import { readQuestion } from '#lib/consent/question.ts';
import { writeChoiceCookie } from '../choice-cookie.ts';
import { folder } from './servers.ts';

/** The cookies of a visitor to whom a page tells the truth about the choice that was made. */
export function getCookies(
  path: string,
  { from, cookies }: Pick<typeof folder, 'from' | 'cookies'> = folder,
): Record<string, string> {
  const question = readQuestion(cookies);
  const granted = listOutcomes(question).get(path.split('/')[3] ?? '');
  return granted ? { Cookie: writeChoiceCookie(question, from, ...granted) } : {};
}
