import { makeFinder, type Phrase } from '#lib/proofreading/sense/phrase.ts';

const remove = 'delete it';
const sample =
  /(?<!\p{L})(?:John|Jane|Joe) (?:Doe|Smith|Bloggs)(?!\p{L})|(?<!\p{L})(?:Jan(?:em|a|u|ovi)?|Josef(?:em|a|u)?) Novák\p{L}*|(?<!\p{L})Jan[ayou]+ Novákov\p{L}*|(?:นาย|นางสาว|นาง|คุณ)?สม(?:ชาย|หญิง) ?(?:ใจดี|รักดี|ใจงาม)|(?<!\p{L})(?:Acme|ACME)(?!\p{L})|(?:[\w.+-]+@|(?<![\w@.-])www\.|:\/\/)(?:[\w-]+\.)*(?:example\.(?:com|org|net|cz|co\.th)|(?:domain|(?:your|my)-?(?:domain|company|site|website)|vase-?(?:firma|domena)|domena)\.(?:com|cz|th|net|org))(?![\w-])/u;
const highlight = /==(?=\S)[^=\n]+(?<=\S)==/u;
const lost = /(?<![^\s(])\p{L}+\?\p{Ll}\p{L}*(?![\p{L}=])/u;
const loud = /!{2,}|\?!|!\?/u;
const asked = /\((?![^()]*[“"„])[^()]*\p{L}[^()]*\?\)/u;

/** What answers, mails, templates and colleagues leave in a text. */
const phrases: Phrase[] = [
  {
    what: 'a part of an answer to whoever asked for the text',
    words: {
      en: /(?:^|(?<=[.!?]\s))(?:Certainly|Sure|Of course|Absolutely)[,!.] (?:[Hh]ere|I|[Tt]his)(?!\p{L})[^.]*|(?<!\p{L})[Hh]ere(?: is|’s) (?:the|your|a|an) (?:revised|updated|corrected|translated|improved|rewritten|polished)[^.]*|(?<!\p{L})[Aa]s an AI(?: \p{L}+){0,2}, I(?!\p{L})[^.]*|(?<!\p{L})I hope this (?:helps|e-?mail)[^.]*|(?<!\p{L})Let me know (?:if|whether|when)(?!\p{L})[^.]*/u,
      cs: /(?<!\p{L})(?:Jistě|Samozřejmě|Určitě)[,!.] (?:zde|tady|níže)(?!\p{L})[^.]*|(?<!\p{L})(?:[Zz]de|[Tt]ady) je (?:upraven|opraven|přeložen|přepracovan|aktualizovan|vylepšen)\p{L}*[^.]*|(?<!\p{L})[Jj]ako (?:AI|jazykový model|umělá inteligence)(?: \p{L}+)?,? (?:ne)?(?:mohu|můžu|mám|jsem|dokážu|umím)(?!\p{L})[^.]*|(?<!\p{L})Doufám, že [^.]*|(?<!\p{L})[Dd]ejte (?:mi )?vědět, (?:pokud|jestli|kdyby)[^.]*/u,
      th: /(?:แน่นอน|ได้เลย|ยินดี)(?:ครับ|ค่ะ)?[ ,!]*นี่คือ[^\s]*|นี่คือ(?:ย่อหน้า|ข้อความ|ฉบับ|คำแปล|เนื้อหา)[ก-๎]{0,12}(?:แก้ไข|ปรับปรุง|แปล)[^\s]*|หวังว่า(?:ข้อมูล|คำตอบ|ข้อความ)?(?:นี้|นี่)?จะ(?:เป็นประโยชน์|ช่วยได้|ตรงตาม)[^\s]*|ในฐานะ(?:โมเดลภาษา| ?AI(?![A-Z])|ปัญญาประดิษฐ์)/u,
    },
    instead: remove,
    isError: true,
  },
  {
    what: 'a part of a letter',
    words: {
      en: /(?<!\p{L})(?:Dear|Hi|Hello|Hey) (?!Customer|Client|Visitor|User|Sir|Madam|Reader)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?[,!]|(?<!\p{L})(?:Best|Kind|Warm) regards|(?<!\p{L})Yours (?:sincerely|faithfully)|(?<!\p{L})Sent from my/u,
      cs: /(?<!\p{L})(?:Mil[áýí]|Drahá|Drahý|Drazí|Ahoj|Čau) \p{Lu}\p{Ll}+[,!]|(?<!\p{L})Vážen[áý] (?:paní|pane) \p{Lu}\p{Ll}+,|(?<!\p{L})S (?:přátelským )?pozdravem|(?<!\p{L})Odesláno z|(?<!\p{L})[Pp]řečti si(?!\p{L})/u,
      th: /(?<![ก-๎])เรียน(?:คุณ| ?ทีมงาน)|สวัสดี(?:ครับ|ค่ะ|คุณ)|ขอแสดงความนับถือ|ส่งจาก iPhone/u,
    },
    instead: remove,
    isError: true,
  },
  {
    what: 'the name of a working file',
    words: {
      en: /(?<!\p{L})[Vv](?:ersion ?|)\d+(?:\.\d+)?[,;]? (?:final|draft)(?!\p{L})|(?<!\p{L})(?:final|first|working|second) draft(?!\p{L})|(?<!\p{L})working (?:copy|version)(?!\p{L})/u,
      cs: /(?<!\p{L})[Vv]erze \d+(?:\.\d+)?,? (?:finální|konečná|pracovní|návrh)(?!\p{L})|(?<!\p{L})(?:[Pp]racovní|[Ff]inální) verze(?!\p{L})/u,
      th: /(?:เวอร์ชัน|รุ่น|ฉบับ)(?:ที่)? ?\d+(?:\.\d+)? ?(?:ฉบับ)?(?:สมบูรณ์|ร่าง|สุดท้าย|ล่าสุด)|ฉบับร่าง/u,
    },
    instead: remove,
  },
  {
    what: 'what a form or a template tells whoever fills it in',
    words: {
      en: /(?:^|(?<=[.!?:]\s|[(*]))(?:[Dd]elete|[Ss]trike (?:out|through)|[Cc]ross out|[Cc]omplete|[Ff]ill in|[Ii]nsert|[Ss]elect|[Tt]ick) (?:as|where|if|whichever is)(?: not)? (?:applicable|appropriate|needed|necessary|required|inapplicable)|(?<!\p{L})[Tt]his (?:template|sample|model policy)(?!\p{L})/u,
      cs: /(?<!\p{L})[Nn]ehodící se (?:škrtněte|škrtni)|(?<!\p{L})(?:[Dd]oplňte|[Vv]yplňte) (?:dle|podle) potřeby|\((?:[Dd]oplňte|[Vv]ložte)[^)]*\)|(?<!\p{L})(?:[Tt]ento vzor|[Tt]ato šablona)(?!\p{L})/u,
      th: /ขีดฆ่า(?:ข้อความ|ส่วน)?ที่ไม่(?:ใช้|เกี่ยวข้อง|ต้องการ)|(?:เลือก|กรอก|เติม)(?:ข้อความ)?ตามความเหมาะสม|(?:แม่แบบ|เทมเพลต)นี้/u,
    },
    instead: remove,
    isError: true,
  },
  {
    what: 'what a template says, most likely',
    words: {
      en: /(?<!\p{L})(?:no|not|not constitute|not be) legal advice(?!\p{L})/u,
      cs: /(?<!\p{L})(?:[Vv]yberte|[Zz]volte) (?:dle|podle) potřeby|\([Vv]yplňte [^)]*\)|(?<!\p{L})(?:nepředstavuje|není|nenahrazuje) právní(?:m|ho)? (?:poradenství|rad)\p{L}*/u,
      th: /ไม่(?:ใช่|ถือเป็น)คำ(?:ปรึกษา|แนะนำ)ทางกฎหมาย/u,
    },
    instead: 'delete it, where it is not said to readers',
  },
  {
    what: 'a name or an address that stands in samples',
    words: { en: sample, cs: sample, th: sample },
    instead: 'write the one that is meant, or delete it',
  },
  {
    what: 'the mark of a tool',
    words: {
      en: /(?<!\p{L})(?:[Tt]ranslated|[Gg]enerated|[Cc]reated) (?:with|by|using|via) (?:the )?(?:DeepL|Google Translate|ChatGPT|Copilot|Gemini|Claude|Termly|TermsFeed|iubenda|\p{Lu}\p{L}+\.\p{L}+)[^.]*|(?:^|(?<=[.!?]\s))(?:Written|Drafted|Prepared|Produced|Made|Proofread|Rewritten|Summari[sz]ed) (?:with|by|using|in) (?:DeepL|Google Translate|ChatGPT|Copilot|Gemini|Claude|Grammarly)(?!\p{L})[^.]*/u,
      cs: /(?<!\p{L})(?:[Pp]řeloženo|[Vv]ygenerováno|[Vv]ytvořeno) (?:pomocí|v|přes|s pomocí) (?:DeepL|Google (?:Překladač|Translate)|ChatGPT|Copilot|Gemini|Claude|\p{Lu}\p{L}+\.\p{L}+)[^.]*|(?:^|(?<=[.!?]\s))(?:(?:Vytvoř|Napsa|Přelož|Připrav|Seps?a|Oprav)i?l[ao]?|Vygeneroval[ao]?|Zpracoval[ao]?) (?:DeepL|Google Překladač|ChatGPT|Copilot|Gemini|Claude)(?!\p{L})[^.]*/u,
      th: /(?:แปล|สร้าง|จัดทำ)(?:ด้วย|โดย|โดยใช้) ?(?:DeepL|Google Translate|ChatGPT|Copilot|Gemini|Claude|\p{Lu}\p{Script=Latin}+\.\p{Script=Latin}+)[^\s]*|(?<![ก-๎])(?:เขียน|ร่าง|เรียบเรียง|จัดเตรียม|ตรวจแก้)(?:ด้วย|โดย(?:ใช้)?) ?(?:DeepL|Google Translate|ChatGPT|Copilot|Gemini|Claude)/u,
    },
    instead: remove,
    isError: true,
  },
  {
    what: 'a mark that no page shows',
    words: { en: highlight, cs: highlight, th: highlight },
    instead: 'write the words without ==, or between **',
    isError: true,
  },
  {
    what: 'a note to a colleague',
    words: {
      en: /\((?:[Cc]heck|[Cc]onfirm|[Vv]erify|[Dd]iscuss|[Cc]larify|[Aa]gree|[Cc]onsult|[Tt]alk|[Ss]peak)(?: \p{L}+){0,3} (?:with|to) \p{Lu}\p{Ll}+[^)]*\)|\((?:[Aa]sk|[Tt]ell) \p{Lu}\p{Ll}+[^)]*\)|\([Tt]o be (?:inserted|specified|agreed|filled in|supplied|clarified)(?!\p{L})[^)]*\)/u,
      cs: /\((?:[Oo]věřit|[Zz]kontrolovat|[Pp]rověřit|[Zz]eptat se|[Pp]robrat|[Dd]omluvit|[Pp]otvrdit|[Dd]ořešit|[Pp]řeložit|[Kk]onzultovat|[Pp]očkat|(?:(?:[Zz]de|[Ss]em) )?(?:[Dd]oplní|[Vv]ložit|[Vv]loží|[Uu]přesnit|[Uu]přesní|[Vv]yplní))(?!\p{L})[^)]*\)/u,
      th: /\((?:(?:ตรวจสอบ|เช็[กค]|ยืนยัน|คุย|หารือ)กับ|ถาม[^)]{1,20}ก่อน|ปรึกษา|(?:โปรด|กรุณา)?ใส่|รอ(?:การ)?(?:ยืนยัน|ข้อมูล))[^)]*\)/u,
    },
    instead: remove,
    isError: true,
  },
  {
    what: 'a letter that was lost',
    words: { en: lost, cs: lost, th: lost },
    instead: 'write the letter that is meant in the place of ?',
    isError: true,
  },
  {
    what: 'marks that shout',
    words: { en: loud, cs: loud, th: loud },
    instead: 'write one mark, or a full stop',
  },
  {
    what: 'a question in brackets',
    words: { en: asked, cs: asked, th: asked },
    instead: 'answer it in the text, or delete it',
  },
];

/** Finds what was left in a passage that readers are not meant to see. */
export const findLeftBehind = makeFinder(phrases);
