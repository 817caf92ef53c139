/**
 * Where a link stands in the address. Short links are the query part, so that they can be mailed and a server sees
 * them; what is longer goes behind the `#`, which no server is sent and none refuses for its length.
 */

/** As long as a link may be to survive mail programs and chat boxes. */
export const LONGEST_LINK = 1_800;

const EMBED = 'embed';

/** The link in an address, without `?` or `#`. */
export function linkIn(location: Pick<Location, 'search' | 'hash'>): string {
  const hidden = location.hash.slice(1);
  return hidden.includes('=') ? hidden : location.search.slice(1);
}

/** The path of a link on this page. `embedded` keeps the frame without its chrome. */
export function addressOf(link: string, embedded = false): string {
  const short = link.length <= LONGEST_LINK;
  const search = [short ? link : '', embedded ? `${EMBED}=1` : ''].filter((part) => part !== '').join('&');
  return `${search === '' ? '' : `?${search}`}${short ? '' : `#${link}`}`;
}

/** Whether the page is to stand in another page's frame, without chrome: `?embed=1`. */
export function isEmbedded(search: string): boolean {
  return new URLSearchParams(search).get(EMBED) === '1';
}
