/** All that a run of the checks needs: a bundle of its own, loaded when the user starts one. */
export { checks } from './checks';
export { report } from './report';
export { runChecks } from './runChecks';
