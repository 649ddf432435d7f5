// Checks the content folder on one core and on two, and prints what each found: a program of its own, as threads have the
// languages of the site and not those of the tests.
import { checkContent } from '#lib/checks/all.ts';
import { checkInThreads } from '#lib/checks/threads/check-in-threads.ts';
import { sortByPlace } from '#lib/content-error.ts';

const [, , today = ''] = process.argv;
const write = (found: { message: string }[]) => found.map(({ message }) => message);
const whole = sortByPlace(checkContent(today));
const shared = await checkInThreads(today, true, 2);
console.log(
  JSON.stringify({
    whole: write(whole),
    shared: write(shared),
    isAlike: shared.every((each) => each instanceof Error),
  }),
);
