/** How many relationships a page of the register holds, more or less. */
const PAGE_SIZE = 64;

/**
 * The register of relationships: pages that say of an id at which entity its relationship is found. Neither engine finds
 * relationships by a property without knowing their type (the embedded one not at all); both find a node.
 */
export function registerPages(relationships: number): number {
  return Math.max(1, Math.ceil(relationships / PAGE_SIZE));
}

/** The page on which an id stands: FNV-1a of its UTF-16 units, so that it comes out the same wherever it is reckoned. */
export function registerPage(id: string, pages: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % pages;
}
