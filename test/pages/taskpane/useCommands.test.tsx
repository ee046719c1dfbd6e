/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import type { Location, InsertTarget } from '../../../src/hosts/workbook';
import {
  latestCommand,
  onCommandRequest,
  requestCommand,
  takeCommand,
} from '../../../src/pages/taskpane/commandRequests';
import { useCommands } from '../../../src/pages/taskpane/useCommands';
import type { Plan } from '../../../src/sheets/plan';
import { defaultSettings } from '../../../src/ui/settings/settings';
import { RecordingWorkbook } from '../../ui/RecordingWorkbook';

afterEach(() => {
  // Commands outlive the pane.
  while (takeCommand());
});

const settled = () => act(() => Promise.resolve());
const give = (...ids: Parameters<typeof requestCommand>[0][]) =>
  act(() => Promise.resolve(ids.forEach(requestCommand)));
const openPane = (workbook: RecordingWorkbook) =>
  renderHook(() => {
    const request = useSyncExternalStore(onCommandRequest, latestCommand);
    return {
      request,
      ...useCommands(workbook, request ?? { id: 'explain' }, 'zh-CN', () => defaultSettings),
    };
  });

test('each command is carried out once, also one given before the pane is there', async () => {
  const workbook = new RecordingWorkbook();
  const insert = jest.spyOn(workbook, 'insert');
  const repair = jest.spyOn(workbook, 'repairFormulas');
  requestCommand('insert_market_share');
  const { result, rerender } = openPane(workbook);
  await settled();
  rerender();
  expect(insert).toHaveBeenCalledTimes(1);
  expect(insert).toHaveBeenCalledWith(expect.objectContaining({ name: '市场份额' }), {
    kind: 'selection',
  });
  expect(result.current.insert.state.kind).not.toBe('idle');

  await give('repair');
  await give('explain');
  expect(repair).toHaveBeenCalledTimes(1);
  expect(insert).toHaveBeenCalledTimes(1);
  expect(result.current.request).toEqual({ id: 'explain' });
});

/** A workbook that inserts when a test lets it. */
class SlowWorkbook extends RecordingWorkbook {
  readonly begun: string[] = [];
  finish: () => void = () => undefined;

  override insert(plan: Plan, target: InsertTarget): Promise<Location> {
    this.begun.push(plan.name);
    return new Promise((resolve, reject) => {
      this.finish = () => void super.insert(plan, target).then(resolve, reject);
    });
  }
}

describe('several commands are carried out one after the other', () => {
  test.each<[why: string, run: (workbook: SlowWorkbook) => Promise<void>]>([
    [
      'all given before the pane is there',
      async (workbook) => {
        ['insert_market_share' as const, 'explain' as const, 'insert_promise' as const].forEach(
          requestCommand,
        );
        openPane(workbook);
        await settled();
      },
    ],
    [
      'given while the one before is busy',
      async (workbook) => {
        openPane(workbook);
        await give('insert_market_share');
        await give('explain', 'insert_promise');
      },
    ],
  ])('%s', async (_, run) => {
    const workbook = new SlowWorkbook();
    await run(workbook);
    expect(workbook.begun).toEqual(['市场份额']);
    await act(async () => workbook.finish());
    expect(workbook.begun).toEqual(['市场份额', '前景预期']);
    await act(async () => workbook.finish());
  });
});

test('a pane that is drawn again repeats no command', async () => {
  const workbook = new RecordingWorkbook();
  const insert = jest.spyOn(workbook, 'insert');
  const { unmount } = openPane(workbook);
  await give('insert_promise');
  unmount();
  openPane(workbook);
  await settled();
  expect(insert).toHaveBeenCalledTimes(1);
});

test.each([
  ['insert_then_and_now', '今昔对照'],
  ['insert_capex_by_company', '各公司资本支出'],
] as const)('%s inserts a table that the first paint does without', async (id, name) => {
  const workbook = new RecordingWorkbook();
  openPane(workbook);
  await give(id);
  expect(workbook.asked.map(({ plan }) => plan.name)).toEqual([name]);
});
