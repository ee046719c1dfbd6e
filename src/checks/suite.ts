/** All that a run of the checks needs: a bundle of its own, loaded when the user asks for it. */
export { checks } from './checks';
export { report } from './report';
export { runChecks } from './runChecks';
