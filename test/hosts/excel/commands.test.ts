import { commandIds, onCommand } from '../../../src/hosts/excel/commands';

type Action = (event?: { completed: () => void }) => void;

let actions: Map<string, Action>;
let events: string[];

function install(showAsTaskpane: () => Promise<void>): void {
  actions = new Map();
  events = [];
  const associate = (id: string, action: Action) => actions.set(id, action);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  onCommand(
    (id) => events.push(id),
    (error) => events.push(String(error)),
  );
}

const event = { completed: () => events.push('completed') };
const settled = () => new Promise((resolve) => setTimeout(resolve));

test.each(commandIds)('%s is handed to the pane, which opens, and is completed', async (id) => {
  install(() => {
    events.push('opened');
    return Promise.resolve();
  });
  actions.get(id)?.(event);
  await settled();
  expect(events).toEqual([id, 'opened', 'completed']);
});

test('a key brings no event to complete', async () => {
  install(() => Promise.resolve());
  actions.get('showPane')?.();
  await settled();
  expect(events).toEqual(['showPane']);
});

test('a pane that Excel does not open is reported, and the command completes', async () => {
  install(() => Promise.reject(new Error('busy')));
  actions.get('repair')?.(event);
  await settled();
  expect(events).toEqual(['repair', 'Error: busy', 'completed']);
});

test('nor may Excel refuse it at once', async () => {
  install(() => {
    throw new Error('not there');
  });
  actions.get('repair')?.(event);
  await settled();
  expect(events).toEqual(['repair', 'Error: not there', 'completed']);
});
