import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

const told = (word: string) => `"${word}" was saved in one encoding and read in another`;

describe('a word that was saved in one encoding and read in another', () => {
  it.each([
    ['ZÃ¡lohy', 'Zálohy'],
    ['pÅ\u00A1enice', 'pšenice'],
    ['nejpÅ\u00A1enice,', 'nejpšenice,'],
    ['Â©', '©'],
    ['mÄ\u009Bsto', 'město'],
  ])('is no text that may be published, and is shown as it was meant: %s', (word, meant) => {
    expect(say('cs', `Naše ${word} zde.`)).toEqual([
      `!9:${6 + word.search(/[^\p{ASCII}]/u)}: ${told(word)} — write "${meant}"`,
    ]);
  });

  it.each(['ZĂˇlohy', 'mÄ›sto', 'â€œdata', 'pÅ™edmÄ›t', 'SÃO'])(
    'is told where it cannot be seen what was meant: %s',
    (word) => {
      expect(say('cs', `Naše ${word} zde.`)[0]).toMatch(
        new RegExp(`^!9:\\d+: ${told(word)} — write the word as it was meant$`),
      );
    },
  );

  it('is told in Thai as well', () => {
    expect(say('th', 'คำ à¸‚à¹‰à¸­ นี้')[0]).toBe(`!9:4: ${told('à¸‚à¹‰à¸­')} — write the word as it was meant`);
  });

  it.each(['Âge, Äpfel, Åsa, à la carte, â and Ã alone', 'Žluťoučký kůň', 'naïve café'])(
    'is not seen in %s',
    (text) => {
      expect(say('cs', text)).toEqual([]);
    },
  );
});
