import { describe, expect, it } from 'vitest';
import { emptyCsp, makePageCsp } from '#lib/dist/csp.ts';

describe('the Content-Security-Policy', () => {
  it('lets what is no page do nothing, be framed least of all', () => {
    expect(emptyCsp).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  });

  it('lets a page run its script and its style by their exact bytes, ask its own site, and nothing else', () => {
    expect(makePageCsp({ scripts: ['run()'], style: 'p{}' })).toBe(
      "default-src 'none'; script-src 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='; " +
        "style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; connect-src 'self'; form-action 'self'; " +
        "img-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('adds what is allowed besides to the directives that there are, each source once, and new ones behind', () => {
    const csp = makePageCsp({ scripts: [''], style: '' }, [
      { 'img-src': ['https://a.example'], 'frame-src': ['https://b.example'] },
      { 'img-src': ['https://a.example', 'https://c.example'] },
    ]);
    expect(csp).toContain("; img-src 'self' https://a.example https://c.example; ");
    expect(csp).toMatch(/; frame-ancestors 'none'; frame-src https:\/\/b\.example$/);
  });
});
