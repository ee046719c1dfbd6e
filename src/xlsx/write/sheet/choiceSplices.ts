import { areaAt } from '../../../cells/a1';
import type { BookChoice, BookSheet } from '../../book';
import { type Splice, withAttribute, withChild, without } from '../../package/splice';
import type { XmlElement } from '../../package/xml';
import { inserted } from '../../package/childElements';
import { areaText } from './arrayFormula';
import { areaWithout } from './areaWithout';
import { choiceXml } from './choiceXml';
import { type Rule, type RuleList, ruleLists } from './rules';
import { worksheetOrder } from './worksheetOrder';

/** What changes in the lists from which cells of a sheet take their values. Rules of other kinds stay. */
export function choiceSplices(
  root: XmlElement,
  opened: BookSheet,
  now: BookSheet,
  p: string,
): readonly Splice[] {
  const [before, after] = [opened, now].map(({ choices }) => new Set(choices.map(choiceKey)));
  const removed = opened.choices.filter((choice) => !after?.has(choiceKey(choice)));
  const added = now.choices.filter((choice) => !before?.has(choiceKey(choice)));
  if (removed.length === 0 && added.length === 0) return [];
  const lists = ruleLists(root);
  const rules = lists.flatMap((each) => each.rules);
  const ruleOf = (choice: BookChoice) =>
    rules.find(({ isList, written }) => isList && written.includes(areaText(choice.area)));
  const grown = new Map(
    added.map((choice) => {
      const like = opened.choices.find((each) => listKey(each) === listKey(choice));
      return [choice, like && ruleOf(like)];
    }),
  );
  for (const choice of removed) {
    const rule = ruleOf(choice);
    if (rule) rule.areas = rule.areas.filter((area) => area !== areaText(choice.area));
  }
  // A cell has one rule.
  for (const rule of rules) for (const { area } of added) rule.areas = outside(rule.areas, area);
  for (const [choice, rule] of grown) rule?.areas.push(areaText(choice.area));
  const fresh = added.filter((choice) => !grown.get(choice));
  const own = lists.find(({ list, owner }) => list === owner);
  const { count, xml } = freshRules(fresh, now.name, p);
  const splices = lists.flatMap((each) =>
    each === own ? listSplices(each, count, xml) : listSplices(each, 0, ''),
  );
  if (own || xml === '') return splices;
  const list = `<${p}dataValidations count="${count}">${xml}</${p}dataValidations>`;
  return [inserted(root, worksheetOrder, 'dataValidations', list), ...splices];
}

function outside(areas: readonly string[], hole: BookChoice['area']): string[] {
  return areas.flatMap((text) => {
    const area = areaAt(text);
    return area ? areaWithout(area, hole).map(areaText) : [text];
  });
}

/** What becomes of a rule of the file: it has other cells, or is gone. */
function ruleSplices({ element, cells, written, areas }: Rule): readonly Splice[] {
  const text = areas.join(' ');
  if (text === written.join(' ')) return [];
  if (areas.length === 0) return [without(element)];
  if (!cells) return [withAttribute(element, 'sqref', text)];
  return [{ start: cells.openEnd, end: cells.closeStart, text }];
}

/** What becomes of a list of rules; new ones come last. */
function listSplices(
  { list, owner, rules }: RuleList,
  added: number,
  xml: string,
): readonly Splice[] {
  const count = rules.filter(({ areas }) => areas.length > 0).length + added;
  if (count === 0 && rules.length > 0) return [without(owner)];
  return [
    ...(list.attributes.has('count') ? [withAttribute(list, 'count', count)] : []),
    ...rules.flatMap(ruleSplices),
    ...(xml === '' ? [] : [withChild(list, xml)]),
  ];
}

/** Rules that the file does not have, one for each list of values. */
function freshRules(choices: readonly BookChoice[], sheet: string, p: string) {
  const byList = new Map<string, BookChoice[]>();
  for (const choice of choices) {
    const alike = byList.get(listKey(choice));
    if (alike) alike.push(choice);
    else byList.set(listKey(choice), [choice]);
  }
  const rules = [...byList.values()].map((alike) => choiceXml(alike, sheet, p));
  return { count: rules.length, xml: rules.join('') };
}

function choiceKey(choice: BookChoice): string {
  return `${areaText(choice.area)} ${listKey(choice)}`;
}

function listKey({ list }: BookChoice): string {
  return list.kind === 'values' ? JSON.stringify(list.values.map(String)) : list.formula;
}
