import { areaAt } from '../../../cells/a1';
import { child, childrenOf, type XmlElement } from '../../package/xml';
import { areaText } from './arrayFormula';

/** A rule of a file for what cells take. */
export interface Rule {
  readonly element: XmlElement;
  /** Whether cells take one of a list. */
  readonly isList: boolean;
  /** Rules among a sheet's extensions have their cells in an element. */
  readonly cells: XmlElement | undefined;
  /** The cells that it has in the file. */
  readonly written: readonly string[];
  /** Those that it is to have. */
  areas: string[];
}

/** A list of rules. */
export interface RuleList {
  readonly list: XmlElement;
  /** What goes with the last of them. */
  readonly owner: XmlElement;
  readonly rules: readonly Rule[];
}

/** The rules of a sheet's own vocabulary, and those among its extensions. */
export function ruleLists(root: XmlElement): readonly RuleList[] {
  const own = childrenOf(root, 'dataValidations').map((list) => ({ list, owner: list }));
  const extensions = child(root, 'extLst');
  const others = childrenOf(extensions, 'ext').flatMap((extension) => {
    const list = child(extension, 'dataValidations');
    const isOnly = extensions?.children.length === 1;
    return list ? [{ list, owner: isOnly ? extensions : extension }] : [];
  });
  return [...own, ...others].map(({ list, owner }) => ({
    ...{ list, owner },
    rules: childrenOf(list, 'dataValidation').map(ruleOf),
  }));
}

function ruleOf(element: XmlElement): Rule {
  const cells = child(element, 'sqref');
  const text = cells?.text ?? element.attributes.get('sqref') ?? '';
  const written = text.split(/\s+/).filter((area) => area !== '');
  const areas = written.map((area) => {
    const read = areaAt(area);
    return read ? areaText(read) : area;
  });
  const isList = element.attributes.get('type') === 'list';
  return { element, isList, cells, written: areas, areas: [...areas] };
}
