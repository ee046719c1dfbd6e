/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { requestCommand } from '../../../src/pages/taskpane/commandRequests';
import { useCommands } from '../../../src/pages/taskpane/useCommands';
import { defaultSettings } from '../../../src/ui/settings/settings';
import { RecordingWorkbook } from '../../ui/RecordingWorkbook';

test('each command is carried out once, also one given before the pane is there', async () => {
  const workbook = new RecordingWorkbook();
  const insert = jest.spyOn(workbook, 'insert');
  const repair = jest.spyOn(workbook, 'repairFormulas');
  requestCommand('insert_market_share');
  const { result, rerender } = renderHook(() =>
    useCommands(workbook, 'zh-CN', () => defaultSettings),
  );
  await act(() => Promise.resolve());
  rerender();
  expect(insert).toHaveBeenCalledTimes(1);
  expect(insert).toHaveBeenCalledWith(expect.objectContaining({ name: '市场份额' }), {
    kind: 'selection',
  });
  expect(result.current.insert.state.kind).not.toBe('idle');

  await act(() => Promise.resolve(requestCommand('repair')));
  await act(() => Promise.resolve(requestCommand('explain')));
  expect(repair).toHaveBeenCalledTimes(1);
  expect(insert).toHaveBeenCalledTimes(1);
  expect(result.current.request).toEqual({ id: 'explain' });
});
