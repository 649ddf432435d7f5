import { listOutcomes } from '#lib/consent/outcomes.ts';
import { readQuestion } from '#lib/consent/question.ts';
import { writeChoiceCookie } from '../choice-cookie.ts';
import { folder } from './servers.ts';

const question = readQuestion(folder.cookies);

/** The cookies of a visitor to whom a page tells the truth about the choice that was made. */
export function getCookies(path: string, day = folder.from): Record<string, string> {
  const granted = listOutcomes(question).get(path.split('/')[3] ?? '');
  return granted ? { Cookie: writeChoiceCookie(question, day, ...granted) } : {};
}
