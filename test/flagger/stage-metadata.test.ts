import { BACKEND_ANNOTATION, ISOLATION_ANNOTATION, STAGE_BACKEND_LABEL, STAGE_LABEL, unresolvedTargetPort } from '../../src/flagger/stage-metadata';

test('the keys are those that the rest of the cluster knows', () => {
  expect({ STAGE_LABEL, BACKEND_ANNOTATION, STAGE_BACKEND_LABEL, ISOLATION_ANNOTATION }).toStrictEqual({
    STAGE_LABEL: 'cdk8s-flagger/stage',
    BACKEND_ANNOTATION: 'cdk8s-flagger/backend',
    STAGE_BACKEND_LABEL: 'cdk8s-flagger/stage-backend',
    ISOLATION_ANNOTATION: 'cdk8s-flagger/isolation',
  });
});

test('the sentinel names both backends', () => {
  expect(unresolvedTargetPort('auth-proxy:8443', 'canary-gateway:9090'))
    .toBe('stage backend not resolved: primary auth-proxy:8443, canary canary-gateway:9090');
});

test('the sentinel is no port name that an API server would accept, and no number either', () => {
  const sentinel = unresolvedTargetPort('a:1', 'b:2');

  expect(sentinel).not.toMatch(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/);
  expect(sentinel.length).toBeGreaterThan(15);
  expect(Number(sentinel)).toBeNaN();
});
