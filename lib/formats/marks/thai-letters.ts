/** The letters by which Thai enumerations count: without the two that are no longer written, and the rare ฆ. */
export const thaiLetters = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
