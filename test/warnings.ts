import * as standardError from '../src/app/standard-error';

/**
 * Keeps what the library says at synthesis from the output of the tests, and records it. Jest loads this file before each file of tests; whoever
 * expects a warning, or none, asks `warnings`.
 */
beforeEach(() => { jest.spyOn(standardError, 'writeLine').mockImplementation(() => undefined); });

/** What was said since the test began, line by line. */
export function warnings(): string[] {
  return jest.mocked(standardError.writeLine).mock.calls.map(([line]) => line);
}
