import { trustedTexts } from '../../../src/pages/workbench/trustedTexts';

const { createHTML, createScriptURL } = trustedTexts('https://site.example/capex/workbench.html');

test.each<[text: string, sink: string, isTaken: boolean, why: string]>([
  ['<b>x</b>', 'Element innerHTML', false, 'a text would become part of the page'],
  ['', 'Element innerHTML', true, 'the grid empties its field so'],
  ['<b>x</b>', 'DOMParser parseFromString', true, 'what is pasted is read'],
  ['<b>x</b>', 'Range createContextualFragment', true, 'the same, from Excel'],
  ['<b>x</b>', 'Document write', false, 'whatever is not known'],
])('%j for %s: %s (%s)', (text, sink, isTaken) => {
  expect(createHTML(text, 'TrustedHTML', sink)).toBe(isTaken ? text : null);
});

test.each<[address: string, isTaken: boolean, why: string]>([
  ['functions.js', true, 'beside the page'],
  ['https://site.example/chunk.js', true, 'of the same site'],
  ['https://elsewhere.example/functions.js', false, 'of another'],
  ['data:text/javascript,alert(1)', false, 'a text'],
  ['//elsewhere.example/x.js', false, 'of another, without its scheme'],
])('a script at %s: %s (%s)', (address, isTaken) => {
  expect(createScriptURL(address)).toBe(isTaken ? address : null);
});
