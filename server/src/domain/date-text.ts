const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const FORM = /^(?<year>\d{3}[\dX])(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<doubt>[~?%]?)$/;

/**
 * One end of a span as filed (EDTF) in short words, no more precise than it is: "8 Feb 1904", "Feb 1904", "1890s",
 * "c. 1911", "1911?". What is in no form we know is given back as it is.
 */
export function shortDate(filed: string): string {
  if (filed === '..') return 'still so';
  const { year, month, day, doubt } = FORM.exec(filed)?.groups ?? {};
  if (year === undefined) return filed;
  const written = year.endsWith('X') ? `${Number(year.slice(0, 3))}0s` : String(Number(year));
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], written];
  const text = parts.filter((part) => part).join(' ');
  if (doubt === '~') return `c. ${text}`;
  if (doubt === '%') return `c. ${text}?`;
  return doubt === '?' ? `${text}?` : text;
}

const LONG_MONTHS = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/g;

/** A span's words with short months: "30 Jan 1902 – 12 Aug 1905". */
export function shortSpan(span: { readonly label: string } | null): string {
  return span === null ? 'undated' : span.label.replace(LONG_MONTHS, (month) => month.slice(0, 3));
}
