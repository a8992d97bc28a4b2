/** No more of a text is folded: sorting the marks of a long one takes time that grows with its square. */
const longestText = 1_000;

/**
 * A text as it is compared in a search: in lower case and without accents. Only its first 1,000 characters count.
 *
 * @param text - the text as somebody typed it, or as a document prints it
 * @returns the folded text, "panama" for "Panamá"
 */
export function folded(text: string): string {
  return text
    .slice(0, longestText)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
