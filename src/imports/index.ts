// generated from imports/schemas by `npx projen imports:generate`; do not edit
/* eslint-disable */
export * from './flagger';
export * from './gateway';
