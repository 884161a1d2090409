import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Attributes whose value a person reads or hears. */
const readOut =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|summary|heading|lead|caption|hint|action|text)$/u;

/** What makes a text more than the signs between two parts of a sentence. */
const words = /[\p{L}\p{N}\p{Sc}%]/u;

/** How sentences and names begin or end, and how nothing else does that code is made of. */
const sentence = /^[“‘(]?\p{Lu}\p{Ll}.*\p{Ll}$|\p{L}[.!?…]$|[“”’]/u;

/** What a literal says; the holes of a template are left out. */
function saidBy(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('');
}

function isCompared({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && /^[!=]==$/u.test(parent.operatorToken.getText());
}

/** Where the value of a literal goes: through choices up to what holds it. */
function holderOf({ parent }: ts.Node): ts.Node {
  const passesOn =
    ts.isParenthesizedExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isJsxExpression(parent);
  return passesOn ? holderOf(parent) : parent;
}

/** Whether a node puts words on the screen or in an ear that stand in the code itself. */
function isInline(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return words.test(node.text);
  const said = saidBy(node);
  if (said === undefined || isCompared(node)) return false;
  const holder = holderOf(node);
  if (ts.isJsxAttribute(holder)) return readOut.test(holder.name.getText()) && words.test(said);
  if (ts.isJsxElement(holder) || ts.isJsxFragment(holder)) return words.test(said);
  const isForProgrammers = ts.isImportDeclaration(holder) || ts.isNewExpression(holder);
  return !isForProgrammers && sentence.test(said);
}

/** The words that stand in a source file itself, each with its place. */
function inlineWords(file: string, code: string): readonly string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isInline(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}: ${node.getText().trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/ui/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('src/ui/words/'));

it('every word of the interface stands in a words module', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => inlineWords(file, readFileSync(file, 'utf8')))).toEqual([]);
});

it.each([
  ['text', 'const A = () => <p>go on</p>;'],
  ['text beside what is filled in', 'const A = () => <p>{count} left</p>;'],
  ['a choice of texts', "const A = () => <p>{isOpen ? words.open : 'shut'}</p>;"],
  ['a template', 'const A = () => <p>{`${count} left`}</p>;'],
  ['a unit', 'const A = () => <p>{`${share} %`}</p>;'],
  ['the name of a control', 'const A = () => <button aria-label="close" />;'],
  [
    'a name that is chosen',
    'const A = () => <button aria-label={isOpen ? "close" : words.open} />;',
  ],
  ['a placeholder', 'const A = () => <input placeholder="your name" />;'],
  ['the words of a part', 'const A = () => <Disclosure summary="more" />;'],
  ['a sentence kept apart', "const lead = 'Choose one.';"],
  ['a name kept apart', "const label = 'Go on';"],
  ['a title', "document.title = 'Your answers';"],
])('a component with %s of its own is found', (_, code) => {
  expect(inlineWords('planted.tsx', code)).toHaveLength(1);
});

it.each([
  ['its classes', 'const A = () => <p className={isOpen ? "mt-4 Open" : "mt-2"} />;'],
  ['its shape', "const path = 'M3 9C9 5 14 11 20 8s7-2 9-1';"],
  ['what it is told apart by', "const isOpen = key === 'Escape';"],
  ['the signs between words', 'const A = () => <p>{name}: ({words.open})</p>;'],
  ['what programmers read', "throw new Error('A part stands alone.');"],
])('a component with %s in it is none', (_, code) => {
  expect(inlineWords('planted.tsx', code)).toEqual([]);
});
