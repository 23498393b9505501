import { canaryOf, renderOne, service, shopChart, workload } from './fixtures';
import { BackendRef, CanaryTarget, StageAttachment } from '../../src';

describe('StageAttachment.namedPort', () => {
  test('takes stage-backend as the name of the port by default', () => {
    const chart = shopChart();
    const proxy = (name: string) => {
      workload(chart, name, { selector: { proxy: name }, ports: [{ name: 'stage-backend', containerPort: 8443 }] });
      return BackendRef.of(service(chart, name, { selector: { proxy: name }, ports: [{ port: 8443 }] }));
    };
    const target = CanaryTarget.of(workload(chart, 'podinfo', { ports: [{ name: 'web', containerPort: 9898 }] }));

    canaryOf(chart, { target, attachment: StageAttachment.namedPort(), backendRefs: { primary: [proxy('auth-proxy')], canary: [proxy('canary-gateway')] } });

    expect(renderOne(chart, 'Canary', 'podinfo').spec.service.targetPort).toBe('stage-backend');
  });

  test.each(['sixteen-letterss', 'Stage', 'stage_backend', '8443', 'stage--backend', '-stage', ''])('refuses \'%s\' as a port name', portName => {
    expect(() => StageAttachment.namedPort({ portName })).toThrow(
      "the port name of the attachment must be a port name (at most 15 lower case letters, digits and single '-', with at least one letter),"
      + ` got '${portName}': the API server refuses the Services of the canary`);
  });

  test('takes a port name of 15 characters', () => {
    expect(() => StageAttachment.namedPort({ portName: 'fifteen-letters' })).not.toThrow();
  });
});
