/** Sends the form of a page to a site, as a script does; returns the pairs of the cookies that come back. */
export async function sendForm(
  site: string,
  page: string | undefined,
  form: string,
  cookie = '',
): Promise<string[]> {
  const asked = /name="asked" value="([^"]*)"/.exec(page ?? '')?.[1];
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: cookie };
  const body = `${form}&return=/en&asked=${asked}`;
  const answer = await fetch(`${site}/consent`, { method: 'POST', headers, body });
  return answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
}
