/**
 * A template with its gaps filled from left to right: "{document}, {section}". What fills one gap is not looked into
 * for others; a gap for which there is nothing stays empty.
 */
export function filled(template: string, gaps: { readonly [gap: string]: string | undefined }): string {
  let text = "";
  let from = 0;
  for (let open = template.indexOf("{"); open >= 0; open = template.indexOf("{", from)) {
    const close = template.indexOf("}", open);
    if (close < 0) break;
    const gap = template.slice(open + 1, close);
    text += template.slice(from, open) + ((Object.hasOwn(gaps, gap) && gaps[gap]) || "");
    from = close + 1;
  }
  return text + template.slice(from);
}
