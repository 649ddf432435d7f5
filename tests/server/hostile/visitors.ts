/** Visits a page as an ordinary visitor does, on a connection of its own; false where it does not come within five seconds. */
export async function visit(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/en`, {
      headers: { Connection: 'close' },
      signal: AbortSignal.timeout(5000),
    });
    return response.status === 200 && (await response.text()).endsWith('</html>');
  } catch {
    return false;
  }
}
