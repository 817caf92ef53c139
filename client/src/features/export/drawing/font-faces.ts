/**
 * The page's own faces as part of a drawing: a picture is drawn without the page's style sheets, and elsewhere
 * nobody has them. Only those files are taken that hold a character that is written.
 */
export async function fontFaces(text: string): Promise<string> {
  const written = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const faces = fontFaceRules();
  const wanted: CSSFontFaceRule[] = [];
  for (const families of STACKS) {
    // A family later in a list is only asked for what those before it do not hold.
    let missing = written;
    for (const family of families) {
      const own = faces.filter((face) => familyOf(face) === family);
      wanted.push(...own.filter((face) => missing.some((code) => inRange(code, rangeOf(face)))));
      missing = missing.filter((code) => !own.some((face) => inRange(code, rangeOf(face))));
    }
  }
  return (await Promise.all(wanted.map(embedded))).join('');
}

const STACKS: readonly (readonly string[])[] = [
  ['Source Serif 4 Variable', 'Noto Serif JP Variable'],
  ['Inter Variable'],
];

function familyOf({ style }: CSSFontFaceRule): string {
  return style.getPropertyValue('font-family').replaceAll(/["']/g, '');
}

function rangeOf({ style }: CSSFontFaceRule): string {
  return style.getPropertyValue('unicode-range') || 'U+0-10FFFF';
}

function fontFaceRules(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    } catch {
      // A sheet of another origin does not show its rules; ours are all our own.
      return [];
    }
  });
}

/** @param range as in CSS: `U+0000-00FF, U+4??` */
export function inRange(code: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    const last = Number.parseInt(to.replaceAll('?', 'F'), 16);
    return code >= first && code <= last;
  });
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  const url = new URL(address, parentStyleSheet?.href ?? document.baseURI);
  try {
    const response = await fetch(url);
    if (!response.ok) return '';
    const data = await dataAddress(await response.blob());
    const others = ['font-family', 'font-style', 'font-weight', 'font-stretch', 'unicode-range']
      .map((name) => [name, style.getPropertyValue(name)] as const)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}:${value}`);
    return `@font-face{${[...others, `src:url(${data}) format("woff2")`].join(';')}}`;
  } catch {
    // Without its face the picture is drawn in the next of the family list.
    return '';
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The face could not be read.'));
    reader.readAsDataURL(blob);
  });
}
