// What the pane loads when formulas are first converted.
export { conversionMark } from './conversionMark';
export { share } from './share';
