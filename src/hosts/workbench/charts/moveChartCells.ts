import {
  type IAccessor,
  type ICommandInfo,
  type IMutationInfo,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  EffectRefRangId,
  type EffectRefRangeParams,
  handleDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
} from '@univerjs/sheets-drawing';
import type { IDrawingJsonUndo1 } from '@univerjs/drawing';
import { withAreas } from '../../../sheets/chartAreas';
import { area, block } from '../block';
import { type ChartDrawing, chartDrawings, type GridChart, type SheetIds } from './gridChart';

interface Changes {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

const nothing: Changes = { redos: [], undos: [] };

const moving: ReadonlySet<string> = new Set(Object.values(EffectRefRangId));

/** Lets charts follow their cells when rows, columns or cells are inserted, removed or moved, as formulas do. */
export function moveChartCells(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => (moving.has(command.id) ? changes(injector, command) : nothing),
  });
}

function changes(accessor: IAccessor, command: ICommandInfo): Changes {
  const sheet = sheetOf(accessor, command);
  if (!sheet) return nothing;
  const changed = chartDrawings(accessor, sheet).flatMap((drawing): ChartDrawing[] => {
    const data = movedCells(drawing.data, command as EffectRefRangeParams);
    return JSON.stringify(data) === JSON.stringify(drawing.data)
      ? []
      : [{ ...drawing, data: data as ChartDrawing['data'] }];
  });
  if (changed.length === 0) return nothing;
  const { redo, undo, objects } = accessor
    .get(ISheetDrawingService)
    .getBatchUpdateOp(changed) as IDrawingJsonUndo1;
  const mutation = (op: typeof redo) => ({
    id: SetDrawingApplyMutation.id,
    params: { ...sheet, op, objects, type: DrawingApplyType.UPDATE },
  });
  return { redos: [mutation(redo)], undos: [mutation(undo)] };
}

/** The sheet whose cells a command moves: the active one if it does not say. Cells that go to another sheet move no chart. */
function sheetOf(accessor: IAccessor, { params }: ICommandInfo): SheetIds | undefined {
  const {
    unitId,
    subUnitId,
    fromSubUnitId,
    toSubUnitId = fromSubUnitId,
  } = (params ?? {}) as Partial<Record<string, string>>;
  if (fromSubUnitId !== toSubUnitId) return undefined;
  const workbook = accessor
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) return undefined;
  return {
    unitId: unitId ?? workbook.getUnitId(),
    subUnitId: subUnitId ?? fromSubUnitId ?? workbook.getActiveSheet().getSheetId(),
  };
}

function movedCells(data: GridChart, command: EffectRefRangeParams): GridChart {
  const chart = withAreas(data.chart, (of) => {
    const range = handleDefaultRangeChangeWithEffectRefCommands(block(of), command);
    return range ? area(range) : undefined;
  });
  return chart ? { ...data, chart } : { ...data, isGone: true };
}
