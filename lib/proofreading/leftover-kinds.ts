import { attributes } from '#lib/proofreading/attributes.ts';

/**
 * What stays behind from a template, a program for writing or another site's Markdown; the first that fits is named. What a
 * text `needs` to be searched is quickly found, where the pattern itself may begin anywhere.
 */
export const kinds: [pattern: RegExp, what: string, remedy: string, needs?: RegExp][] = [
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
  [
    /^(?:={7}|<{7}|>{7})(?: .*)?$/mu,
    'of two versions that were joined',
    'delete it, and of what stands above and below it keep what holds',
  ],
  [/\[!\w+\]/u, 'of another system’s Markdown', 'delete it; the text stands as a paragraph or a quotation'],
  [/\[\[?_*TOC_*\]?\]|\{\{?toc\}?\}/iu, 'of a list of contents', 'delete it: the page makes its own'],
  [/[\w.-]+(?: @ ?|@ )[\w-]+\.[a-z]{2,}/u, 'of an address', 'write it without the space', /@/u],
  [
    /\[\^[^\]]+\]|(?<=\p{Ll}{3}|[ก-๎]{2}|[.,;:)”“])[¹²³⁴-⁹]+(?<!(?<!\p{L})[cdk]?m[²³])/u,
    'of a footnote',
    'write the note in brackets or as a sentence of its own',
  ],
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
    /MERGEFORMAT|(?<!\p{L})(?:HYPERLINK|MERGEFIELD|INCLUDEPICTURE|PAGEREF|NUMPAGES|STYLEREF)(?!\p{L})|(?<![\p{L}\d])_(?:Ref|Toc)\d{5,}|«[\p{L}_]+»/u,
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
    /(?<!\p{L})\p{Lu}\p{Ll}+, (?:please|pls) (?:check|verify|confirm|review|fix|translate)(?: this| it)?\s*(?=[.!?)]|$)|(?<!\p{L})(?:check|confirm|discuss|clarify)(?: this| it)? with (?:the )?(?:team|legal|marketing|management)(?! ?\p{L})|(?:(?<=[.!?:;)*(–—] ?)|^)(?:\p{Lu}\p{Ll}*|(?<=[:(–—] ?)\p{Ll}+)(?<=(?:[Cc]heck|[Cc]onfirm|[Vv]erify|[Dd]iscuss|[Cc]larify|[Aa]sk|[Aa]gree))(?: this| it)? (?:with )?(?:the |our )?(?:client|customer|lawyers?|boss|DPO|IT|accountants?|author)(?:[.!?)*]|$)|(?<![\p{L}\d.])N\. ?B\.(?!\p{L})|(?<![\p{L}\d])NB: ?/u,
    'of a note to a colleague',
    'delete it',
    /, (?:please|pls) |check|confirm|verify|discuss|clarify|ask|agree|N\. ?B\.|NB:/iu,
  ],
  [
    /(?<!\p{L})(?:zkontroluj|ověř|potvrď|oprav|přelož|doplň|mrkni|koukni)(?!\p{L})|(?<!\p{L})(?:probrat|ověřit|zkontrolovat|prověřit|potvrdit|konzultovat|domluvit) (?:to )?se? (?:týmem|právník\p{L}+|marketingem|vedením|klient\p{L}+|zákazník\p{L}+|šéf\p{L}+|účetní|ajťák\p{L}+)(?=[.!?)*]|$)/iu,
    'of a note to a colleague',
    'delete it',
  ],
  [
    /\((?:(?:โปรด|กรุณา)?ตรวจสอบ(?:อีกครั้ง|อีกที|ก่อน|ใหม่)|รอ(?:การ)?(?:ยืนยัน|ตรวจสอบ|อนุมัติ)|ยังไม่(?:แน่ใจ|ยืนยัน))[^()]{0,20}\)|(?:เช็[กค]|ตรวจ(?:สอบ)?|ถาม|ยืนยัน|คุย)กับ(?:ทีม|ฝ่ายกฎหมาย|ทนาย|หัวหน้า|ลูกค้า(?=ก่อน|อีก|[\s)*]|$))(?:ก่อน)?|(?:ฝาก|รบกวน)(?:ช่วย)?(?:เช็[กค]|ตรวจ|แก้|แปล)/u,
    'of a note to a colleague',
    'delete it',
  ],
  [/\\(?=\s|$)/u, 'of a hard break', 'delete it'],
  [
    /(?<!\p{L})(?:[Pp]racovní verze|[Vv]erze (?:č\. ?)?(?:\d+(?:\.\d+)? )?k (?:připomín\p{L}+|revizi|schválení|kontrole)|[Vv]ersion \d+(?:\.\d+)? for (?:comments?|review|approval)|[Ww]orking draft|[Dd]raft (?:v(?:ersion)? ?)?\d+)(?!\p{L})|ฉบับ(?:ที่ ?\d+ ?)?(?:สำหรับ|เพื่อ)(?:ขอ)?(?:ความ(?:คิด)?เห็น|การตรวจ|พิจารณา)|ฉบับร่าง|ร่างที่ ?\d|(?<!\p{L})(?:DRAFT|NÁVRH|KONCEPT|PRACOVNÍ VERZE|CONFIDENTIAL|DŮVĚRNÉ|INTERNÍ)(?!\p{L})|(?<!\p{L})(?:NEW|OLD|CHANGED|NOV[ĚÉÁÝ]|PŮVODN[ĚÍ]|STAR[ÉÁÝ]|ZMĚNA):|^(?:ฉบับ)?ร่าง\s*[-–:]|^(?:ใหม่|เดิม|แก้ไข)\s*:/u,
    'of a draft',
    'delete it',
  ],
  [
    /\((?:fix|change|add|revise|check|update|edit|complete|insert)(?: this| it)? later\)|\((?:opravit|upravit|doplnit|dodělat|zkontrolovat|změnit|ověřit)(?: to)? (?:později|potom|pak)\)|\((?:แก้|เพิ่ม|ตรวจ|เช็[กค]|ใส่|เติม|ปรับ)[^()]{0,12}(?:ภายหลัง|ทีหลัง)\)/iu,
    'of a note to oneself',
    'delete it',
    / later|později|potom|pak|ภายหลัง|ทีหลัง/iu,
  ],
  [
    /\((?:(?:changed|added|deleted|removed|inserted|corrected|translated|reworded|moved) (?:by|at|on|as|per|after|from|upon)|(?:as )?per (?:the )?\p{Lu}|ask |requested by )[^()\d]*\)|\((?:(?:změně|uprave|doplně|oprave|přidá|odstraně|smazá|přelože|přesunu)no (?:na|dle|podle|po|z|ze|od)|zeptat se|(?:dle|podle) (?:e-?mailu|mailu|porady|telefonátu)) ?[^()\d]*\)|\((?:(?:แก้ไข|ปรับ(?:แก้)?|เพิ่ม(?:เติม)?|ลบ|แปล)(?:แล้ว)?(?:โดย|ตามคำขอ|ตามอีเมล)|ถาม|สอบถาม(?:กับ)?ฝ่าย)[^()\d]*\)/u,
    'of a note to oneself',
    'delete it',
    /changed|added|deleted|removed|inserted|corrected|translated|reworded|moved|per |ask |requested|no (?:na|dle|podle|po|z|ze|od)|zeptat|mailu|porady|telefonátu|แก้|ปรับ|เพิ่ม|ลบ|แปล|ถาม/u,
  ],
  [
    /\((?:see|cf\.?) (?:my |the )?comments?[^()]*\)|\((?:viz|srov\.?) (?:můj )?(?:komentář|pozn\. )[^()]*\)|\(ดู(?:ความคิดเห็น|ความเห็น|คอมเมนต์)[^()]*\)/iu,
    'of a comment',
    'delete it',
  ],
  [
    /(?<![\p{L}\p{M}])(?:Deleted|Inserted|Formatted|Commented|Odstraněno|Vloženo|Naformátováno|Okomentováno|ลบแล้ว|แทรกแล้ว|จัดรูปแบบแล้ว)(?: \[[^\]]*\])?: /u,
    'of a change tracked in Word',
    'write the text as it is to be, without it',
  ],
  [
    /(?<!\p{L})(?:Here(?: is|’s|'s) (?:the|a|your) (?:\p{L}+ )?(?:translation|version|text|paragraph)|(?:Sure|Certainly|Of course)[,!] here|As an AI(?: language)? model|Zde je (?:překlad|přeložen|upraven|opraven|požadovan)\p{L}*|(?:Jistě|Samozřejmě)[,!] (?:zde|tady))[^.:]{0,40}:?|(?:นี่คือ|ต่อไปนี้คือ|แน่นอน นี่คือ)(?:คำแปล|ฉบับแปล|ข้อความที่(?:แปล|แก้ไข|ปรับ))[^:]{0,30}:?/u,
    'of an answer to somebody',
    'delete it',
    /Here|here|AI|Zde|zde|tady|คือ/u,
  ],
  [
    /\((?:(?:awaiting|waiting for|pending) (?:[^)]{0,40} )?(?:confirmation|approval|reply|answer|review|translation|lawyers?|management|legal|HR)(?!\p{L})[^)]{0,30}|to be confirmed by [^)]{0,60}|(?:čeká se|čekáme|počká se) na [^)]{0,60}|(?:(?:ještě )?(?:potvrdí|ověří|schválí|doplní)) [^)]{0,60}|(?:(?:[Pp]ozn\.|[Pp]oznámka|[Nn]ote|หมายเหตุ) ?:? ?)?(?:ověřit|zkontrolovat|prověřit|doplnit|dopsat|zeptat se|(?:check|verify|confirm) (?:with|again)|ask (?=\p{Lu})|to self|ตรวจสอบ(?:กับ|อีก)|ถาม(?=ทนาย|ฝ่าย|คุณ)|ยืนยันกับ) ?[^)]{0,60}|รอ[^)]{0,60}(?:ยืนยัน|อนุมัติ|ตรวจสอบ|ตอบ|แก้ไข)[^)]{0,30})\)|(?<!\p{L})(?:[Ss]ee (?:my |the )?(?:comment|remark|note)s? (?:by|of|from) \p{Lu}|[Vv]iz (?:moj\p{L}* )?(?:připomínk|poznámk|komentář)\p{L}* (?:od )?\p{Lu})\p{L}*/u,
    'of a note to oneself',
    'delete it',
    /\(|[Ss]ee|[Vv]iz/u,
  ],
  [
    /(?<![\p{L}\d])(?:dd|mm)[./-]\s?(?:mm|dd)[./-]\s?(?:yy|rr)(?:yy|rr)?(?![\p{L}\d])|วว[./]ดด[./]ปปปป|(?<![\p{L}\p{N}])XX? (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})|(?:led|únor|břez|dub|květ|červ|srp|září|říj|listop|prosin)\p{L}*|(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา))/iu,
    'of a draft: a date without its day',
    'write the day',
  ],
  [/&(?:nbsp|amp|quot|lt|gt|[nm]dash|shy)(?!\p{L});?/u, 'of HTML', 'write the character that is meant'],
  [/<\/?[a-z]:\p{L}+[^<>]*>/u, 'of Word', 'delete it'],
  [/\[\s*\](?!\()/u, 'of a link or a box', 'write its text, or delete it'],
  [
    /\([^()\n]{1,80}\)\[(?:https?:|mailto:|\/|#)[^\]\n]{0,200}\]/u,
    'of a link with its brackets exchanged',
    'write [text](address)',
    /\)\[/u,
  ],
  [/\[[^\]\n]{1,80}\]/u, 'of a draft', 'write what belongs in its place, or round brackets'],
  [
    /(?<![\p{L}\p{N}])(TODO|TBD|(?<=^|[.!?] )(?:Bude|Budou) (?:ještě )?(?:upřesněn|doplněn|dopracován|přeložen)[oay](?=\.|$)|(?<=^|[.!?] )To (?:be|follow)(?: (?:specified|supplied|added|translated))?(?=\.|$)|(?<=\()(?:not (?:yet )?translated(?: yet)?|untranslated|(?:zatím )?nepřeloženo)(?=\))|TBC|FIXME|XXX+|N\.N\.|doplnit|doplňte|vyplnit|(will|to) be (added|completed|determined|confirmed)|Lorem ipsum|dolor sit amet|รอข้อมูล|รอ(?:การ)?แปล|ยังไม่(?:ได้)?แปล|จะระบุ(?:ใน)?ภายหลัง|ใส่ข้อมูล)(?![\p{L}\p{N}])/iu,
    'of a draft',
    'write what belongs in its place',
  ],
  [
    /(?<![\p{L}\p{N}])(X{1,4}|N|Y{2,4}|_{2,}|\.{4,}|…{2,}|(?<=(?:within|for|after|least|most|every|do|po|nejméně|nejvýše|alespoň|ภายใน|หลังจาก|หลัง|เวลา|ทุก)\s?)(?:\.{3}|…))[\s-]*(?=(years?|months?|weeks?|days?|hours?|let|rok[yů]?|měsíc\p{L}*|týdn\p{L}*|dn[íůy]|dní|hodin\p{L}*)(?!\p{L})|ปี|เดือน|สัปดาห์|วัน|ชั่วโมง)/u,
    'of a draft: a period without its number',
    'write how long',
    /[XNY]|__|\.{3}|…/u,
  ],
  [
    /(?:\+\d{1,3}|tel[.:])\s?(?:123\s?456\s?789|(\d)\1{2}\s?\1{3}\s?\1{3})(?!\d)|(?<![\d+]\s?)123\s456\s789(?!\s?\d)/u,
    'of a draft: a telephone number that nobody has',
    'write the one that is meant',
    /123|(\d)\1{2}/u,
  ],
  [/\?{2,}|_{3,}|\.{4,}|…{2,}/u, 'of a draft', 'write what belongs in its place'],
];
