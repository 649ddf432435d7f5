/**
 * Runs in a page: finds what stands on two lines although it is to be read at once, and counts the places it looked at. The
 * rules are written down here once more, as whole expressions, and know nothing of those that set the lines.
 */
export function findBroken(): { found: string[]; checked: number } {
  const dates = {
    cs: /\d{1,2}\. (?:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)(?: \d{4})?/u,
    en: /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?/u,
    th: /\d{1,2} (?:\S+าคม|\S+ายน|กุมภาพันธ์)(?: [พค]\.ศ\. \d{4})?/u,
  };
  /** In a heading, which is large, the year may stand on a line of its own. */
  const inHeadings = {
    cs: /\d{1,2}\. \p{L}+(?= \d{4})/u,
    en: /\d{1,2} [A-Z]\p{L}+(?= \d{4})/u,
    th: /[พค]\.ศ\. \d{4}/u,
  };
  const everywhere = [
    /\S [–·](?=\s)/u,
    /110 00|Praha \d|C \d+/u,
    /\d+(?:\([^()\s]+\))+/u,
    /\(E[US]\) \d+/u,
  ].concat(/\S+ (?:s\.r\.o\.|LLC|Limited|Ltd\.|GmbH)/u);
  const rules = {
    cs: [
      /(?<![\p{L}\p{N}.@/-])[ksvzouai] \S/iu,
      /(?<!\p{L})(?:čl|odst|písm|č)\. \p{L}?\d*/iu,
      /čl\. \d+(?: odst\. \d+)?(?: písm\. [a-z]\))?(?: GDPR)?/u,
      /§ \d+(?: (?:zákona )?PDPA)?/u,
      /(?<![@./=\p{L}])\p{L}+-\p{L}+/u,
    ],
    en: [
      /(?<!\p{L})(?:Article|Art\.|[Ss]ection) \d[^\s,.;]*(?: (?:of the )?(?:GDPR|PDPA))?|[Nn]o\. \S+/u,
      /(?<!\p{L})e-mail/iu,
      /\d+ (?:day|month|year|hour|minute)s?/u,
    ],
    th: [
      /\S\s?[ๆฯ]/u,
      /(?:ข้อ|มาตรา) \d[^\sก-๛]*(?: (?:ของ )?(?:GDPR|PDPA))?/u,
      /\d+ (?:นาที|ชั่วโมง|วัน|เดือน|ปี)/u,
      /โพรโทคอล|คลาวด์|อย่างไร|หนึ่ง|กฎเกณฑ์|ประมวลผล|มีผลใช้บังคับ|หน้าที่(?!ปรากฏ)|ชื่อเสียง|มอบหมาย|คำขอ/u,
      /(?:วัน|เลข|เปลี่ยนแปลง)ที่(?= [\dA-Z])|ไม่(?:ชัดเจน|ถูกต้อง|สมบูรณ์)/u,
    ],
  };
  rules.cs.push(/\d+ (?:sekund|minut|hodin|dn|měsíc|rok|let)\p{L}*/u);
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const count = new Map<string, number>();
  for (const { segment } of segmenter.segment(document.querySelector('main')?.textContent ?? ''))
    count.set(segment, (count.get(segment) ?? 0) + 1);

  /**
   * Cuts of a Thai text before what is silent, after a letter alone, and those that take from the next word a letter with
   * which it is a more frequent one.
   */
  const findThaiCuts = (text: string) => {
    const pieces = [...segmenter.segment(text)].filter(({ segment }) => /^[ก-๛]+$/.test(segment));
    const often = (piece: string) => count.get(piece) ?? 0;
    return pieces.flatMap(({ segment, index }, place) => {
      const next = pieces[place + 1];
      if (!next || next.index !== index + segment.length) return [];
      const lost = /[ก-ฮ]$/.exec(segment)?.[0] ?? '';
      const isTaken = lost !== '' && often(lost + next.segment) > often(next.segment);
      const isWrong = isTaken || /^[ก-ฮ]$/.test(segment) || /^[ก-ฮ]?[ก-ฮ][ิุ]?์/.test(next.segment);
      return isWrong ? [[next.index - 1, next.index + 1] as const] : [];
    });
  };

  type Block = { element: Element; text: string; nodes: { node: Text; start: number }[] };
  const blocks: Block[] = [];
  const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) blocks.push({ element: node, text: '', nodes: [] });
    if (!(node instanceof Text)) continue;
    let element = node.parentElement as Element;
    // What only screen readers are told is laid out beside the line.
    if (element.closest('script, style, textarea, code, pre') || element.matches(':is(ins, del) > span'))
      continue;
    while (isInline(element)) element = element.parentElement as Element;
    let block = blocks.at(-1);
    if (block?.element !== element) {
      block = { element, text: '', nodes: [] };
      blocks.push(block);
    }
    block.nodes.push({ node, start: block.text.length });
    block.text += node.data;
  }

  const findBox = ({ nodes }: Block, place: number) => {
    const own = nodes.findLast(({ start }) => start <= place);
    if (!own) return undefined;
    const range = document.createRange();
    range.setStart(own.node, place - own.start);
    range.setEnd(own.node, place - own.start + 1);
    return range.getClientRects()[0];
  };
  const found: string[] = [];
  let checked = 0;
  for (const block of blocks) {
    const text = block.text.replaceAll(/\s/g, ' ');
    const locale = (block.element.closest('[lang]')?.getAttribute('lang') ?? 'en') as keyof typeof rules;
    const own = [
      ...everywhere,
      ...rules[locale],
      (block.element.closest('h1, h2, h3, h4') ? inHeadings : dates)[locale],
    ];
    const whole = own.flatMap(({ source, flags }) =>
      [...text.matchAll(new RegExp(source, `${flags.replace('u', '')}gu`))].map(
        ({ 0: match, index }) => [index, index + match.length] as const,
      ),
    );
    for (const [start, end] of locale === 'th' ? [...whole, ...findThaiCuts(text)] : whole) {
      const [first, last] = [findBox(block, start), findBox(block, end - 1)];
      if (!first?.width || !last?.width) continue;
      checked += 1;
      if (last.top >= first.bottom)
        found.push(
          `“${text.slice(Math.max(0, start - 15), start)}|${text.slice(start, end)}|${text.slice(end, end + 8)}”`,
        );
    }
  }
  return { found, checked };
}
