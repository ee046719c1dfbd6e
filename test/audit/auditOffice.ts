import type ts from 'typescript';
import { type ApiSet, apiSetsOf, isWithin, setText } from './apiSet';
import { guardsOf } from './guardsOf';
import { loadedPaths } from './loadedPaths';
import { memberUses } from './memberUses';
import { nameOf, type OfficeProgram } from './officeProgram';

/** A use of Office.js that an Excel within the manifest's requirements may refuse. */
export interface Finding {
  /** Of the source, from the root. */
  readonly file: string;
  readonly line: number;
  /** The member, or the path of a `load`. */
  readonly name: string;
  readonly fault: string;
}

/** What a source uses of Office.js beyond what the manifest requires, unless it asks first; and what it loads in vain. */
export function auditOffice(
  file: ts.SourceFile,
  program: OfficeProgram,
  required: readonly ApiSet[],
): readonly Finding[] {
  const { checker } = program;
  const finding = (node: ts.Node, name: string, fault: string): Finding => {
    // What is loaded may be written in another file than the load.
    const source = node.getSourceFile();
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    return { file: nameOf(source), line, name, fault };
  };
  const tooNew = (
    node: ts.Node,
    name: string,
    declarations: readonly ts.Declaration[],
  ): readonly Finding[] => {
    const given = [...required, ...guardsOf(node, checker)];
    const lacking = declarations
      .flatMap(apiSetsOf)
      .filter((set) => !given.some((each) => isWithin(set, each)));
    return [...new Set(lacking.map(setText))].map((set) => finding(node, name, `needs ${set}`));
  };
  return [
    ...memberUses(file, checker).flatMap(({ node, name, declarations }) =>
      tooNew(node, name, declarations),
    ),
    ...loadedPaths(file, program).flatMap(({ node, path, declarations }) =>
      declarations
        ? tooNew(node, path, declarations)
        : [finding(node, path, 'leads to no property')],
    ),
  ];
}
