/** Where the company is: days begin and end there (IANA time zone). */
export const timeZone = 'Europe/Prague';
