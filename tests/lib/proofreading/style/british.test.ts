import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

const american = (found: string, british: string) => `American spelling: "${found}" — write "${british}"`;

describe('English', () => {
  it.each([
    ['behavior', 'behaviour'],
    ['behavioral', 'behavioural'],
    ['colors', 'colours'],
    ['favorite', 'favourite'],
    ['honors', 'honours'],
    ['centered', 'centred'],
    ['centering', 'centring'],
    ['centers', 'centres'],
    ['fulfill', 'fulfil'],
    ['fulfillment', 'fulfilment'],
    ['canceled', 'cancelled'],
    ['labeling', 'labelling'],
    ['analyzes', 'analyses'],
    ['analyzing', 'analysing'],
    ['catalogs', 'catalogues'],
    ['defense', 'defence'],
  ])('is British: %s', (wrong, right) => {
    expect(say('en', `We see ${wrong} of data.`)).toEqual([`9:8: ${american(wrong, right)}`]);
    expect(say('en', `We see ${right} of data.`)).toEqual([]);
  });

  it('takes s or z for all words in which both are right', () => {
    const text = 'We organise, authorise and personalise it.';
    expect(say('en', `${text} We anonymize it. Unauthorized people do not.`)).toEqual([
      '9:47: a z where the text has an s in such words: "anonymize" — write "anonymise"',
    ]);
    expect(say('en', `${text} It is for unauthorized use, and the utilization of size.`)).toEqual([
      '9:54: a z where the text has an s in such words: "unauthorized" — write "unauthorised"',
      '9:80: a z where the text has an s in such words: "utilization" — write "utilisation"',
    ]);
    expect(say('en', 'We organize and authorize it, and personalise that.')).toEqual([]);
  });

  it.each([
    'In our laboratory and honorary office we fulfilled a catalogue, and analysed its size.',
    'Color Systems Inc. and the Behavior Center run colors.example.com.',
    'The ISO, the World Trade Organization, exercises and prizes.',
  ])('is left as it is where it is a name or another word: %s', (text) => {
    expect(say('en', text)).toEqual([]);
  });
  it('is no other language', () => {
    expect(say('cs', 'Máme center a color.')).toEqual([]);
  });
});
