import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Attachment } from './attachments/attachment';
import { Stage, StagedCanary } from './stage';
import { viewOfApp } from '../app/validation';

/** The canary as its workload Services know it. */
type ServedCanary = Construct & StagedCanary & {
  readonly _attachment: Attachment;
  readonly _workloadPortName: string;
  readonly _workloadAppProtocol?: string;
};

/** Makes the Service by which the backend of a stage reaches the app: Flagger never touches it. */
export function createWorkloadService(canary: ServedCanary, stage: Stage): ApiObject {
  return new ApiObject(canary, `${stage.kind}-workload`, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: stage.workloadServiceName, namespace: canary.namespace },
    spec: Lazy.any({ produce: () => renderSpec(canary, stage) }),
  });
}

function renderSpec(canary: ServedCanary, stage: Stage) {
  const view = viewOfApp(canary);
  return {
    selector: stage._podLabels(view),
    ports: [{
      name: canary._workloadPortName,
      port: stage.workloadPort,
      protocol: 'TCP',
      targetPort: canary._attachment.workloadTargetPort(canary, view),
      appProtocol: canary._workloadAppProtocol,
    }],
  };
}
