// What the pane loads when formulas are first converted.
export { conversions } from './conversions';
export { share } from './share';
