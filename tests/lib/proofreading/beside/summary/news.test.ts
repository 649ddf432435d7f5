import { describe, expect, it } from 'vitest';
import { findNews } from '#lib/proofreading/beside/summary/news.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const make = (date: string, text: string, summary: string, change = 'material') =>
  makeCheckedEdition(
    { locale: 'en', policy: 'terms', date },
    `## Whom to ask {#ask}\n\n${text}`,
    `change: ${change}\nsummary: ${summary}`,
  );
const earlier = 'Ask our office: <info@photorobot.com>.\n\nWe keep what you order.';

/** What is told of a draft whose text and summary are these. */
const say = (text: string, summary: string, change?: string) =>
  findNews(make('2027-01-15', text, summary, change), make('2026-01-15', earlier, 'A.')).map(({ said }) =>
    said.join(' — '),
  );

describe('what a summary says of how we are reached', () => {
  it.each([
    ['Our telephone number has changed.', 'telephone number'],
    ['There is a new e-mail address.', 'e-mail address'],
  ])('is told where it is as before: %s', (summary, word) => {
    expect(say(earlier, summary)).toEqual([
      `the summary says of "${word}" that something changed, and it is as in the edition before — say what changes in the text, and no more`,
    ]);
  });

  it('is right where it changed, or is no change', () => {
    const other = earlier.replace('info@', 'privacy@');
    expect(say(other, 'Our office, whom you ask, has a new e-mail address.')).toEqual([]);
    expect(say(earlier, 'Questions by telephone are answered.')).toEqual([]);
    expect(say(earlier, 'Our telephone number has changed.', 'editorial')).toEqual([]);
  });
});

describe('what a summary says of the edition before', () => {
  it.each([
    ['We use it instead of the standard clauses.', 'standard clauses'],
    ['Post is used in place of a telephone call, for all.', 'telephone call'],
    ['The new form replaces the paper list.', 'paper list'],
  ])('was there: %s', (summary, old) => {
    expect(say(earlier, summary)).toEqual([
      `the summary says that "${old}" was there before, and the edition before does not speak of it — name what stood there`,
    ]);
  });

  it('may be said of what was there, and of names, which are told by themselves', () => {
    expect(say(earlier, 'You write to a form instead of our office.')).toEqual([]);
    expect(say(earlier, 'Data is sent to Acme instead of Foo.')).toEqual([]);
  });

  it.each(['We corrected typing errors.', '[Typos were mended., Punctuation and spelling are better.]'])(
    'is more than how it is written, where the change is material: %s',
    (summary) => {
      expect(say(earlier, summary)).toEqual([
        'the summary speaks of how the text is written alone, and the change is material — say what changes, or write change: editorial',
      ]);
      expect(say(earlier, summary, 'editorial')).toEqual([]);
      expect(say(earlier, 'We mended typos.').length + say(earlier, '[Typos., Orders.]').length).toBe(1);
    },
  );
});

describe('what is new in a text', () => {
  const remedy = 'say in the summary what is new; where nothing changes for readers, leave it';

  it.each([
    ['Write to <privacy@photorobot.com> as well.', 'privacy@photorobot.com'],
    ['Or call [+420 224 567 891](tel:+420224567891).', '+420224567891'],
    ['See <https://example.com/rights>.', 'https://example.com/rights'],
  ])('is told where no line of the summary is about it: %s', (text, word) => {
    expect(say(`${earlier}\n\n${text}`, 'Orders are kept longer.')).toEqual([
      `"ask" says "${word}", of which the edition before said nothing, and the summary neither — ${remedy}`,
    ]);
  });

  it('is told once a section', () => {
    const [one, other] = ['Write to <a@photorobot.com>.', 'Or to <b@photorobot.com>.'];
    expect(say(`${earlier}\n\n${one}\n\n${other}`, 'Orders.')).toHaveLength(1);
  });

  it.each([
    ['Or write to <b@photorobot.com>.', 'You can write to us by e-mail.'],
    ['Complaints go to <a@photorobot.com>.', 'Whom complaints go to is said.'],
    ['See [our terms](/en/terms) and [above](#ask).', 'Orders are kept longer.'],
    ['We copy your passport.', 'Orders are kept longer.'],
  ])('is sound where the summary tells of it, or it is nothing of its own: %s', (text, summary) => {
    expect(say(`${earlier}\n\n${text}`, summary)).toEqual([]);
  });
});
