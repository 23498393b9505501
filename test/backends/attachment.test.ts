import { canaryOf, renderOne, service, shopChart, workload } from './fixtures';
import { BackendRef, CanaryTarget, StageAttachment } from '../../src';
import { expectRefusal } from '../messages';

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
    expectRefusal(() => StageAttachment.namedPort({ portName }), 'VAL-04', 15, portName);
  });

  test('takes a port name of 15 characters', () => {
    expect(() => StageAttachment.namedPort({ portName: 'fifteen-letters' })).not.toThrow();
  });
});
