// npm run seal: seals every edition that is not sealed yet. npm run seal <policy> <date>: accepts one as it is now, or
// that it was withdrawn before its day.
import { checkContent } from '#lib/checks/all.ts';
import { getToday } from '#lib/content/days.ts';
import { type EditionName, listEditions } from '#lib/content/files.ts';
import { checkSeals, isSealed, readSeals, seal } from '#lib/policy/seals.ts';

const [policy, date, ...rest] = process.argv.slice(2);

try {
  const isAsked = (name: EditionName) => name.policy === policy && name.date === date;
  const seals = readSeals();
  const isThere = listEditions().some(isAsked);
  const isWithdrawn = !isThere && Object.hasOwn(seals, `${policy}/${date}`) && (date ?? '') > getToday();
  if (rest.length > 0 || (policy !== undefined && !isThere && !isWithdrawn)) {
    throw new Error('Write "npm run seal", or "npm run seal <policy> <date>" with an edition that there is.');
  }
  // What was sealed and has changed is accepted by its name alone.
  const found = [...checkContent(), ...(policy === undefined ? checkSeals() : [])];
  const errors = found.filter(({ isWarning }) => !isWarning);
  const [first] = errors;
  if (first)
    throw new Error(
      `${first.message}\n\n${errors.length} to mend before anything is sealed: npm run content.`,
    );
  const open =
    policy !== undefined && date !== undefined
      ? [{ policy, date }]
      : listEditions().filter((name) => !isSealed(name, seals));
  const names = [...new Set(open.map((name) => `${name.policy} ${name.date}`))];
  seal(open, getToday());
  const done = isWithdrawn ? 'Withdrawn' : 'Sealed';
  console.log(names.length > 0 ? `${done}: ${names.join(', ')}.` : 'Every edition is sealed already.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
