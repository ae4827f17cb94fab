/** Places as letters of their own counsel abbreviate them throughout, with ISO 3166-1 alpha-2 codes. */
export const abbreviatedPlaces: Readonly<Record<string, string>> = {
  BVI: 'VG',
  PRC: 'CN',
  RMI: 'MH',
  UAE: 'AE',
};

/**
 * Statutes by the initials that letters define for them and then limit the opinion to, with the codes of their states: the
 * Delaware and Maryland General Corporation Laws, the Delaware partnership and limited liability company acts, the Texas
 * Business Organizations Code, New York's Business Corporation Law. Initials that several states share are left out.
 */
export const abbreviatedStatutes: Readonly<Record<string, string>> = {
  DGCL: 'US-DE',
  DLLCA: 'US-DE',
  DRULPA: 'US-DE',
  MGCL: 'US-MD',
  NYBCL: 'US-NY',
  TBOC: 'US-TX',
};

/** Laws named by their adjective ("Swiss law"), with ISO 3166-1 alpha-2 codes. */
export const nationalLaws: Readonly<Record<string, string>> = {
  american: 'US',
  argentine: 'AR',
  australian: 'AU',
  austrian: 'AT',
  bahamian: 'BS',
  belgian: 'BE',
  bermudian: 'BM',
  brazilian: 'BR',
  british: 'GB',
  canadian: 'CA',
  cayman: 'KY',
  chilean: 'CL',
  chinese: 'CN',
  colombian: 'CO',
  cypriot: 'CY',
  czech: 'CZ',
  danish: 'DK',
  dutch: 'NL',
  english: 'GB',
  finnish: 'FI',
  french: 'FR',
  german: 'DE',
  greek: 'GR',
  hungarian: 'HU',
  icelandic: 'IS',
  indian: 'IN',
  indonesian: 'ID',
  irish: 'IE',
  israeli: 'IL',
  italian: 'IT',
  japanese: 'JP',
  korean: 'KR',
  liberian: 'LR',
  luxembourgish: 'LU',
  maltese: 'MT',
  marshallese: 'MH',
  mexican: 'MX',
  netherlands: 'NL',
  norwegian: 'NO',
  panamanian: 'PA',
  peruvian: 'PE',
  philippine: 'PH',
  polish: 'PL',
  portuguese: 'PT',
  russian: 'RU',
  scots: 'GB',
  scottish: 'GB',
  singaporean: 'SG',
  spanish: 'ES',
  swedish: 'SE',
  swiss: 'CH',
  taiwanese: 'TW',
  thai: 'TH',
  turkish: 'TR',
};
