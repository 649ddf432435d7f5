/** The Thai alphabet in its order (Royal Society of Thailand), without the vowels ฤ and ฦ. */
export const thaiLetters = 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

/** The letters of it that enumerations leave out: the two that are no longer written, and the rare ฆ. */
export const skippedThaiLetters = 'ฃฅฆ';
