import { digit, type Reader } from '#lib/languages/facts/fact.ts';

const ofDay = String.raw`hod(?:in\p{L}*|\.)|h\b|น\.|นาฬิกา|[ap]\.?m\b`;
const minute = String.raw`(?<minute>[0-5]\d)(?![\d:%]|[.,]\d)`;
const untilAnother = String.raw`(?:[–-]|do|to|ถึง) ?\d{1,2}[.:]\d{2} ?(?:${ofDay})`;
/** Hours alone: 9 a.m., 17 นาฬิกา, od 9 do 17 hodin. A number of hours they are behind other words. */
const isHour = String.raw`(?= ?[ap]\.?m\b| ?นาฬิกา)|(?<=(?<!\p{L})(?:od|mezi) \d{1,2})(?= (?:do|a) \d{1,2} hod)|(?<=(?<!\p{L})(?:od|mezi) \d{1,2} (?:do|a) \d{1,2}|(?<!\p{L})v \d{1,2})(?= hod)`;
/** Between 22.00 and 6.00, as Czech writes it: its decimals have a comma. */
const isCzech = String.raw`(?<=(?<!\p{L})(?:od|mezi|do|ve?|po|před|přede) (?:\d{1,2}[.:]\d{2} (?:do|a) )?\d{1,2}\.\d{2})`;
const isTime = `(?:(?= ?(?:${ofDay}|${untilAnother}))|${isCzech})`;

/** Reads times of day, `9:00`: with a point, 9.00, where hours are named behind it, or behind another time that it lasts to. */
export const times: Reader = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d.,:/])(?<hour>[01]?\d|2[0-4])(?::${minute}|\.${minute}${isTime}|${isHour})(?: ?(?<half>[ap])\.?m\b)?`,
    'giu',
  ),
  needs: digit,
  read: ({ groups = {} }) => {
    const { hour, minute = '00', half } = groups;
    const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
    return [{ kind: 'time', value: `${hours}:${minute}` }];
  },
};
