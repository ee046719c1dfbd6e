import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type IAccessor,
  type IRange,
  type ISheetDataValidationRule,
  Rectangle,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  type IAddDataValidationMutationParams,
  type IRemoveDataValidationMutationParams,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import type { Plan } from '../../sheets/plan';
import { block } from './block';
import type { Step } from './steps';
import { movedBy, type SheetPlacement } from './place';

/** The steps that restrict cells of a plan to a list of values. */
export function choiceSteps(
  accessor: IAccessor,
  { choices = [] }: Plan,
  { unitId, subUnitId, origin }: SheetPlacement,
): Step[] {
  if (choices.length === 0) return [];
  const own = choices.map(({ area, values }): ISheetDataValidationRule => ({
    uid: generateRandomId(),
    type: DataValidationType.LIST,
    ranges: [block(movedBy(area, origin))],
    formula1: values.join(','),
    errorStyle: DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    // The number in the cell's own format with an arrow, not a colored chip.
    renderMode: DataValidationRenderMode.ARROW,
  }));
  const there: readonly ISheetDataValidationRule[] = accessor
    .get(DataValidationModel)
    .getRules(unitId, subUnitId);
  const sheet = { unitId, subUnitId };
  return [
    ...makeWay(
      sheet,
      there,
      own.flatMap(({ ranges }) => ranges),
    ),
    ...own.map((rule) => addition(sheet, rule)),
  ];
}

type Sheet = Pick<SheetPlacement, 'unitId' | 'subUnitId'>;

/**
 * Each cell has one rule: existing rules keep only their other cells. The last rule first, so that undo restores the
 * order.
 */
function makeWay(
  sheet: Sheet,
  there: readonly ISheetDataValidationRule[],
  taken: IRange[],
): readonly Step[] {
  return there
    .map((rule, index) => ({ rule, index, rest: Rectangle.subtractMulti(rule.ranges, taken) }))
    .filter(({ rule }) => rule.ranges.some((range) => taken.some(meets(range))))
    .reverse()
    .flatMap(({ rule, index, rest }) => {
      const { redo: back, undo: away } = addition(sheet, rule, index);
      const removal = { redo: away, undo: back };
      return rest.length > 0 ? [removal, addition(sheet, { ...rule, ranges: rest })] : [removal];
    });
}

const meets = (one: IRange) => (other: IRange) => Rectangle.intersects(one, other);

function addition(sheet: Sheet, rule: ISheetDataValidationRule, index?: number): Step {
  const add: IAddDataValidationMutationParams = {
    ...sheet,
    rule,
    ...(index !== undefined && { index }),
  };
  const remove: IRemoveDataValidationMutationParams = { ...sheet, ruleId: rule.uid };
  return {
    redo: { id: AddDataValidationMutation.id, params: add },
    undo: { id: RemoveDataValidationMutation.id, params: remove },
  };
}
