/** A stretch of a text that holds letters of another script which look like its own: where it is, and what to write. */
export interface LookAlike {
  index: number;
  length: number;
  /** Such as `a Cyrillic letter within "prаvo"`. */
  name: string;
  /** The first of these letters. */
  letter: string;
  /** What was meant. */
  written: string;
}

/**
 * What looks alike, each letter before the Latin one that it looks like: a selection of the table of confusables in UTS #39
 * (Unicode Security Mechanisms), and к, κ, χ, which differ from their likes in few fonts.
 */
const pairs = {
  Cyrillic: 'аaАAЬbВBсcСCԁdеeҽeЕEԌGһhНHіiӏlІIӀIјjЈJкkКKМMоoОOрpРPԛqѕsЅSТTѵvѴVѡwԝwԜWхxХXуyүyУYҮY',
  Greek: 'αaΑAΒBϲcϹCΕEΗHιiΙIϳjͿJκkΚKΜMνvΝNοoΟOρpΡPΤTυuχxΧXγyΥYΖZ',
  Armenian: 'ցgհhոnռnօoՕOզqսuՍUՏS',
};

const scripts = Object.entries(pairs).map(([name, text]) => {
  const entries = (text.match(/../gu) ?? []).map((pair): [string, string] => [pair[0] ?? '', pair[1] ?? '']);
  const letter = new RegExp(`\\p{Script=${name}}`, 'u');
  const fromLatin = new Map(entries.toReversed().map(([own, latin]) => [latin, own]));
  return { name, letter, toLatin: new Map(entries), fromLatin };
});

/** Greek letters that names and formulas have beside Latin ones (`TNFα`, `hν`); in a word of small letters they are slips. */
const ofFormulas = /[αγικνρυχ]/u;
/** Most texts have none of these, and then no look-alike. */
const candidate =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Lao}ฃฅๅ๐\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u;
/** The host of an address is looked at where the link is. */
const host = /(?<=https?:\/\/|www\.|mailto:[^\s@<>()]*@)[^\s/?#()<>[\]"“”„]+/giu;
const word = /(?:(?!\p{Script=Thai}|\p{Script=Lao})[\p{L}\p{M}\p{N}])+/gu;

/** Signs as wide as those of Chinese, beside which they are right. */
const wideSign = '[！％＆（）＋，．／：；？－]';
const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';

/** Single letters: in Thai, of Lao (whose letters lie in Unicode as those of Thai do) and of its own old ones; wide signs. */
const letters: [pattern: RegExp, name: string, write: (found: string) => string][] = [
  [
    /(?<=\p{Script=Thai})\p{Script=Lao}{1,2}(?!\p{Script=Lao})|(?<!\p{Script=Lao})\p{Script=Lao}{1,2}(?=\p{Script=Thai})/gu,
    'a Lao letter within a Thai word',
    (found) => found.replaceAll(/./gu, writeThai),
  ],
  [
    // Behind เธ and เน a whole text was read in another encoding.
    /(?<=[ก-๎])(?<!เ[ธน])[ฃฅ]|(?<!เ[ธน])[ฃฅ](?=[ก-๎])/gu,
    'a Thai letter that is no longer written',
    (found) => (found === 'ฃ' ? 'ข' : 'ค'),
  ],
  [/(?<=[ก-๎])(?<![ฤฦ])ๅ/gu, 'a Thai sign that stands behind ฤ and ฦ alone', () => 'า'],
  [/(?<=[a-z])๐(?=[a-z])|(?<=[a-z]{2})๐(?![๐-๙])/giu, 'a Thai digit within a Latin word', () => 'o'],
  [new RegExp(`(?<!${ideograph})${wideSign}(?!${ideograph})`, 'gu'), 'a full-width sign', narrow],
];

/**
 * Finds letters of another script in the words of a text, and what is as wide as Chinese. A whole word of another script is
 * none, nor is a letter by itself, a unit (`μm`, `kΩ`) or a formula (`ΔT`).
 */
export function findLookAlikes(text: string): LookAlike[] {
  if (!candidate.test(text)) return [];
  const own = text.replaceAll(host, (address) => ' '.repeat(address.length));
  const found = Array.from(own.matchAll(word), ({ 0: whole, index }): LookAlike[] => {
    const read = readWide(whole) ?? readMixed(whole);
    return read ? [{ index, length: whole.length, ...read }] : [];
  });
  const single = letters.flatMap(([pattern, name, write]) =>
    Array.from(own.matchAll(pattern), ({ 0: letter, index }): LookAlike => {
      return { index, length: letter.length, name, letter, written: write(letter) };
    }),
  );
  return [...found.flat(), ...single].toSorted((a, b) => a.index - b.index);
}

/** Writes a text as it was meant. */
export function writePlainly(text: string): string {
  const found = findLookAlikes(text).toReversed();
  return found.reduce(
    (mended, { index, length, written }) => mended.slice(0, index) + written + mended.slice(index + length),
    text,
  );
}

type Read = Pick<LookAlike, 'name' | 'letter' | 'written'> | undefined;

/** Letters in full width, or such as formulas have, that make a word: `Ｐｒａｖｏ`, `𝐏𝐫𝐚𝐯𝐨`. */
function readWide(whole: string): Read {
  const [letter] = /[\uFF01-\uFF5E]/u.exec(whole) ?? /[\u{1D400}-\u{1D7FF}](?=.)/u.exec(whole) ?? [];
  const written = narrow(whole);
  if (letter === undefined || !/^[\p{Script=Latin}\p{M}\p{N}]+$/u.test(written)) return undefined;
  return { name: `a letter or digit in another width within "${whole}"`, letter, written };
}

function narrow(text: string): string {
  return text.replaceAll(/[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu, (sign) => sign.normalize('NFKC'));
}

/** A word of Latin letters and those of one other script, where all of either look like the other's. */
function readMixed(whole: string): Read {
  const plain = whole.normalize('NFD');
  const latin = plain.match(/\p{Script=Latin}/gu) ?? [];
  const script = scripts.find((each) => each.letter.test(plain));
  if (latin.length === 0 || !script) return undefined;
  const foreign = plain.match(new RegExp(script.letter, 'gu')) ?? [];
  const isFormula = ofFormulas.test(plain) && (plain.match(/[a-z]/gu) ?? []).length < 3;
  const written = isFormula
    ? undefined
    : (translate(plain, foreign, script.toLatin) ??
      // What is longer than a formula was meant in the other script.
      (foreign.length > 2 && foreign.length > latin.length
        ? translate(plain, latin, script.fromLatin)
        : undefined));
  if (written === undefined) return undefined;
  const isLatin = script.letter.test(written);
  const [letter = ''] = isLatin ? latin : foreign;
  return { name: `a ${isLatin ? 'Latin' : script.name} letter within "${whole}"`, letter, written };
}

function translate(text: string, letters: string[], table: Map<string, string>): string | undefined {
  if (!letters.every((letter) => table.has(letter))) return undefined;
  return text
    .replaceAll(/./gsu, (each) => (letters.includes(each) ? (table.get(each) ?? each) : each))
    .normalize();
}

/** The letters of Lao lie in Unicode as those of Thai that they look like; one does not. */
function writeThai(lao: string): string {
  return lao === 'ຍ' ? 'ย' : String.fromCodePoint((lao.codePointAt(0) ?? 0) - 0x80);
}
