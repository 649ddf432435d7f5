import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBody, addressMail, longestAddress } from '#lib/rights/mail.ts';

const address = addressMail('info@example.com', 'Request & more = Žádost?');

/** Takes a mail's address apart as a mail program does (RFC 6068 §2). */
const read = (mail: string) => {
  const [, to, query = ''] = /^mailto:([^?]*)\?([^?#]*)$/.exec(mail) ?? [];
  const fields = query.split('&').map((field) => {
    const [name = '', value = '', ...rest] = field.split('=');
    expect(rest).toEqual([]);
    return [name, decodeURIComponent(value)];
  });
  return { to, fields };
};

/** What could end a field, begin another, or stand for a line break in some form. */
const hostile = fc
  .array(
    fc.constantFrom('&', '?', '#', '=', '+', '%0D%0A', '\r\n', '\n', '\r', '&bcc=a@b.c', '@', ',', '\u2028'),
  )
  .map((parts) => parts.join('x'));
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), hostile);

describe('the address of a mail', () => {
  it('has one recipient, one subject and one body, whatever stands in it', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(read(addBody(address, body, Infinity))).toEqual({
          to: 'info@example.com',
          fields: [
            ['subject', 'Request & more = Žádost?'],
            ['body', body.replaceAll('\n', '\r\n')],
          ],
        });
      }),
    );
  });

  it('holds nothing but what an address may hold as it is, so that no browser writes it in another way', () => {
    fc.assert(
      fc.property(text, (body) => {
        const mail = addBody(address, body, Infinity);
        expect(mail).toMatch(/^[\w%.~:@?&=!'()*-]+$/);
        expect(new URL(mail).href).toBe(mail);
      }),
    );
  });

  it('stays without its text where Windows would drop it', () => {
    const fill = (length: number) => addBody(address, 'a'.repeat(length), longestAddress);
    const room = longestAddress - `${address}&body=`.length;
    expect(fill(room)).toHaveLength(longestAddress);
    expect(fill(room + 1)).toBe(address);
  });
});
