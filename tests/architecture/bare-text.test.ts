import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/ui/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.tsx'));

/*
 * A browser that translates a page moves every text into an element of its own. React then fails to
 * take away a text that a component put there by itself: it has to stand in an element that goes with it.
 */
it('W18: a component returns elements, never bare text', () => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const options = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host)?.options ?? {};
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const components = files.flatMap((file) =>
    [...(program.getSourceFile(file)?.statements ?? [])]
      .filter((each): each is ts.FunctionDeclaration => ts.isFunctionDeclaration(each))
      .filter(({ name }) => /^[A-Z]/u.test(name?.text ?? '')),
  );
  const bare = components.filter((component) => {
    const signature = checker.getSignatureFromDeclaration(component);
    return (
      signature && /^string(?: \| Element)?$/u.test(checker.typeToString(signature.getReturnType()))
    );
  });
  expect(components.length).toBeGreaterThan(200);
  expect(bare.map(({ name }) => name?.text)).toEqual([]);
});
