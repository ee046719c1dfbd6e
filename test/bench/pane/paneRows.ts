import type { Browser } from 'playwright-core';
import { median } from '../median';
import { atMost, told, type Row } from '../row';
import { fast3G, visit, type Visit } from './visit';

const rounds = 7;

const panes = {
  ours: 'ours/taskpane.html',
  plain: 'plain-pane/taskpane.html',
  bare: 'bare/taskpane.html',
  functions: 'bare/functions.html',
  plainInOurs: 'plain-in-ours/taskpane.html',
} as const;

type Pane = keyof typeof panes;

const names = Object.keys(panes) as Pane[];

/**
 * How soon our functions and our pane are there, and whether something jumps, next to a plain pane of React and Fluent UI, and
 * to a page that has nothing but Office.js: no function can be associated sooner, and ours not sooner than on a page that has
 * only them.
 *
 * @param address of the server that has them, each in the folder of its name
 */
export async function paneRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const fast = await comparison(browser, address, false);
  const slow = await comparison(browser, address, true);
  return [...fast, ...slow];
}

async function comparison(browser: Browser, address: string, slow: boolean): Promise<Row[]> {
  const visits: Record<Pane, Visit[]> = {
    ours: [],
    plain: [],
    bare: [],
    functions: [],
    plainInOurs: [],
  };
  // The first round, in which the browser itself warms up, does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const page of names) {
      const found = await visit(browser, `${address}${panes[page]}`, {
        slowLine: slow,
        slowProcessor: slow,
      });
      if (round > 0) visits[page].push(found);
    }
  }
  const middle = (page: Pane, part: keyof Visit) => median(visits[page].map((each) => each[part]));
  const [plain, plainUsable] = [middle('plain', 'painted'), middle('plain', 'usable')];
  const [painted, usable] = [middle('ours', 'painted'), middle('ours', 'usable')];
  const ours = middle('ours', 'associated');
  const line = slow ? 'Fast 3G, processor a quarter as fast' : 'cold cache';
  const bare = middle('bare', 'associated');
  const rows = [
    atMost(`Functions associated, to a page with Office.js alone (${line})`, ours / bare, 1.2),
    told(
      `The same of a page with Office.js and the functions of AI Capex alone (${line})`,
      middle('functions', 'associated') / bare,
    ),
    told(
      `The same of the page of AI Capex with the plain pane in it (${line})`,
      middle('plainInOurs', 'associated') / bare,
    ),
    told(`Functions associated (${line})`, ours, ' ms'),
    atMost(`First paint of our pane, to that of a plain pane (${line})`, painted / plain, 0.5),
    told(
      `The same of a page with Office.js and one button alone (${line})`,
      middle('bare', 'painted') / plain,
    ),
    atMost(`Our pane usable, to a plain pane (${line})`, usable / plainUsable, 1.2),
    told(
      `The same of the page of AI Capex with the plain pane in it (${line})`,
      middle('plainInOurs', 'usable') / plainUsable,
    ),
    atMost(`What jumps in our pane, as browsers score it (${line})`, middle('ours', 'shift'), 0.01),
    told(`First paint of our pane (${line})`, painted, ' ms'),
    told(`Our pane usable (${line})`, usable, ' ms'),
    told(`First paint of the plain pane (${line})`, plain, ' ms'),
  ];
  const [bytes, plainBytes] = [middle('ours', 'usableBytes'), middle('plain', 'usableBytes')];
  if (slow) {
    const msOfMore = ((bytes - plainBytes) / fast3G.downloadThroughput) * 1000;
    const name = 'Of what our pane takes until it is usable, its further bytes on the line alone';
    return [...rows, told(`${name}, to a plain pane (${line})`, msOfMore / plainUsable)];
  }
  return [
    ...rows,
    told(
      'Loaded until functions are associated, gzipped',
      middle('ours', 'associatedBytes') / 1000,
      ' KB',
    ),
    told('Loaded until our pane is usable, gzipped', bytes / 1000, ' KB'),
    told('Loaded until the plain pane is usable, gzipped', plainBytes / 1000, ' KB'),
  ];
}
