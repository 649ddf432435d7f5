import { splitWords } from '#lib/policy/redline/words.ts';

/** So many runs are remembered at most. */
const mostRuns = 50_000;

/** Letters that stand together in a text, from where on, and the words that the dictionary makes of them. */
export interface Run {
  /** Which of the texts. */
  index: number;
  offset: number;
  pieces: string[];
}

/** All runs of Thai letters in some texts. */
export function listRuns(texts: string[]): Run[] {
  const found = texts.flatMap((text, index) =>
    Array.from(text.matchAll(/[\u0E01-\u0E4E]+/gu), ({ 0: run, index: offset }) => ({ index, offset, run })),
  );
  const split = splitRuns(found.map(({ run }) => run));
  return found.map(({ index, offset }, place) => ({ index, offset, pieces: split[place] ?? [] }));
}

/** Two pieces that stand side by side, as one key. */
export const pair = (one: string, other: string) => `${one} ${other}`;

/** The words of each run, which most editions share; all others at once, as the dictionary takes its time to begin. */
function splitRuns(runs: string[]): string[][] {
  const fresh = [...new Set(runs)].filter((run) => !known.has(run));
  if (known.size + fresh.length > mostRuns) known.clear();
  const parts = fresh.map((run) => run.split(unparted).filter(Boolean));
  const split = splitLines(parts.flat()).values();
  for (const [place, run] of fresh.entries())
    known.set(
      run,
      (parts[place] ?? []).flatMap((part) => {
        const pieces = split.next().value ?? [];
        return isUnparted(part) ? part : pieces;
      }),
    );
  return runs.map((run) => known.get(run) ?? splitWords(run, 'th'));
}

/** What the dictionary does not have makes it part what stands beside it wrongly: เช็ก|กำหนด. */
const unparted =
  /(เช็กเกีย|เช็ก|สวิตเซอร์แลนด์|ไอซ์แลนด์|ลิกเตนสไตน์|คลาวด์|กูเกิล|เฟซบุ๊ก|ไมโครซอฟท์|อินสตาแกรม|เว็บไซต์|โพรโทคอล|พร็อกซี|แดชบอร์ด|สมาร์ตโฟน)/;

const isUnparted = (part: string) => part.length >= 4 && unparted.exec(part)?.[0] === part;

function splitLines(lines: string[]): string[][] {
  const split: string[][] = [[]];
  for (const piece of splitWords(lines.join('\n'), 'th')) {
    if (piece === '\n') split.push([]);
    else split.at(-1)?.push(piece);
  }
  return split;
}

const known = new Map<string, string[]>();

/** No word begins so, or ends: the dictionary joins it to what it does not know, and parts it from a word. */
const unknown = 'ฃฃฃฃ';

/** Of each piece that was met, whether it is a word. */
const words = new Map<string, boolean>();

/** Words that are parted otherwise beside themselves, most of them short; and such as look like another, as risk and sound do. */
export const sureWords: ReadonlySet<string> = new Set(
  [
    'กด กฎ กบ กล กว่า กี่ ก็ ขอ ขา ขึ้น ข่าว คง คน คำ คือ คู่ งด งบ จด จน จบ จะ จำ จุด ชม ชำ ชื่อ ช้า ซื้อ ดี ดู ได้ ตน ตก ตอน ตัว ตา',
    'ติด ถือ ถูก ทำ ที ที่ นา นำ นี้ นั้น บท บน บาง ปี ไป ผล ผิด ผู้ พบ พอ ฟ้อง มา มี มือ มูล ยก ยา ยัง ยืม รถ รอ รับ รู้ รูป ร้อย ลง ลด ลบ',
    'ล็อก วัน วาง ไว้ สด สอบ สี สื่อ สิบ ส่ง หก หน้า หา หัก หมด ห้า ห้อง ให้ อาจ อีก ใช้ ใช่ ใจ ใด ใน ใบ ใส่ ใหม่ ไม่ เกิน เมือง แก่ แก้ แต่ และ โดย',
    'เช็ก เสี่ยง',
  ].flatMap((line) => line.split(' ')),
);

/** Whether Unicode’s dictionary has it as a word: it stays whole beside itself, and between others or before one. */
export const isWord = (piece: string) => sureWords.has(piece) || (words.get(piece) ?? false);

/** Finds out of pieces whether they are words: of all at once. */
export function lookUp(pieces: string[]): void {
  const fresh = [...new Set(pieces)].filter((piece) => !words.has(piece));
  const tried = fresh.map((piece) => [[piece, piece], ['การ', piece, 'ที่'], [piece, 'นี้'], [piece + unknown]]);
  const split = splitLines(tried.flat().map((all) => all.join('')));
  for (const [place, piece] of fresh.entries()) {
    const [beside, between, before, isUnknown] = (tried[place] ?? []).map(
      (all, line) => split[place * 4 + line]?.join(' ') === all.join(' '),
    );
    words.set(piece, beside === true && (between === true || before === true) && !isUnknown);
  }
}

/** Whether the dictionary knows no word that begins it. */
export const isUnknown = (piece: string) => splitLines([piece + unknown])[0]?.length === 1;

/** Those of some texts that are one word: parted from what is not known, before them and behind. */
export function listWhole(texts: string[]): string[] {
  const split = splitLines(texts.flatMap((each) => [each + unknown, unknown + each]));
  return texts.filter((text, place) => {
    const [before, behind] = split.slice(place * 2, place * 2 + 2);
    return before?.join(' ') === `${text} ${unknown}` && behind?.join(' ') === `${unknown} ${text}`;
  });
}
