/**
 * Seconds for which scenarios wait for what ought to come, an answer of the gateway included. That is many times what it takes: where many machines
 * share their processors, one stands still for most of a minute now and then, and that is not what a scenario is about.
 */
export const PATIENCE = 300;
