import type { Parents, Text } from 'mdast';
import { makeMemory } from '#lib/content/remember.ts';
import type { Report } from '#lib/content-error.ts';
import { getPoint } from '#lib/policy/sections.ts';
import { attributes, readWithAttributes } from '#lib/proofreading/attributes.ts';

/**
 * What stays behind from a template, a program for writing or another site's Markdown; the first that fits is named. What a
 * text `needs` to be searched is quickly found, where the pattern itself may begin anywhere.
 */
const kinds: [pattern: RegExp, what: string, remedy: string, needs?: RegExp][] = [
  [/\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\$\{.*?\}|%%\w+%%/su, 'of a template', 'write what belongs in its place'],
  [
    /\{(\+\+|--|~~|>>|==).*?(\+\+|--|~~|<<|==)\}/su,
    'of a tracked change',
    'write the text as it is to be, without the marks',
  ],
  [attributes, 'of another system’s Markdown', 'delete it'],
  [
    /^:{3,}.*$/mu,
    'of another system’s Markdown',
    'delete the line and the one that ends the box: what stands between is a paragraph',
  ],
  [/\[!\w+\]/u, 'of another system’s Markdown', 'delete it; the text stands as a paragraph or a quotation'],
  [/\[\[?_*TOC_*\]?\]|\{\{?toc\}?\}/iu, 'of a list of contents', 'delete it: the page makes its own'],
  [/\[\^[^\]]+\]/u, 'of a footnote', 'write the note in brackets or as a sentence of its own'],
  // Word says it in its own language, which need not be that of the text.
  [
    /(?<![\p{L}\p{M}])(?:¡?Error|Chyba|Fehler|Erreur|Errore|Erro|Błąd|Fout|Fel|Fejl|Feil|Virhe|Hiba|Eroare|Greška|Napaka|Hata|Ошибка|Помилка|Грешка)\s?!\s*[^.\n]*|(?:(?:ข้อ)?ผิดพลาด|エラー|错误|錯誤|오류)\s?[!！]\s*[^.。\n]*|Errore\. (?:L.origine|Il segnalibro)[^.\n]*|(?:ข้อ)?ผิดพลาด\s*(?:ไม่พบแหล่ง|ไม่ได้กำหนด)[^.\n]*/iu,
    'of a cross-reference in Word',
    'write what it referred to, or a link to its section',
    /[!！]|Errore\.|ผิดพลาด/iu,
  ],
  [
    /Click (?:or tap )?here to enter|Choose an item\.|Klikněte (?:nebo klepněte )?sem a zadejte|Klepněte sem a zadejte|Zvolte položku\.|คลิก(?:หรือแตะ)?ที่นี่เพื่อ(?:ใส่|ป้อน)|เลือกรายการ/iu,
    'of a form in Word',
    'write what belongs in its place',
  ],
  [
    /MERGEFORMAT|(?<![\p{L}\d])_(?:Ref|Toc)\d{5,}|«[\p{L}_]+»/u,
    'of a field in Word',
    'write what it stood for',
  ],
  [
    /(?<!\p{L})(?:Page|Strana|Stránka|Str\.)\s\d+\s(?:of|z|ze)\s\d+|หน้า(?:ที่)?\s?\d+\s?จาก\s?\d+/u,
    'of a printed page',
    'delete it',
  ],
  [
    /(?<!\p{L})(?:note to (?:the )?(?:translators?|editors?|self|legal)|translator.s note|pozn(?:ámka|\.)\s(?:pro\s)?(?:překl|red)[\p{L}.]*)(?!\p{L})|หมายเหตุ(?:ถึง)?ผู้แปล|(?<![\p{L}\d.])@\p{L}[\p{L}\d]*|\(\s*\?\s*\)/iu,
    'of a draft',
    'delete it, or write what belongs in its place',
  ],
  // A policy speaks to its readers in the plural in Czech, and asks nobody to ask a team.
  [
    /(?<!\p{L})\p{Lu}\p{Ll}+, (?:please|pls) (?:check|verify|confirm|review|fix|translate)(?: this| it)?\s*(?=[.!?)]|$)|(?<!\p{L})(?:check|confirm|discuss|clarify)(?: this| it)? with (?:the )?(?:team|legal|marketing|management)(?! ?\p{L})/u,
    'of a note to a colleague',
    'delete it',
    /, (?:please|pls) |check|confirm|discuss|clarify/u,
  ],
  [
    /(?<!\p{L})(?:zkontroluj|ověř|potvrď|oprav|přelož|doplň|mrkni|koukni)(?!\p{L})|(?<!\p{L})(?:probrat|ověřit|zkontrolovat|prověřit) s (?:týmem|právník\p{L}+|marketingem|vedením)(?!\p{L})/iu,
    'of a note to a colleague',
    'delete it',
  ],
  [
    /(?:เช็[กค]|ตรวจ(?:สอบ)?|ถาม|ยืนยัน|คุย)กับ(?:ทีม|ฝ่ายกฎหมาย|ทนาย|หัวหน้า)(?:ก่อน)?|(?:ฝาก|รบกวน)(?:ช่วย)?(?:เช็[กค]|ตรวจ|แก้|แปล)/u,
    'of a note to a colleague',
    'delete it',
  ],
  [/\\(?=\s|$)/u, 'of a hard break', 'delete it'],
  [/(?<!\p{L})(?:DRAFT|NÁVRH|CONFIDENTIAL|DŮVĚRNÉ)(?!\p{L})/u, 'of a draft', 'delete it'],
  [
    /(?<![\p{L}\d])(?:dd|mm)[./-]\s?(?:mm|dd)[./-]\s?(?:yy|rr)(?:yy|rr)?(?![\p{L}\d])|วว[./]ดด[./]ปปปป/iu,
    'of a draft: a date without its day',
    'write the day',
  ],
  [/&(?:nbsp|amp|quot|lt|gt|[nm]dash|shy)(?!\p{L});?/u, 'of HTML', 'write the character that is meant'],
  [/\[\s*\](?!\()/u, 'of a link or a box', 'write its text, or delete it'],
  [/\[[^\]\n]{1,80}\]/u, 'of a draft', 'write what belongs in its place, or round brackets'],
  [
    /(?<![\p{L}\p{N}])(TODO|TBD|TBC|FIXME|XXX+|N\.N\.|doplnit|doplňte|vyplnit|(will|to) be (added|completed|determined|confirmed)|Lorem ipsum|dolor sit amet|รอข้อมูล|ใส่ข้อมูล)(?![\p{L}\p{N}])/iu,
    'of a draft',
    'write what belongs in its place',
  ],
  [
    /(?<![\p{L}\p{N}])(X{1,4}|N|Y{2,4}|_{2,}|\.{4,}|…{2,})[\s-]*(?=(years?|months?|weeks?|days?|hours?|let|rok[yů]?|měsíc\p{L}*|týdn\p{L}*|dn[íůy]|dní|hodin\p{L}*)(?!\p{L})|ปี|เดือน|สัปดาห์|วัน|ชั่วโมง)/u,
    'of a draft: a period without its number',
    'write how long',
    /[XNY]|__|\.{4}|……/u,
  ],
  [/\?{2,}|_{3,}/u, 'of a draft', 'write what belongs in its place'],
];

/** Reports what was left behind in a text, and was meant to be replaced or never to be read. */
export function checkLeftovers(node: Text, parent: Parents | undefined, report: Report): void {
  // The id at the end of a heading is no leftover.
  const own = parent?.type === 'heading' ? node.value.replace(/\{#[^}]*\}$/u, '') : node.value;
  const value = readWithAttributes(node, parent, own);
  // An edition says most of what the one before it said.
  const found = recall(value, () => findLeftover(value));
  if (!found || found.index >= own.length) return;
  const { index, text, what, remedy } = found;
  const behind = value.slice(index + text.length);
  const isApart =
    /^[{[]/.test(text) && / $/.test(value.slice(0, index)) && /^(?:[\s.,;:!?)\]]|$)/.test(behind);
  const whole = isApart ? remedy.replace(/^delete it(?=:|$)/, 'delete it with the space before it') : remedy;
  report(getPoint(node, value, index), `"${text.trim()}" is left over: ${what}`, whole);
}

const recall = makeMemory<ReturnType<typeof findLeftover>>();

/** The first kind of which something stands in a text, and where. */
function findLeftover(value: string) {
  for (const [pattern, what, remedy, needs] of kinds) {
    const found = needs?.test(value) === false ? null : pattern.exec(value);
    if (found) return { index: found.index, text: found[0], what, remedy };
  }
  return undefined;
}
