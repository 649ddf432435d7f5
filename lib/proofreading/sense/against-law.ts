import { limitedRights } from '#lib/proofreading/law/rights/limited-rights.ts';
import { makeFinder, type Phrase } from '#lib/proofreading/sense/phrase.ts';
import { processors } from '#lib/proofreading/sense/processors.ts';

/** What holds no more may be named where it is said that it does not, or what holds instead. */
const instead =
  'no longer|not|never|[Ii]nstead|[Ii]n place of|[Rr]ather than|replac\\p{L}+|invalid\\p{L}*|annul\\p{L}+|[Mm]ísto|[Nn]amísto|[Nn]ahra\\p{L}+|ne(?!bo)\\p{L}{2,}|ni(?:koliv?|kdy)|(?:již|už) ne(?!\\p{L})|zruš\\p{L}+|ไม่|แทน|เลิก|สิ้นผล';
const shield = new RegExp(
  `(?<!(?<!\\p{Script=Latin})(?:${instead})[^.;]{0,60})(?:Privacy Shield|Safe Harbou?r)(?![^.;]{0,60}(?<!\\p{Script=Latin})(?:${instead}))`,
  'u',
);

/** What a policy cannot say, or not without saying more: most likely a word was lost or turned. */
const phrases: Phrase[] = [
  {
    what: 'consent could not be withdrawn without effect on what was before',
    words: {
      en: /(?<!\p{L})[Ww]ithdraw(?:al|ing)(?! at)[^.]{0,30} (?:(?<!not |never |way )affects?|does affect|will affect)(?!\p{L})|lawfulness of (?:the )?processing[^.]{0,50} after (?:it|its|the|your|that)(?!\p{L})/u,
      cs: /(?<!\p{L})(?:[Oo]dvolání\p{L}* souhlasu|[Oo]dvoláním)[^.]{0,20} (?:je dotčena|ovlivňuje|má vliv)(?!\p{L})|zákonnost\p{L}* zpracování po(?!\p{L})/u,
      th: /ถอนความยินยอม(?:จะ|ย่อม)?(?:มีผล)?กระทบ|(?<!(?:หยุด|เลิก|ยุติ)(?:การ)?)ประมวลผลหลัง(?:จาก)?(?:การ)?ถอน/u,
    },
    instead: 'say that withdrawal does not affect the lawfulness of processing before it (GDPR Art. 7(3))',
  },
  {
    what: 'a right is denied',
    words: {
      en: /(?<!\p{L})[Yy]ou (?:cannot|can’t|may not|are not (?:able|allowed|entitled) to) (?:withdraw|object|lodge|complain)(?!\p{L})/u,
      cs: /(?<!\p{L})(?:[Ss]ouhlas|[Ss]tížnost|[Nn]ámitku) (?:ne(?:můžete|smíte)|nelze)(?= (?:\p{L}+ ){0,2}(?:odvol|vzít|podat|podáv|vznést|vznášet|uplatn)\p{L}*)|(?<!\p{L})[Nn]e(?:můžete|smíte) (?:\p{L}+ ){0,2}(?:odvolat (?:svůj )?souhlas|podat stížnost|vznést námitku)/u,
      th: /ไม่(?:สามารถ|มีสิทธิ)(?:ถอนความยินยอม|คัดค้าน|ร้องเรียน)/u,
    },
    instead: 'see that no word was added; the GDPR grants it (Art. 7(3), 21, 77)',
  },
  {
    what: 'a right is made a duty',
    words: {
      en: /(?<!\p{L})[Yy]ou (?:must|have to|shall|are obliged to) (?:lodge|complain|object|withdraw)(?!\p{L})/u,
      cs: /(?<!\p{L})(?:[Ss]tížnost|[Nn]ámitku|[Ss]ouhlas) musíte(?!\p{L})|(?<!\p{L})[Mm]usíte (?:podat stížnost|vznést námitku|odvolat)/u,
      th: /คุณ(?:จะ)?ต้อง(?:ร้องเรียน|คัดค้าน|ถอนความยินยอม)/u,
    },
    instead: 'say that readers can do so',
  },
  {
    what: 'a change is announced after it took effect',
    words: {
      en: /(?<!\p{L})at least (?:\d+|\p{L}+) (?:days?|weeks?|months?) after [^.,]{0,40}(?:takes?|comes?|enters?|taking|coming)(?= (?:effect|in))/u,
      cs: /(?<!\p{L})nejméně (?:\p{N}+|\p{L}+) (?:dn[íůy]|týdn\p{L}+|měsíc\p{L}*) (?:poté, co|po)(?!\p{L})[^.,]{0,30}(?:nabud|nabyt|účinnost)/u,
      th: /อย่างน้อย ?\S{1,10} ?(?:วัน|เดือน|สัปดาห์)หลัง(?:จาก)?(?:วันที่|ที่)?มีผล/u,
    },
    instead: 'say how long before',
  },
  {
    what: 'something else than a statement is consent',
    words: {
      en: /(?<!\p{L})(?<!(?:[Nn]either|nor) )(?:[Cc]losing|[Ss]crolling|[Vv]iewing|[Bb]rowsing|[Vv]isiting|[Cc]ontinuing)(?!\p{L})[^.;]{0,50} (?:(?:is|constitutes|means|counts as|amounts to|implies) (?:your )?consent|you (?:also )?(?:give (?:us )?(?:your )?)?consent(?!\p{L}))/u,
      cs: /(?<!\p{L})(?:[Zz]avření\p{L}*|[Pp]osouvání\p{L}*|[Pp]rohlížení\p{L}*|[Nn]ávštěv[aou]u?|[Pp]okračování\p{L}*)(?!\p{L})[^.;]{0,60} (?:(?:je|znamená|představuje|vyjadřuje) souhlas|(?:(?:udělujete|vyjadřujete|dáváte) (?:nám )?souhlas|souhlasíte)(?!\p{L}))/u,
      th: /(?:เลื่อนดู|ปิดหน้า|เข้าชม|เรียกดู)[ก-๎]{0,30}(?<!ไม่)ถือ(?:ว่า)?(?:เป็น)?การให้ความยินยอม/u,
    },
    instead: 'see that no "not" was lost: consent is a clear statement (GDPR Art. 4(11), recital 32)',
  },
  {
    what: 'consent is taken for granted',
    words: {
      en: /(?<!\p{L})[Uu]ntil you (?:refuse|reject|decline)(?!\p{L})/u,
      cs: /(?<!\p{L})[Dd]okud (?:souhlas )?neodmítnete(?!\p{L})/u,
      th: /(?:ก่อน(?:ที่)?|จนกว่า)คุณ(?:จะ)?ปฏิเสธ|ก่อน(?:ที่)?คุณ(?:จะ)?คัดค้าน/u,
    },
    instead: 'say what holds until readers consent',
  },
  {
    what: 'decisions are taken by machines',
    words: {
      en: /(?<!\p{L})[Ww]e (?:do )?(?:take|make) (?!no )(?:\p{L}+ )?decisions? (?:about|concerning|on|that|based)[^.]{0,60}(?:solely|automat|only)/u,
      cs: /(?<!\p{L})(?:činíme|přijímáme) (?:\p{L}+ )?rozhodnutí[^.]{0,40}(?:založen|výhradně|automat)/u,
      th: /(?<!ไม่|การ)ตัดสินใจเกี่ยวกับคุณ[^ ]{0,30}อัตโนมัติ/u,
    },
    instead: 'say by what logic and with what effect (GDPR Art. 13(2)(f)), or that none are',
  },
  {
    what: 'to give data is called a duty',
    words: {
      en: /(?<!\p{L})(?:[Gg]iving|[Pp]roviding|[Pp]rovision of) [^.]{0,30}data is (?:compulsory|mandatory|obligatory)(?!\p{L})/u,
      cs: /(?<!\p{L})[Pp]oskytnutí (?:\p{L}+ )?údajů je povinné(?!\p{L})/u,
      th: /การให้ข้อมูล(?:แก่เรา)?เป็น(?:หน้าที่|ข้อบังคับ|การบังคับ)/u,
    },
    instead:
      'say that it is voluntary, or by which law or contract it is not, and what follows (GDPR Art. 13(2)(e))',
  },
  {
    what: 'one person speaks for the company',
    words: {
      en: /(?<![\p{L}“‘]|(?:[Dd]o|[Cc]an|[Mm]ay|[Mm]ust|[Ss]hould|Annex|Part|Chapter|Title) )I (?:\p{Ll}+ly )?(?:delete|keep|collect|process|use|store|am|have|will|share|send|ask|answer|record|need|inform|reserve)(?!\p{L})/u,
      cs: /(?<!\p{L})(?:[Vv]ymažu|[Zz]pracovávám|[Uu]chovávám|[Ss]hromažďuji|[Pp]oužívám|[Oo]dpovím|[Pp]ředávám|[Uu]kládám|[Ss]dílím|[Zz]asílám|[Ii]nformuji|[Vv]yhrazuji si|[Pp]otřebuji|[Zz]aznamenávám)(?!\p{L})/u,
      th: /(?<![ก-๎“])(?:ผม|ดิฉัน|ข้าพเจ้า|ฉัน)(?=[ก-๎])(?![^“”]{0,60}(?:ไหม|หรือไม่|หรือเปล่า|อะไร|อย่างไร|เมื่อใด|เมื่อไร|ใดบ้าง|ที่ไหน|เท่าไร|เท่าใด|ใคร|\?))/u,
    },
    instead: 'write "we"',
  },
  {
    what: 'the law of a country in which the company is not',
    words: {
      en: /(?<!\p{L})laws? of (?:the )?(?:State of )?(?:California|Delaware|New York|Texas|England|Ireland|Singapore|Australia|India|United States)(?!\p{L})/u,
      cs: /(?<!\p{L})práv(?:em|o|a|u|ním řádem) (?:státu )?(?:Kaliforni|Delawar|New York|Texas|Angli|Irsk|Singapur|Austráli|Indi|Spojených států)\p{L}*/u,
      th: /กฎหมาย(?:ของ|แห่ง)?(?:รัฐ|ประเทศ)?(?:แคลิฟอร์เนีย|เดลาแวร์|นิวยอร์ก|เท็กซัส|อังกฤษ|ไอร์แลนด์|สิงคโปร์|ออสเตรเลีย|อินเดีย|สหรัฐอเมริกา)/u,
    },
    instead: 'write the law that governs the policy, or leave it out',
  },
  {
    what: 'a state that is no member of the Union',
    words: {
      en: /(?<!\p{L})(?:Switzerland|Norway|Iceland|Liechtenstein|(?:the )?United Kingdom|Great Britain|Ukraine|Serbia|Turkey|Thailand|(?:the )?United States)(?:,? and| or) (?:the |all |any )?other (?:EU member|member states of the (?:EU(?!\p{L})|European Union))/iu,
      cs: /(?<!\p{L})(?:Švýcarsk|Norsk|Island|Lichtenštejnsk|Spojené(?:ho|m|mu)? královstv|Velk(?:á|é|ou) Británi|Ukrajin|Srbsk|Tureck|Thajsk|Spojen(?:é|ých|ým) stát)\p{L}*(?: a| i|, ani| ani| nebo) (?:v |ve |do |z )?(?:další|ostatní|jin)\p{L}* (?:člensk\p{L}+ stát\p{L}* (?:EU|Evropské unie)|stát\p{L}* (?:EU|Evropské unie))/u,
      th: /(?:สวิตเซอร์แลนด์|นอร์เวย์|ไอซ์แลนด์|ลิกเตนสไตน์|สหราชอาณาจักร|ยูเครน|เซอร์เบีย|ตุรกี|ไทย|สหรัฐอเมริกา)(?:และ|หรือ) ?(?:ประเทศ|รัฐ)สมาชิกอื่น(?: ?ๆ ?)?ของสหภาพยุโรป/u,
    },
    instead:
      'write which states are meant: some of them are members of the European Economic Area alone, or of none',
  },
  {
    what: 'clauses under the point of another safeguard',
    words: {
      en: /(?<!\p{L})[Ss]tandard (?:contractual|data[- ]protection) clauses[^.;]{0,25} ?\(?(?:Article|Art\.) (?:46\((?:2\)\([abef]\)|3\))|4[4579](?!\d))/u,
      cs: /(?<!\p{L})[Ss]tandardní\p{L}* (?:smluvní\p{L}* )?dolož\p{L}+[^.;]{0,15} ?\(?čl\. ?(?:46 odst\. (?:2 písm\. [abef]\)|3)|4[4579](?!\d))/u,
      th: /ข้อสัญญามาตรฐาน[^ ]{0,15} ?\(?ข้อ ?(?:46\((?:2\)\([abef]\)|3\))|4[4579](?!\d))/u,
    },
    instead: 'write Article 46(2)(c), of clauses of the Commission, or (d), of those of an authority',
  },
  {
    what: 'a framework that holds no more',
    words: { en: shield, cs: shield, th: shield },
    instead: 'name the one that does: Decision (EU) 2023/1795, or the clauses of Decision (EU) 2021/914',
  },
];

/** A few words of law may stand in another sentence of the edition before, and be right there. */
const around = 12;

/** Finds in a passage what cannot be meant as it stands there. */
export const findAgainstLaw = makeFinder([...phrases, ...processors, ...limitedRights], around);
