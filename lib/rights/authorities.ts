/** The supervisory authority of the Czech Republic, where the controller is established (GDPR Art. 55 and 77). */
export const czechAuthority = {
  name: 'Úřad pro ochranu osobních údajů',
  address: 'Pplk. Sochora 27, 170 00 Praha 7',
  email: 'posta@uoou.gov.cz',
  web: 'uoou.gov.cz',
} as const;

/** The authority of Thailand (PDPA s. 73). */
export const thaiAuthority = { web: 'www.pdpc.or.th' } as const;
