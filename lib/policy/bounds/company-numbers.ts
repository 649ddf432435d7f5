/** Whether a number is one of the Czech register: eight digits, of which the last follows from the others (ARES); that there is none is said by itself. */
export function isCompanyNumber(number: string): boolean {
  const digits = Array.from(number, Number);
  const sum = digits.slice(0, 7).reduce((all, digit, index) => all + digit * (8 - index), 0);
  return number === '' || (/^\d{8}$/.test(number) && (11 - (sum % 11)) % 10 === digits[7]);
}

/** Whether a number is that of a Czech company for value added tax: CZ and its number in the register. */
export function isTaxNumber(number: string): boolean {
  return number === '' || (/^CZ\d/.test(number) && isCompanyNumber(number.slice(2)));
}

export const wrongNumber = 'is not a number of the register: a digit is wrong, missing or too many';

/** Telephone numbers of Czechia have nine digits, those of Thailand eight or nine, others up to fourteen (ITU-T E.164). */
const telephone = /^\+(?:420(?: ?\d){9}|66(?: ?\d){8,9}|(?!420|66)\d(?: ?\d){6,14})$/;

/** Whether a telephone number has as many digits as its country gives; what else it is to be is said by itself. */
export const hasItsDigits = (phone: string): boolean => !/^\+[\d ]+$/.test(phone) || telephone.test(phone);
