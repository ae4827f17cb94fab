/**
 * Cities that law firms print as their offices: in columns of a letterhead, between its addresses, and in the footer of
 * each page. A line of nothing but these is the firm's, not the addressee's.
 */
const CITIES = `
Abu Dhabi|Akron|Albany|Almaty|Amsterdam|Anchorage|Ann Arbor|Annapolis|Astana|Atlanta|Austin|Baltimore|Bangkok|Barcelona|Baton Rouge
Beijing|Berlin|Bermuda|Birmingham|Boise|Boston|Boulder|Brussels|Budapest|Buenos Aires|Buffalo|Calgary|Cayman Islands|Century City
Charleston|Charlotte|Charlottesville|Chicago|Cincinnati|Cleveland|Colorado Springs|Columbia|Columbus|Cologne|Dallas|Dayton|Denver
Des Moines|Detroit|Doha|Dubai|Dublin|Düsseldorf|Dusseldorf|East Palo Alto|Fairfax|Fort Worth|Frankfurt|Geneva|Grand Rapids
Greensboro|Greenville|Guernsey|Hamburg|Hanoi|Harrisburg|Hartford|Ho Chi Minh City|Hong Kong|Honolulu|Houston|Indianapolis|Irvine
Istanbul|Jacksonville|Jersey|Johannesburg|Kansas City|Knoxville|Las Vegas|Lexington|Lisbon|London|Los Angeles|Louisville|Luxembourg
Madison|Madrid|Manchester|McLean|Melbourne|Memphis|Menlo Park|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Montréal|Montreal|Morristown
Moscow|Mountain View|Mumbai|Munich|Nashville|New Haven|New Jersey|New Orleans|New York|Newark|Newport Beach|Norfolk|Northern California
Northern Virginia|Oakland|Oklahoma City|Omaha|Orange County|Orlando|Osaka|Ottawa|Palo Alto|Paris|Perth|Philadelphia|Phoenix
Pittsburgh|Portland|Prague|Princeton|Providence|Raleigh|Redwood City|Reno|Research Triangle(?: Park)?|Reston|Richmond|Riyadh|Rochester|Rome
Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|São Paulo|Sao Paulo|Savannah|Seattle|Seoul|Shanghai|Shenzhen
Silicon Valley|Singapore|St\\. Louis|St\\. Petersburg|Stamford|Stockholm|Stuttgart|Sydney|Syracuse|Taipei|Tallahassee|Tampa|Tempe|Tokyo|Toronto
Troy|Tucson|Tulsa|Tysons(?: Corner)?|Vancouver|Vienna|Virginia Beach|Warsaw|Washington|Wellington|West Palm Beach|White Plains|Wilmington|Winston-Salem|Zurich|Zürich`
  .trim()
  .replace(/\n/g, '|')
  .replace(/ /g, '\\s+');

const CITY = `(?:${CITIES})(?:,?\\s+(?:D(?:\\.\\s?|\\s)C\\.?|DC\\.|[A-Z]{2}))?`;

/** One city, or several with blanks, commas or ornaments between them. */
const OFFICES = new RegExp(`^(?:${CITY})(?:(?:\\s+|\\s*[,;•·|/◾▪■●*–-]\\s*)(?:${CITY}))*$`, 'i');

/** Whether a line says nothing but where a firm has offices, the second name of one in parentheses: `(Silicon Valley)`. */
export function namesOffices(text: string): boolean {
  return OFFICES.test(text.trim().replace(/^\((.*)\)$/, '$1'));
}

/** Whether a line names three offices or more: no address does. */
export function listsOffices(text: string): boolean {
  return namesOffices(text) && (text.match(new RegExp(CITY, 'gi'))?.length ?? 0) >= 3;
}
