import XMLBuilder from 'fast-xml-builder';

/** An element: attributes begin with `@`, text is `#text`, what is a list is repeated. */
export type XmlElement = { readonly [name: string]: XmlValue };
export type XmlValue = string | number | boolean | XmlElement | readonly XmlElement[];

// What no XML 1.0 document may hold, however it is written.
const FORBIDDEN = /[^\t\n\r\u0020-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** An XML document in UTF-8 with one root. Characters that XML cannot hold are left out. */
export function xmlDocument(root: XmlElement): string {
  const builder = new XMLBuilder({
    attributeNamePrefix: '@',
    ignoreAttributes: false,
    format: true,
    indentBy: '  ',
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    processEntities: true,
  });
  const declared = { '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...cleaned(root) };
  return String(builder.build(declared));
}

function cleaned(element: XmlElement): XmlElement {
  return Object.fromEntries(Object.entries(element).map(([name, value]) => [name, cleanedValue(value)]));
}

function cleanedValue(value: XmlValue): XmlValue {
  if (typeof value === 'string') return value.replaceAll(FORBIDDEN, '');
  if (Array.isArray(value)) return (value as readonly XmlElement[]).map(cleaned);
  return typeof value === 'object' ? cleaned(value as XmlElement) : value;
}
