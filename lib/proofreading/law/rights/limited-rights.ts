import type { Phrase } from '#lib/proofreading/sense/phrase.ts';

const free =
  'say that it is free of charge; a fee is for requests that are unfounded or excessive alone (GDPR Art. 12(5))';

/** Ways to make less of a right than the GDPR grants. */
export const limitedRights: Phrase[] = [
  {
    what: 'a right ends after a time',
    words: {
      en: /(?<!\p{L})[Yy]ou (?:can|may)(?: also| only)? (?:(?!we )[^.;]){0,40}(?:withdraw|object|complain|lodge)(?:(?!we |answer|stop|delete|erase|which case|after which)[^.;]){0,80} within (?:\d+|\p{L}+) (?:days?|weeks?|months?|years?)(?!\p{L})/u,
      cs: /(?<!\p{L})(?:[Ss]ouhlas|[Ss]tížnost|[Nn]ámitku) (?:můžete|smíte|lze)(?!\p{L})[^.;]{0,60} (?:do|během|nejpozději do) (?:\p{N}+|\p{L}+) (?:dn[íůy]|týdn\p{L}+|měsíc\p{L}*|let|roku)(?!\p{L})|(?<!\p{L})[Mm]ůžete (?:(?!odpov)[^.;]){0,30}(?:odvolat|vznést námitku|podat stížnost|stěžovat)(?:(?!odpov|my |vymaž|přestan|ukonč|načež)[^.;]){0,80} (?:do|během) (?:\p{N}+|jednoho|dvou|tří) (?:dn[íůy]|týdn\p{L}+|měsíc\p{L}*)(?!\p{L})/u,
      th: /คุณ(?:อาจ|สามารถ|มีสิทธิ)?(?:คัดค้าน|ถอนความยินยอม|ร้องเรียน)(?:(?!เรา|ลบ|หยุด)[^ ]){0,60} ?(?:ได้)?ภายใน ?(?:\p{N}+|หนึ่ง|สอง|สาม) ?(?:วัน|สัปดาห์|เดือน)/u,
    },
    instead: 'say that it holds at any time (GDPR Art. 7(3), 21(1), 77)',
  },
  {
    what: 'a right needs a reason',
    words: {
      en: /(?<!\p{L})(?:[Ww]ithdraw|[Oo]bject)(?: it| to (?:it|this|that|our processing))?,? (?:only )?(?:for (?:serious|important|good|valid|compelling) reasons?|with (?:a )?reasons?|(?:if|when) you (?:give|state) (?:a |your )?reasons?)(?!\p{L})/u,
      cs: /(?<!\p{L})(?:odvolat|námitk\p{L}+|vznést námitku)(?: (?:ho|jej|souhlas))?,? (?:jen |pouze )?(?:ze? (?:závažných|vážných|důležitých) důvodů|z (?:vážného|závažného|důležitého) důvodu|s odůvodněním|jejíž důvody|pokud uvedete důvod\p{L}*)|(?<!\p{L})(?:ze? (?:závažných|vážných|důležitých) důvodů|s odůvodněním) (?:odvolat|vznést námitku)/u,
      th: /(?:ถอนความยินยอม|คัดค้าน)[^ ]{0,20}(?:เมื่อมีเหตุ(?:ผล)?(?:สำคัญ|จำเป็น|อันสมควร|ร้ายแรง)|ด้วยเหตุผล(?:สำคัญ|จำเป็น|ร้ายแรง)|โดยมีเหตุผล|หากระบุเหตุผล)/u,
    },
    instead:
      'ask for none: consent is withdrawn as easily as it is given (GDPR Art. 7(3)); for an objection Art. 21 says which grounds',
  },
  {
    what: 'a request costs something',
    words: {
      en: /(?<!\p{L})(?:[Ww]e (?:answer|reply|respond|comply)|[Rr]equests? (?:is|are) answered)(?:(?!excessive|unfounded|further)[^.;]){0,60} for a (?:small |reasonable )?fee(?!\p{L})|(?<!\p{L})(?:[Ww]e|and) charge (?:a|you) (?:(?!excessive|unfounded)[^.;]){0,20}fee(?! (?:if|where|when|for))(?!\p{L})/u,
      cs: /(?<!\p{L})(?:[Oo]dpov\p{L}+|[Vv]yří[zd]\p{L}+|[Pp]oskytne\p{L}*)(?:(?!nedůvodn|nepřiměřen|další)[^.;]){0,60} za poplatek(?!\p{L})|(?<!\p{L})účtujeme (?:(?!nedůvodn|nepřiměřen)[^.;]){0,20}poplatek(?! (?:za|pokud))(?!\p{L})/u,
      th: /(?:ตอบ|ดำเนินการ)[^ ]{0,40}(?:โดย|และ)(?:มี|คิด|เก็บ)ค่า(?:ธรรมเนียม|บริการ|ใช้จ่าย)/u,
    },
    instead: free,
  },
  {
    what: 'a complaint has to wait',
    words: {
      en: /(?<!\p{L})(?:[Cc]omplain|[Cc]omplaint)(?!\p{L})[^.;]{0,90} (?:only (?:after|once|if|when)|once (?:we|a court)|if a court|after a court)(?!\p{L})|(?<!\p{L})(?:[Ii]f|[Oo]nce) we (?:do|have) not [^.;]{0,40}within [^.;]{0,30}, you (?:may|can) complain(?!\p{L})/u,
      cs: /(?<!\p{L})(?:[Ss]tížnost\p{L}*|[Ss]těžovat)(?!\p{L})[^.;]{0,90} (?:teprve|až poté|až po|až když|pokud soud|jen poté)(?!\p{L})|(?<!\p{L})[Pp]okud do [^.;]{0,20}(?:nezjednáme|neodpovíme|nevyřídíme)[^.;]{0,30} můžete [^.;]{0,20}st(?:ížnost|ěžovat)/u,
      th: /ร้องเรียน[^.;]{0,80}(?:ได้ต่อเมื่อ|หลังจากศาล|หากศาล|ก็ต่อเมื่อ)|หากเราไม่[^.;]{0,40}ภายใน[^.;]{0,30}คุณ(?:จึง)?(?:อาจ|สามารถ|มีสิทธิ)?ร้องเรียน/u,
    },
    instead: 'say that readers can complain to an authority at any time (GDPR Art. 77(1))',
  },
  {
    what: 'something else depends on consent',
    words: {
      en: /(?<!\p{L})[Ww]ithout (?:your |this )?consent,? we (?:cannot|can’t|do not|will not) (?:consider|accept|offer|supply|sell|conclude|answer)(?!\p{L})/u,
      cs: /(?<!\p{L})[Bb]ez (?:vašeho |tohoto )?souhlasu (?:\p{L}+ ){0,2}nem(?:ůžeme|ohou) (?:\p{L}+ ){0,3}(?:posoudit|zvážit|zohlednit|přijmout|uzavřít|dodat|prodat|nabídnout)(?!\p{L})/u,
      th: /(?:หาก|ถ้า)?(?:คุณ)?(?:ไม่มี|ไม่ให้|ปราศจาก)ความยินยอม[^ ]{0,12} ?เรา(?:จะ)?(?:ไม่สามารถ|ไม่อาจ|ไม่)(?:พิจารณา|รับ|เสนอ|ขาย|จัดหา)/u,
    },
    instead: 'say that it is free: what depends on something else is no consent (GDPR Art. 7(4), recital 43)',
  },
  {
    what: 'an answer that may take longer than the law has it',
    words: {
      en: /(?<!\p{L})(?:[Ee]xtend|[Pp]rolong)[^.;]{0,40} by (?:up to |at most )?(?!(?:2|two)(?!\p{L}))(?:\d+|three|four|five|six|nine|twelve) (?:further |additional |more )?months/u,
      cs: /(?<!\p{L})(?:[Pp]rodlouž|[Pp]rodlužu)[^.;]{0,40} (?:nejvýše |maximálně )?o (?:nejvýše |až |maximálně )?(?:další(?:ch)? )?(?!(?:2|dva)(?!\p{L}))(?:\p{N}+|tři|čtyři|pět|šest|devět|dvanáct) (?:další(?:ch)? )?měsíc/u,
      th: /ขยาย[^ ]{0,30}(?:ออกไป)?(?:ได้)?อีก(?:ไม่เกิน)? ?(?!2 |สองเดือน)(?:\d+|สาม|สี่|ห้า|หก|เก้า|สิบสอง) ?เดือน/u,
    },
    instead: 'write two further months (GDPR Art. 12(3))',
  },
  {
    what: 'another authority than that for personal data',
    words: {
      en: /(?<!\p{L})[Cc]omplain\p{L}*[^.;]{0,60}(?:Telecommunication|Trade Inspection|Protection of Competition|Consumer Protection|National Bank|Tax Office|Ombudsman)[^.;]{0,80}(?:data|GDPR|processing)|(?<!\p{L})(?:data|GDPR|processing)(?!\p{L})[^.;]{0,80}[Cc]omplain\p{L}*[^.;]{0,60}(?:Telecommunication|Trade Inspection|Protection of Competition|Consumer Protection|National Bank|Tax Office|Ombudsman)/u,
      cs: /(?<!\p{L})[Ss]tížnost\p{L}*[^.;]{0,60}(?:telekomunikační\p{L}* úřad|obchodní\p{L}* inspekc|hospodářské soutěže|národní\p{L}* ban[kc]|finanční\p{L}* úřad|[Oo]chránc\p{L}* práv)/u,
      th: /ร้องเรียน[^ ]{0,20} ?(?:ต่อ)?(?:สำนักงานคณะกรรมการคุ้มครองผู้บริโภค|สำนักงาน กสทช|สำนักงานคณะกรรมการกิจการกระจายเสียง|สำนักงานการแข่งขันทางการค้า|ธนาคารแห่งประเทศไทย|กรมสรรพากร)/u,
    },
    instead: 'name the Office for Personal Data Protection (GDPR Art. 77), or that of the readers’ country',
  },
  {
    what: 'an answer costs something',
    words: {
      en: /(?<!\p{L})[Ww]e charge (?:(?:CZK|EUR|USD|THB|€|\$|£) ?[\d,. ]+|[\d,. ]+ ?(?:CZK|EUR|USD|THB|€))[^.;]{0,20} for (?:the|an|each|every|any|your) (?:answer|reply|response|request)(?!\p{L})/u,
      cs: /(?<!\p{L})[Zz]a (?:\p{L}+ )?(?:odpověď|žádost|vyřízení)(?!\p{L})[^.;]{0,30} účtujeme (?:částku )?(?=\p{N})/u,
      th: /(?<!ไม่)(?:คิด|เรียกเก็บ|เก็บ)ค่า(?:ใช้จ่าย|ธรรมเนียม|บริการ)สำหรับ(?:คำตอบ|คำขอ|การตอบ)/u,
    },
    instead: free,
  },
  {
    what: 'consent is given by something else that readers do',
    words: {
      en: /(?<!\p{L})[Bb]y (?:sending|submitting|filling|applying|registering|ordering|signing|using|placing|visiting)(?!\p{L})[^.;]{0,60},? you (?:\p{L}+ )?(?:(?:give|grant)[^.;]{0,20} consent|consent)(?!\p{L})/u,
      cs: /(?<!\p{L})(?:[Oo]desláním|[Vv]yplněním|[Rr]egistrací|[Oo]bjednáním|[Pp]odáním|[Pp]ou?žíváním|[Uu]žíváním|[Nn]ávštěvou)(?!\p{L})[^.;]{0,60} (?:(?:udělujete|dáváte|vyjadřujete|poskytujete|dáváte nám)[^.;]{0,20} souhlas|souhlasíte)(?!\p{L})/u,
      th: /(?:เมื่อ|การ|หาก)(?:คุณ)?(?:ส่ง|กรอก|ลงทะเบียน|สมัคร|สั่งซื้อ|ใช้|เข้าชม)[ก-๎ ]{0,40}(?:ถือว่า)?คุณ(?:ได้)?(?:ให้ความ)?ยินยอม/u,
    },
    instead: 'ask for it by itself: it is a statement of its own (GDPR Art. 7(2), recitals 32 and 43)',
  },
  {
    what: 'consent is withdrawn in one way alone',
    words: {
      en: /(?<!\p{L})[Ww]ithdraw[^.;]{0,40} (?:only|solely|exclusively) (?:by|in|through|with|at|via) (?:an? |the |our )?(?:(?:registered|written|signed|notarised|certified|recorded) )*(?:letter|writing|post|mail|form|person|office)(?!\p{L})/u,
      cs: /(?<!\p{L})[Oo]dvol\p{L}+[^.;]{0,40} (?:pouze|jen|výhradně|jedině) (?:doporučen\p{L}+|písemn\p{L}+|dopisem|osobně|poštou|listinn\p{L}+|v sídle)(?!\p{L})|(?<!\p{L})(?:[Pp]ouze|[Jj]en|[Vv]ýhradně|[Jj]edině) (?:doporučeným dopisem|písemně|osobně|poštou)[^.;]{0,20} odvolat(?!\p{L})/u,
      th: /ถอนความยินยอม[ก-๎]{0,15}(?:ทาง|ด้วย|เป็น)(?:จดหมาย|ไปรษณีย์|ลายลักษณ์อักษร|ตนเอง)[ก-๎]{0,60}เท่านั้น/u,
    },
    instead: 'let it be withdrawn as easily as it is given (GDPR Art. 7(3))',
  },
];
