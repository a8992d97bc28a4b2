/**
 * A value in JavaScript, its keys without quotation marks where they need none.
 *
 * @param {unknown} value
 */
export function inJavaScript(value) {
  const text = JSON.stringify(value, null, 2).replace(/^( *)"([A-Za-z_]\w*)":/gm, "$1$2:");
  const oneLine = text.replace(/\s*\n\s*/g, " ");
  return oneLine.length <= 80 ? oneLine : text;
}
