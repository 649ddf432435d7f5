/** A company up to what it is by law, with a common noun before that: Google Ireland Limited, Česká pojišťovna a.s. */
export const companyName =
  /(?:\p{Lu}[\p{L}&’-]*,? ){1,5}(?:\p{Ll}{3,},? )?(?:s\. ?r\. ?o\.|a\. ?s\.|(?:Limited|Ltd|Inc|LLC|LLP|Corp|Corporation|GmbH|AG|SE|PLC|Pty|Oy|AB)(?!\p{L}))/gu;
