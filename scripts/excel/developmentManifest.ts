import { namespace } from '../../src/functions/functionName';

/** What differs between the add-in under development and the released one, wherever it is in the manifest. */
const replacements: readonly (readonly [released: string, development: string])[] = [
  ['a5e422e2-449d-4911-80e8-d78ec5ee5156', '45b7f241-5367-4cac-a9b8-5600672ee036'],
  [' Value="AI Capex"', ' Value="AI Capex（开发版）"'],
  ['"AI Capex"', '"AI Capex (development)"'],
  [`"${namespace.released}"`, `"${namespace.development}"`],
  [`=${namespace.released}.`, `=${namespace.development}.`],
  // The pane then writes formulas that call the functions under development.
  ['/taskpane.html"', '/taskpane.html?development"'],
];

/**
 * The manifest under which a developer loads the add-in, next to the released one: another id, name and namespace.
 *
 * @param manifest the released one
 * @throws Error if it does not hold what has to be replaced
 */
export function developmentManifest(manifest: string): string {
  return replacements.reduce((changed, [released, development]) => {
    if (!changed.includes(released)) throw new Error(`manifest.xml does not contain ${released}.`);
    return changed.replaceAll(released, development);
  }, manifest);
}
