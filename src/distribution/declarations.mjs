/** Types written as the codes that they come to. */
import ts from "typescript";

const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;

/**
 * The texts of some declaration files, shorter.
 *
 * @param {readonly string[]} files
 * @returns {ReadonlyMap<string, string>}
 */
export function shortDeclarations(files) {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return new Map(
    files.map((file) => [file, shortened(/** @type {ts.SourceFile} */ (program.getSourceFile(file)), checker)]),
  );
}

/**
 * @param {ts.SourceFile} file
 * @param {ts.TypeChecker} checker
 */
function shortened(file, checker) {
  const edits = typesIn(file).flatMap((node) => {
    const text = codesOf(node, checker);
    return text === undefined ? [] : [{ start: node.getStart(file), end: node.end, text }];
  });
  return indentedByTabs(withTextsAsTexts(withoutUnused(edited(file.text, edits))));
}

/**
 * The types that may come to a few codes: what aliases without parameters stand for, and entries of tables.
 *
 * @param {ts.Node} node
 * @returns {ts.TypeNode[]}
 */
function typesIn(node) {
  if (ts.isTypeAliasDeclaration(node) && node.typeParameters === undefined && isMade(node.type)) return [node.type];
  if (ts.isIndexedAccessTypeNode(node) && node.getText().includes("typeof ")) return [node];
  /** @type {ts.TypeNode[]} */
  const found = [];
  ts.forEachChild(node, (child) => {
    found.push(...typesIn(child));
  });
  return found;
}

/** Whether a type is made of another one, and is not written as it is. */
const isMade = (/** @type {ts.TypeNode} */ type) => /typeof|Of<|\[/.test(type.getText());

/**
 * The codes that a type comes to; none where it is anything else.
 *
 * @param {ts.TypeNode} node
 * @param {ts.TypeChecker} checker
 */
function codesOf(node, checker) {
  const type = checker.getTypeFromTypeNode(node);
  const parts = type.isUnion() ? type.types : [type];
  const codes = ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral | ts.TypeFlags.TemplateLiteral;
  if (!parts.every(({ flags }) => flags & codes)) return undefined;
  const texts = parts.map((part) => checker.typeToString(part, undefined, NoTruncation | InTypeAlias));
  const isPart = texts.length > 1 && !ts.isTypeAliasDeclaration(node.parent);
  return isPart ? `(${texts.join(" | ")})` : texts.join(" | ");
}

/**
 * @param {string} text
 * @param {readonly { readonly start: number, readonly end: number, readonly text: string }[]} edits - in their order
 */
function edited(text, edits) {
  return [...edits].reverse().reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}

/**
 * Without the declarations that no other names any more: a table of which only codes were told.
 *
 * @param {string} text
 * @returns {string}
 */
function withoutUnused(text) {
  const file = ts.createSourceFile("it.d.ts", text, ts.ScriptTarget.ES2022, true);
  const names = namesIn(file);
  const unused = file.statements.filter((statement) => declared(statement).some((name) => names.get(name) === 1));
  if (unused.length === 0) return text;
  return withoutUnused(
    edited(
      text,
      unused.map((statement) => ({ start: statement.pos, end: statement.end, text: "" })),
    ),
  );
}

/**
 * The names that a statement alone declares, without exporting them where it stands.
 *
 * @param {ts.Statement} statement
 */
function declared(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return [statement.name.text];
  return [];
}

/**
 * How often each name stands in a file.
 *
 * @param {ts.SourceFile} file
 */
function namesIn(file) {
  /** @type {Map<string, number>} */
  const names = new Map();
  const count = (/** @type {ts.Node} */ node) => {
    if (ts.isIdentifier(node)) names.set(node.text, (names.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, count);
  };
  count(file);
  return names;
}

/** Names, labels and what is printed, and the clauses of a row, which make no type. */
const texts = /^(\s*readonly (?:en|es|label|printed): )"(?:[^"\\]|\\.)*";$/gm;
const lists = /^(\s*readonly (?:sources|aliases): )readonly \["[^\]]*\];$/gm;

/** @param {string} text */
function withTextsAsTexts(text) {
  return text.replace(texts, "$1string;").replace(lists, "$1readonly string[];");
}

/** @param {string} text */
function indentedByTabs(text) {
  return text.replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));
}
