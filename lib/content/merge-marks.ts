/** Where git has left two versions of a file in it for somebody to choose, and what to do; none where it has not. */
export function findMergeMark(text: string): { line: number; problem: string; remedy: string } | undefined {
  if (!['<', '>', '|'].some((mark) => text.includes(mark.repeat(7)))) return undefined;
  const index = text.split('\n').findIndex((line) => /^(?:<{7}|>{7}|\|{7})(?:\s|$)/.test(line));
  if (index === -1) return undefined;
  return {
    line: index + 1,
    problem: 'two versions of this file were joined and not settled',
    remedy: 'keep one of the two versions between <<<<<<< and >>>>>>>, and delete the lines of these marks',
  };
}
