// generated from imports/schemas by `npx projen imports:generate`; do not edit
/* eslint-disable */
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","anyOf":[{"required":["name"]},{"required":["generateName"]}],"properties":{"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},"generateName":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*[-.]?$"},"namespace":{"type":"string","maxLength":63,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"labels":{"type":"object","x-qualified-keys":true,"additionalProperties":{"type":"string","maxLength":63,"pattern":"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"}},"annotations":{"type":"object","x-qualified-keys":"any case","x-total-size":262144,"additionalProperties":{"type":"string"}},"finalizers":{"type":"array","items":{"type":"string","x-qualified-name":true}},"ownerReferences":{"type":"array","items":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string","minLength":1},"kind":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"uid":{"type":"string","minLength":1},"controller":{"type":"boolean"},"blockOwnerDeletion":{"type":"boolean"}}}},"uid":{"type":"string"},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"generation":{"type":"integer","format":"int64"},"creationTimestamp":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"},"deletionTimestamp":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"},"deletionGracePeriodSeconds":{"type":"integer","format":"int64"},"managedFields":{"type":"array","items":{"type":"object","additionalProperties":true}}}},"spec":{"type":"object","required":["targetRef","analysis"],"properties":{"provider":{"type":"string","enum":["apisix","appmesh","appmesh:v1beta2","contour","gatewayapi:v1","gatewayapi:v1beta1","gloo","istio","knative","kubernetes","kuma","linkerd","nginx","osm","skipper","smi:v1alpha1","smi:v1alpha2","smi:v1alpha3","traefik"]},"metricsServer":{"type":"string"},"progressDeadlineSeconds":{"type":"number"},"targetRef":{"type":"object","required":["apiVersion","kind","name"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string","enum":["DaemonSet","Deployment","Service"]},"name":{"type":"string"}}},"autoscalerRef":{"type":"object","required":["apiVersion","kind","name"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string","enum":["HorizontalPodAutoscaler","ScaledObject"]},"name":{"type":"string"},"primaryScalerQueries":{"type":"object","additionalProperties":{"type":"string"}},"primaryScalerReplicas":{"type":"object","properties":{"minReplicas":{"type":"integer","minimum":1,"format":"int64"},"maxReplicas":{"type":"integer","minimum":1,"format":"int64"}}}}},"ingressRef":{"type":"object","required":["apiVersion","kind","name"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string","enum":["Ingress"]},"name":{"type":"string"}}},"routeRef":{"type":"object","required":["apiVersion","kind","name"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string","enum":["ApisixRoute"]},"name":{"type":"string"}}},"upstreamRef":{"type":"object","required":["apiVersion","kind","name"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string","enum":["Upstream"]},"name":{"type":"string"},"namespace":{"type":"string"}}},"service":{"type":"object","required":["port"],"properties":{"name":{"type":"string"},"port":{"type":"number"},"portName":{"type":"string"},"appProtocol":{"type":"string"},"trafficDistribution":{"type":"string","enum":["PreferClose","PreferSameZone","PreferSameNode"]},"targetPort":{"x-kubernetes-int-or-string":true,"type":["integer","string"]},"portDiscovery":{"type":"boolean"},"headless":{"type":"boolean"},"timeout":{"type":"string"},"backendTimeout":{"type":"string"},"meshName":{"type":"string"},"backends":{"type":"array","items":{"type":"string"}},"hosts":{"type":"array","items":{"type":"string"}},"delegation":{"type":"boolean"},"match":{"type":"array","items":{"properties":{"authority":{"oneOf":[{"not":{"anyOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}},{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}},"type":"object"},"gateways":{"items":{"type":"string"},"type":"array"},"headers":{"additionalProperties":{"oneOf":[{"not":{"anyOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}},{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}},"type":"object"},"type":"object"},"ignoreUriCase":{"type":"boolean"},"method":{"oneOf":[{"not":{"anyOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}},{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}},"type":"object"},"name":{"type":"string"},"port":{"type":"integer","format":"int64"},"queryParams":{"additionalProperties":{"oneOf":[{"not":{"anyOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}},{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}},"type":"object"},"type":"object"},"scheme":{"oneOf":[{"not":{"anyOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}},{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}},"type":"object"},"sourceLabels":{"additionalProperties":{"type":"string"},"type":"object"},"sourceNamespace":{"type":"string"},"uri":{"oneOf":[{"not":{"anyOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}},{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}},"type":"object"},"withoutHeaders":{"additionalProperties":{"oneOf":[{"not":{"anyOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}},{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}},"type":"object"},"type":"object"}},"type":"object"}},"retries":{"type":"object","properties":{"attempts":{"format":"int32","type":"integer"},"perTryTimeout":{"type":"string"},"retryOn":{"type":"string"}}},"rewrite":{"type":"object","properties":{"uri":{"type":"string"},"authority":{"type":"string"},"type":{"type":"string"}}},"mirror":{"type":"array","items":{"type":"object","properties":{"backendRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"}},"required":["name"],"type":"object"}}},"required":["backendRef"]},"headers":{"type":"object","properties":{"request":{"properties":{"add":{"additionalProperties":{"type":"string"},"type":"object"},"remove":{"items":{"type":"string"},"type":"array"},"set":{"additionalProperties":{"type":"string"},"type":"object"}},"type":"object"},"response":{"properties":{"add":{"additionalProperties":{"type":"string"},"type":"object"},"remove":{"items":{"type":"string"},"type":"array"},"set":{"additionalProperties":{"type":"string"},"type":"object"}},"type":"object"}}},"gateways":{"type":"array","items":{"type":"string"}},"gatewayRefs":{"maxItems":32,"type":"array","items":{"required":["name"],"type":"object","properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"},"sectionName":{"maxLength":253,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"}}}},"corsPolicy":{"type":"object","properties":{"allowCredentials":{"type":"boolean"},"allowHeaders":{"items":{"type":"string"},"type":"array"},"allowMethods":{"items":{"type":"string"},"type":"array"},"allowOrigin":{"items":{"type":"string"},"type":"array"},"allowOrigins":{"type":"array","items":{"type":"object","oneOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}}}},"exposeHeaders":{"items":{"type":"string"},"type":"array"},"maxAge":{"type":"string"}}},"trafficPolicy":{"type":"object","properties":{"connectionPool":{"type":"object","properties":{"http":{"type":"object","properties":{"h2UpgradePolicy":{"enum":["DEFAULT","DO_NOT_UPGRADE","UPGRADE"],"type":"string"},"http1MaxPendingRequests":{"format":"int32","type":"integer"},"http2MaxRequests":{"format":"int32","type":"integer"},"idleTimeout":{"type":"string"},"maxRequestsPerConnection":{"format":"int32","type":"integer"},"maxRetries":{"format":"int32","type":"integer"}}}}},"loadBalancer":{"type":"object","oneOf":[{"required":["simple"]},{"properties":{"consistentHash":{"oneOf":[{"required":["httpHeaderName"]},{"required":["httpCookie"]},{"required":["useSourceIp"]},{"required":["httpQueryParameterName"]}]}},"required":["consistentHash"]}],"properties":{"consistentHash":{"properties":{"httpCookie":{"properties":{"name":{"type":"string"},"path":{"type":"string"},"ttl":{"type":"string"}},"type":"object"},"httpHeaderName":{"type":"string"},"httpQueryParameterName":{"type":"string"},"minimumRingSize":{"type":"integer","format":"int64"},"useSourceIp":{"type":"boolean"}},"type":"object"},"localityLbSetting":{"properties":{"distribute":{"items":{"properties":{"from":{"type":"string"},"to":{"additionalProperties":{"type":"integer","format":"int64"},"type":"object"}},"type":"object"},"type":"array"},"enabled":{"type":"boolean"},"failover":{"items":{"properties":{"from":{"type":"string"},"to":{"type":"string"}},"type":"object"},"type":"array"}},"type":"object"},"simple":{"enum":["ROUND_ROBIN","LEAST_CONN","RANDOM","PASSTHROUGH","LEAST_REQUEST"],"type":"string"},"warmupDurationSecs":{"type":"string"}}},"outlierDetection":{"type":"object","properties":{"baseEjectionTime":{"type":"string"},"consecutive5xxErrors":{"type":"integer","format":"int64"},"consecutiveErrors":{"format":"int32","type":"integer"},"consecutiveGatewayErrors":{"format":"int32","type":"integer"},"consecutiveLocalOriginFailures":{"format":"int32","type":"integer"},"interval":{"type":"string"},"maxEjectionPercent":{"format":"int32","type":"integer"},"minHealthPercent":{"format":"int32","type":"integer"},"splitExternalLocalOriginErrors":{"type":"boolean"}}},"tls":{"type":"object","properties":{"caCertificates":{"type":"string"},"clientCertificate":{"type":"string"},"mode":{"enum":["DISABLE","SIMPLE","MUTUAL","ISTIO_MUTUAL"],"type":"string"},"privateKey":{"type":"string"},"sni":{"type":"string"},"subjectAltNames":{"items":{"type":"string"},"type":"array"}}}}},"apex":{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},"primary":{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},"canary":{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}}},"unmanagedMetadata":{"type":"object","properties":{"annotations":{"type":"array","items":{"type":"string"}},"labels":{"type":"array","items":{"type":"string"}}}}}},"skipAnalysis":{"type":"boolean"},"revertOnDeletion":{"type":"boolean"},"suspend":{"type":"boolean"},"analysis":{"type":"object","oneOf":[{"required":["interval","threshold","iterations"]},{"required":["interval","threshold","stepWeight"]},{"required":["interval","threshold","stepWeights"]}],"properties":{"interval":{"type":"string","pattern":"^[0-9]+(m|s)"},"iterations":{"type":"number"},"threshold":{"type":"number"},"maxWeight":{"type":"number"},"stepWeight":{"type":"number"},"stepWeights":{"type":"array","items":{"type":"number"}},"stepWeightPromotion":{"type":"number"},"mirror":{"type":"boolean"},"mirrorWeight":{"type":"number"},"primaryReadyThreshold":{"type":"number"},"canaryReadyThreshold":{"type":"number"},"match":{"type":"array","items":{"type":"object","properties":{"headers":{"type":"object","additionalProperties":{"oneOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["suffix"]},{"required":["regex"]}],"type":"object","properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"suffix":{"type":"string"},"regex":{"type":"string"}}}},"queryParams":{"type":"object","additionalProperties":{"oneOf":[{"not":{"anyOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}},{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}],"properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}},"type":"object"}},"sourceLabels":{"type":"object","additionalProperties":{"type":"string"}}}}},"metrics":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"interval":{"type":"string","pattern":"^[0-9]+(m|s)"},"threshold":{"type":"number"},"thresholdRange":{"type":"object","properties":{"min":{"type":"number"},"max":{"type":"number"}}},"query":{"type":"string"},"templateRef":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"namespace":{"type":"string"}}},"templateVariables":{"type":"object","additionalProperties":{"type":"string"}}}}},"alerts":{"type":"array","items":{"type":"object","required":["providerRef","name"],"properties":{"name":{"type":"string"},"severity":{"type":"string","enum":["","info","warn","error"]},"providerRef":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"namespace":{"type":"string"}}}}}},"webhooks":{"type":"array","items":{"type":"object","required":["name","url"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["","confirm-rollout","pre-rollout","rollout","confirm-promotion","post-rollout","event","rollback","confirm-traffic-increase"]},"muteAlert":{"type":"boolean"},"url":{"type":"string"},"timeout":{"type":"string","pattern":"^[0-9]+(m|s)"},"retries":{"type":"number"},"disableTLS":{"type":"boolean"},"metadata":{"type":"object","additionalProperties":{"type":"string"}}}}},"sessionAffinity":{"type":"object","required":["cookieName"],"properties":{"cookieName":{"type":"string"},"primaryCookieName":{"type":"string"},"domain":{"type":"string"},"httpOnly":{"type":"boolean"},"maxAge":{"type":"number"},"partitioned":{"type":"boolean"},"path":{"type":"string"},"sameSite":{"type":"string","enum":["Strict","Lax","None"]},"secure":{"type":"boolean"}}}}}}}},"required":["metadata"]};
const func2 = require("../keywords").lengthOf;
const func6 = require("../keywords").KEYWORDS;
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern1 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*[-.]?$", "u");
const pattern2 = new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern3 = new RegExp("^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "u");
const pattern6 = new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern7 = new RegExp("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$", "u");
const pattern8 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern13 = new RegExp("^[0-9]+(m|s)", "u");
const formats0 = require("../formats").int64;
const formats10 = require("../formats").int32;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metadata === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.generateName === undefined){
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/anyOf/1/required",keyword:"required",params:{missingProperty: "generateName"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func2(data3) > 253){
const err6 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.generateName !== undefined){
let data4 = data2.generateName;
if(typeof data4 === "string"){
if(func2(data4) > 253){
const err9 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern1.test(data4)){
const err10 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*[-.]?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.namespace !== undefined){
let data5 = data2.namespace;
if(typeof data5 === "string"){
if(func2(data5) > 63){
const err12 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern2.test(data5)){
const err13 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.labels !== undefined){
let data6 = data2.labels;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
let data7 = data6[key0];
if(typeof data7 === "string"){
if(func2(data7) > 63){
const err15 = {instancePath:instancePath+"/metadata/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern3.test(data7)){
const err16 = {instancePath:instancePath+"/metadata/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
const wrong0 = func6["x-qualified-keys"].wrong(true, data6);
if(wrong0){
const err18 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/x-qualified-keys",keyword:"x-qualified-keys",params:wrong0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data8 = data2.annotations;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(typeof data8[key1] !== "string"){
const err20 = {instancePath:instancePath+"/metadata/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
const wrong1 = func6["x-qualified-keys"].wrong("any case", data8);
if(wrong1){
const err21 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/x-qualified-keys",keyword:"x-qualified-keys",params:wrong1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const wrong2 = func6["x-total-size"].wrong(262144, data8);
if(wrong2){
const err22 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/x-total-size",keyword:"x-total-size",params:wrong2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.finalizers !== undefined){
let data10 = data2.finalizers;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
const wrong3 = func6["x-qualified-name"].wrong(true, data11);
if(wrong3){
const err24 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/x-qualified-name",keyword:"x-qualified-name",params:wrong3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.ownerReferences !== undefined){
let data12 = data2.ownerReferences;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.apiVersion === undefined){
const err27 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data13.kind === undefined){
const err28 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13.name === undefined){
const err29 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.uid === undefined){
const err30 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "uid"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.apiVersion !== undefined){
let data14 = data13.apiVersion;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err31 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/apiVersion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/apiVersion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.kind !== undefined){
let data15 = data13.kind;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err33 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/kind",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/kind",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.name !== undefined){
let data16 = data13.name;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err35 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/name",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/name",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.uid !== undefined){
let data17 = data13.uid;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err37 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/uid",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/uid/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/uid",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.controller !== undefined){
if(typeof data13.controller !== "boolean"){
const err39 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/controller",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/controller/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.blockOwnerDeletion !== undefined){
if(typeof data13.blockOwnerDeletion !== "boolean"){
const err40 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/blockOwnerDeletion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1,schemaPath:"#/properties/metadata/properties/ownerReferences/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data2.uid !== undefined){
if(typeof data2.uid !== "string"){
const err43 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
if(typeof data2.resourceVersion !== "string"){
const err44 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.selfLink !== undefined){
if(typeof data2.selfLink !== "string"){
const err45 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.generation !== undefined){
let data23 = data2.generation;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err46 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data23 == "number"){
if(!(formats0.validate(data23))){
const err47 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data2.creationTimestamp !== undefined){
let data24 = data2.creationTimestamp;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err48 = {instancePath:instancePath+"/metadata/creationTimestamp",schemaPath:"#/properties/metadata/properties/creationTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/metadata/creationTimestamp",schemaPath:"#/properties/metadata/properties/creationTimestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data2.deletionTimestamp !== undefined){
let data25 = data2.deletionTimestamp;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err50 = {instancePath:instancePath+"/metadata/deletionTimestamp",schemaPath:"#/properties/metadata/properties/deletionTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/metadata/deletionTimestamp",schemaPath:"#/properties/metadata/properties/deletionTimestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data2.deletionGracePeriodSeconds !== undefined){
let data26 = data2.deletionGracePeriodSeconds;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err52 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data26 == "number"){
if(!(formats0.validate(data26))){
const err53 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data2.managedFields !== undefined){
let data27 = data2.managedFields;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
}
else {
const err54 = {instancePath:instancePath+"/metadata/managedFields/" + i2,schemaPath:"#/properties/metadata/properties/managedFields/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.spec !== undefined){
let data29 = data.spec;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.targetRef === undefined){
const err57 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "targetRef"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data29.analysis === undefined){
const err58 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "analysis"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data29.provider !== undefined){
let data30 = data29.provider;
if(typeof data30 !== "string"){
const err59 = {instancePath:instancePath+"/spec/provider",schemaPath:"#/properties/spec/properties/provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(((((((((((((((((((data30 === "apisix") || (data30 === "appmesh")) || (data30 === "appmesh:v1beta2")) || (data30 === "contour")) || (data30 === "gatewayapi:v1")) || (data30 === "gatewayapi:v1beta1")) || (data30 === "gloo")) || (data30 === "istio")) || (data30 === "knative")) || (data30 === "kubernetes")) || (data30 === "kuma")) || (data30 === "linkerd")) || (data30 === "nginx")) || (data30 === "osm")) || (data30 === "skipper")) || (data30 === "smi:v1alpha1")) || (data30 === "smi:v1alpha2")) || (data30 === "smi:v1alpha3")) || (data30 === "traefik"))){
const err60 = {instancePath:instancePath+"/spec/provider",schemaPath:"#/properties/spec/properties/provider/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.provider.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.metricsServer !== undefined){
if(typeof data29.metricsServer !== "string"){
const err61 = {instancePath:instancePath+"/spec/metricsServer",schemaPath:"#/properties/spec/properties/metricsServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data29.progressDeadlineSeconds !== undefined){
if(!(typeof data29.progressDeadlineSeconds == "number")){
const err62 = {instancePath:instancePath+"/spec/progressDeadlineSeconds",schemaPath:"#/properties/spec/properties/progressDeadlineSeconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.targetRef !== undefined){
let data33 = data29.targetRef;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.apiVersion === undefined){
const err63 = {instancePath:instancePath+"/spec/targetRef",schemaPath:"#/properties/spec/properties/targetRef/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data33.kind === undefined){
const err64 = {instancePath:instancePath+"/spec/targetRef",schemaPath:"#/properties/spec/properties/targetRef/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data33.name === undefined){
const err65 = {instancePath:instancePath+"/spec/targetRef",schemaPath:"#/properties/spec/properties/targetRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data33.apiVersion !== undefined){
if(typeof data33.apiVersion !== "string"){
const err66 = {instancePath:instancePath+"/spec/targetRef/apiVersion",schemaPath:"#/properties/spec/properties/targetRef/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data33.kind !== undefined){
let data35 = data33.kind;
if(typeof data35 !== "string"){
const err67 = {instancePath:instancePath+"/spec/targetRef/kind",schemaPath:"#/properties/spec/properties/targetRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(((data35 === "DaemonSet") || (data35 === "Deployment")) || (data35 === "Service"))){
const err68 = {instancePath:instancePath+"/spec/targetRef/kind",schemaPath:"#/properties/spec/properties/targetRef/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.targetRef.properties.kind.enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data33.name !== undefined){
if(typeof data33.name !== "string"){
const err69 = {instancePath:instancePath+"/spec/targetRef/name",schemaPath:"#/properties/spec/properties/targetRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/spec/targetRef",schemaPath:"#/properties/spec/properties/targetRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data29.autoscalerRef !== undefined){
let data37 = data29.autoscalerRef;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.apiVersion === undefined){
const err71 = {instancePath:instancePath+"/spec/autoscalerRef",schemaPath:"#/properties/spec/properties/autoscalerRef/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data37.kind === undefined){
const err72 = {instancePath:instancePath+"/spec/autoscalerRef",schemaPath:"#/properties/spec/properties/autoscalerRef/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data37.name === undefined){
const err73 = {instancePath:instancePath+"/spec/autoscalerRef",schemaPath:"#/properties/spec/properties/autoscalerRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data37.apiVersion !== undefined){
if(typeof data37.apiVersion !== "string"){
const err74 = {instancePath:instancePath+"/spec/autoscalerRef/apiVersion",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data37.kind !== undefined){
let data39 = data37.kind;
if(typeof data39 !== "string"){
const err75 = {instancePath:instancePath+"/spec/autoscalerRef/kind",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((data39 === "HorizontalPodAutoscaler") || (data39 === "ScaledObject"))){
const err76 = {instancePath:instancePath+"/spec/autoscalerRef/kind",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.autoscalerRef.properties.kind.enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data37.name !== undefined){
if(typeof data37.name !== "string"){
const err77 = {instancePath:instancePath+"/spec/autoscalerRef/name",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data37.primaryScalerQueries !== undefined){
let data41 = data37.primaryScalerQueries;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key2 in data41){
if(typeof data41[key2] !== "string"){
const err78 = {instancePath:instancePath+"/spec/autoscalerRef/primaryScalerQueries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/autoscalerRef/properties/primaryScalerQueries/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/spec/autoscalerRef/primaryScalerQueries",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/primaryScalerQueries/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data37.primaryScalerReplicas !== undefined){
let data43 = data37.primaryScalerReplicas;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.minReplicas !== undefined){
let data44 = data43.minReplicas;
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
const err80 = {instancePath:instancePath+"/spec/autoscalerRef/primaryScalerReplicas/minReplicas",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/primaryScalerReplicas/properties/minReplicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(typeof data44 == "number"){
if(data44 < 1 || isNaN(data44)){
const err81 = {instancePath:instancePath+"/spec/autoscalerRef/primaryScalerReplicas/minReplicas",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/primaryScalerReplicas/properties/minReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!(formats0.validate(data44))){
const err82 = {instancePath:instancePath+"/spec/autoscalerRef/primaryScalerReplicas/minReplicas",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/primaryScalerReplicas/properties/minReplicas/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data43.maxReplicas !== undefined){
let data45 = data43.maxReplicas;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
const err83 = {instancePath:instancePath+"/spec/autoscalerRef/primaryScalerReplicas/maxReplicas",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/primaryScalerReplicas/properties/maxReplicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data45 == "number"){
if(data45 < 1 || isNaN(data45)){
const err84 = {instancePath:instancePath+"/spec/autoscalerRef/primaryScalerReplicas/maxReplicas",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/primaryScalerReplicas/properties/maxReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!(formats0.validate(data45))){
const err85 = {instancePath:instancePath+"/spec/autoscalerRef/primaryScalerReplicas/maxReplicas",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/primaryScalerReplicas/properties/maxReplicas/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/spec/autoscalerRef/primaryScalerReplicas",schemaPath:"#/properties/spec/properties/autoscalerRef/properties/primaryScalerReplicas/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/spec/autoscalerRef",schemaPath:"#/properties/spec/properties/autoscalerRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data29.ingressRef !== undefined){
let data46 = data29.ingressRef;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.apiVersion === undefined){
const err88 = {instancePath:instancePath+"/spec/ingressRef",schemaPath:"#/properties/spec/properties/ingressRef/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data46.kind === undefined){
const err89 = {instancePath:instancePath+"/spec/ingressRef",schemaPath:"#/properties/spec/properties/ingressRef/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data46.name === undefined){
const err90 = {instancePath:instancePath+"/spec/ingressRef",schemaPath:"#/properties/spec/properties/ingressRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data46.apiVersion !== undefined){
if(typeof data46.apiVersion !== "string"){
const err91 = {instancePath:instancePath+"/spec/ingressRef/apiVersion",schemaPath:"#/properties/spec/properties/ingressRef/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data46.kind !== undefined){
let data48 = data46.kind;
if(typeof data48 !== "string"){
const err92 = {instancePath:instancePath+"/spec/ingressRef/kind",schemaPath:"#/properties/spec/properties/ingressRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!(data48 === "Ingress")){
const err93 = {instancePath:instancePath+"/spec/ingressRef/kind",schemaPath:"#/properties/spec/properties/ingressRef/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.ingressRef.properties.kind.enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data46.name !== undefined){
if(typeof data46.name !== "string"){
const err94 = {instancePath:instancePath+"/spec/ingressRef/name",schemaPath:"#/properties/spec/properties/ingressRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/spec/ingressRef",schemaPath:"#/properties/spec/properties/ingressRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data29.routeRef !== undefined){
let data50 = data29.routeRef;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.apiVersion === undefined){
const err96 = {instancePath:instancePath+"/spec/routeRef",schemaPath:"#/properties/spec/properties/routeRef/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data50.kind === undefined){
const err97 = {instancePath:instancePath+"/spec/routeRef",schemaPath:"#/properties/spec/properties/routeRef/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data50.name === undefined){
const err98 = {instancePath:instancePath+"/spec/routeRef",schemaPath:"#/properties/spec/properties/routeRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data50.apiVersion !== undefined){
if(typeof data50.apiVersion !== "string"){
const err99 = {instancePath:instancePath+"/spec/routeRef/apiVersion",schemaPath:"#/properties/spec/properties/routeRef/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data50.kind !== undefined){
let data52 = data50.kind;
if(typeof data52 !== "string"){
const err100 = {instancePath:instancePath+"/spec/routeRef/kind",schemaPath:"#/properties/spec/properties/routeRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(data52 === "ApisixRoute")){
const err101 = {instancePath:instancePath+"/spec/routeRef/kind",schemaPath:"#/properties/spec/properties/routeRef/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.routeRef.properties.kind.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data50.name !== undefined){
if(typeof data50.name !== "string"){
const err102 = {instancePath:instancePath+"/spec/routeRef/name",schemaPath:"#/properties/spec/properties/routeRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/spec/routeRef",schemaPath:"#/properties/spec/properties/routeRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data29.upstreamRef !== undefined){
let data54 = data29.upstreamRef;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.apiVersion === undefined){
const err104 = {instancePath:instancePath+"/spec/upstreamRef",schemaPath:"#/properties/spec/properties/upstreamRef/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data54.kind === undefined){
const err105 = {instancePath:instancePath+"/spec/upstreamRef",schemaPath:"#/properties/spec/properties/upstreamRef/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data54.name === undefined){
const err106 = {instancePath:instancePath+"/spec/upstreamRef",schemaPath:"#/properties/spec/properties/upstreamRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data54.apiVersion !== undefined){
if(typeof data54.apiVersion !== "string"){
const err107 = {instancePath:instancePath+"/spec/upstreamRef/apiVersion",schemaPath:"#/properties/spec/properties/upstreamRef/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data54.kind !== undefined){
let data56 = data54.kind;
if(typeof data56 !== "string"){
const err108 = {instancePath:instancePath+"/spec/upstreamRef/kind",schemaPath:"#/properties/spec/properties/upstreamRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!(data56 === "Upstream")){
const err109 = {instancePath:instancePath+"/spec/upstreamRef/kind",schemaPath:"#/properties/spec/properties/upstreamRef/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.upstreamRef.properties.kind.enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data54.name !== undefined){
if(typeof data54.name !== "string"){
const err110 = {instancePath:instancePath+"/spec/upstreamRef/name",schemaPath:"#/properties/spec/properties/upstreamRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data54.namespace !== undefined){
if(typeof data54.namespace !== "string"){
const err111 = {instancePath:instancePath+"/spec/upstreamRef/namespace",schemaPath:"#/properties/spec/properties/upstreamRef/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/spec/upstreamRef",schemaPath:"#/properties/spec/properties/upstreamRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data29.service !== undefined){
let data59 = data29.service;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.port === undefined){
const err113 = {instancePath:instancePath+"/spec/service",schemaPath:"#/properties/spec/properties/service/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data59.name !== undefined){
if(typeof data59.name !== "string"){
const err114 = {instancePath:instancePath+"/spec/service/name",schemaPath:"#/properties/spec/properties/service/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data59.port !== undefined){
if(!(typeof data59.port == "number")){
const err115 = {instancePath:instancePath+"/spec/service/port",schemaPath:"#/properties/spec/properties/service/properties/port/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data59.portName !== undefined){
if(typeof data59.portName !== "string"){
const err116 = {instancePath:instancePath+"/spec/service/portName",schemaPath:"#/properties/spec/properties/service/properties/portName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data59.appProtocol !== undefined){
if(typeof data59.appProtocol !== "string"){
const err117 = {instancePath:instancePath+"/spec/service/appProtocol",schemaPath:"#/properties/spec/properties/service/properties/appProtocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data59.trafficDistribution !== undefined){
let data64 = data59.trafficDistribution;
if(typeof data64 !== "string"){
const err118 = {instancePath:instancePath+"/spec/service/trafficDistribution",schemaPath:"#/properties/spec/properties/service/properties/trafficDistribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!(((data64 === "PreferClose") || (data64 === "PreferSameZone")) || (data64 === "PreferSameNode"))){
const err119 = {instancePath:instancePath+"/spec/service/trafficDistribution",schemaPath:"#/properties/spec/properties/service/properties/trafficDistribution/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.service.properties.trafficDistribution.enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data59.targetPort !== undefined){
let data65 = data59.targetPort;
if((!((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65)))) && (typeof data65 !== "string")){
const err120 = {instancePath:instancePath+"/spec/service/targetPort",schemaPath:"#/properties/spec/properties/service/properties/targetPort/type",keyword:"type",params:{type: schema11.properties.spec.properties.service.properties.targetPort.type}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data59.portDiscovery !== undefined){
if(typeof data59.portDiscovery !== "boolean"){
const err121 = {instancePath:instancePath+"/spec/service/portDiscovery",schemaPath:"#/properties/spec/properties/service/properties/portDiscovery/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data59.headless !== undefined){
if(typeof data59.headless !== "boolean"){
const err122 = {instancePath:instancePath+"/spec/service/headless",schemaPath:"#/properties/spec/properties/service/properties/headless/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data59.timeout !== undefined){
if(typeof data59.timeout !== "string"){
const err123 = {instancePath:instancePath+"/spec/service/timeout",schemaPath:"#/properties/spec/properties/service/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data59.backendTimeout !== undefined){
if(typeof data59.backendTimeout !== "string"){
const err124 = {instancePath:instancePath+"/spec/service/backendTimeout",schemaPath:"#/properties/spec/properties/service/properties/backendTimeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data59.meshName !== undefined){
if(typeof data59.meshName !== "string"){
const err125 = {instancePath:instancePath+"/spec/service/meshName",schemaPath:"#/properties/spec/properties/service/properties/meshName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data59.backends !== undefined){
let data71 = data59.backends;
if(Array.isArray(data71)){
const len3 = data71.length;
for(let i3=0; i3<len3; i3++){
if(typeof data71[i3] !== "string"){
const err126 = {instancePath:instancePath+"/spec/service/backends/" + i3,schemaPath:"#/properties/spec/properties/service/properties/backends/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/spec/service/backends",schemaPath:"#/properties/spec/properties/service/properties/backends/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data59.hosts !== undefined){
let data73 = data59.hosts;
if(Array.isArray(data73)){
const len4 = data73.length;
for(let i4=0; i4<len4; i4++){
if(typeof data73[i4] !== "string"){
const err128 = {instancePath:instancePath+"/spec/service/hosts/" + i4,schemaPath:"#/properties/spec/properties/service/properties/hosts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/spec/service/hosts",schemaPath:"#/properties/spec/properties/service/properties/hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data59.delegation !== undefined){
if(typeof data59.delegation !== "boolean"){
const err130 = {instancePath:instancePath+"/spec/service/delegation",schemaPath:"#/properties/spec/properties/service/properties/delegation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data59.match !== undefined){
let data76 = data59.match;
if(Array.isArray(data76)){
const len5 = data76.length;
for(let i5=0; i5<len5; i5++){
let data77 = data76[i5];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.authority !== undefined){
let data78 = data77.authority;
const _errs166 = errors;
let valid28 = false;
let passing0 = null;
const _errs167 = errors;
const _errs168 = errors;
const _errs169 = errors;
const _errs170 = errors;
let valid30 = false;
const _errs171 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing0;
if((data78.exact === undefined) && (missing0 = "exact")){
const err131 = {};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var _valid2 = _errs171 === errors;
valid30 = valid30 || _valid2;
if(!valid30){
const _errs172 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing1;
if((data78.prefix === undefined) && (missing1 = "prefix")){
const err132 = {};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
var _valid2 = _errs172 === errors;
valid30 = valid30 || _valid2;
if(!valid30){
const _errs173 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing2;
if((data78.regex === undefined) && (missing2 = "regex")){
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
var _valid2 = _errs173 === errors;
valid30 = valid30 || _valid2;
}
}
if(!valid30){
const err134 = {};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs169 === errors;
if(valid29){
const err135 = {instancePath:instancePath+"/spec/service/match/" + i5+"/authority",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/authority/oneOf/0/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs167 === errors;
if(_valid1){
valid28 = true;
passing0 = 0;
}
const _errs174 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.exact === undefined){
const err136 = {instancePath:instancePath+"/spec/service/match/" + i5+"/authority",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/authority/oneOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var _valid1 = _errs174 === errors;
if(_valid1 && valid28){
valid28 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid28 = true;
passing0 = 1;
}
const _errs175 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.prefix === undefined){
const err137 = {instancePath:instancePath+"/spec/service/match/" + i5+"/authority",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/authority/oneOf/2/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
var _valid1 = _errs175 === errors;
if(_valid1 && valid28){
valid28 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid28 = true;
passing0 = 2;
}
const _errs176 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.regex === undefined){
const err138 = {instancePath:instancePath+"/spec/service/match/" + i5+"/authority",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/authority/oneOf/3/required",keyword:"required",params:{missingProperty: "regex"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
var _valid1 = _errs176 === errors;
if(_valid1 && valid28){
valid28 = false;
passing0 = [passing0, 3];
}
else {
if(_valid1){
valid28 = true;
passing0 = 3;
}
}
}
}
if(!valid28){
const err139 = {instancePath:instancePath+"/spec/service/match/" + i5+"/authority",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/authority/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.exact !== undefined){
if(typeof data78.exact !== "string"){
const err140 = {instancePath:instancePath+"/spec/service/match/" + i5+"/authority/exact",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/authority/properties/exact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data78.prefix !== undefined){
if(typeof data78.prefix !== "string"){
const err141 = {instancePath:instancePath+"/spec/service/match/" + i5+"/authority/prefix",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/authority/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data78.regex !== undefined){
if(typeof data78.regex !== "string"){
const err142 = {instancePath:instancePath+"/spec/service/match/" + i5+"/authority/regex",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/authority/properties/regex/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/spec/service/match/" + i5+"/authority",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/authority/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data77.gateways !== undefined){
let data82 = data77.gateways;
if(Array.isArray(data82)){
const len6 = data82.length;
for(let i6=0; i6<len6; i6++){
if(typeof data82[i6] !== "string"){
const err144 = {instancePath:instancePath+"/spec/service/match/" + i5+"/gateways/" + i6,schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/gateways/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/spec/service/match/" + i5+"/gateways",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/gateways/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data77.headers !== undefined){
let data84 = data77.headers;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key3 in data84){
let data85 = data84[key3];
const _errs192 = errors;
let valid35 = false;
let passing1 = null;
const _errs193 = errors;
const _errs194 = errors;
const _errs195 = errors;
const _errs196 = errors;
let valid37 = false;
const _errs197 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing3;
if((data85.exact === undefined) && (missing3 = "exact")){
const err146 = {};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
var _valid4 = _errs197 === errors;
valid37 = valid37 || _valid4;
if(!valid37){
const _errs198 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing4;
if((data85.prefix === undefined) && (missing4 = "prefix")){
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
var _valid4 = _errs198 === errors;
valid37 = valid37 || _valid4;
if(!valid37){
const _errs199 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing5;
if((data85.regex === undefined) && (missing5 = "regex")){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var _valid4 = _errs199 === errors;
valid37 = valid37 || _valid4;
}
}
if(!valid37){
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
}
var valid36 = _errs195 === errors;
if(valid36){
const err150 = {instancePath:instancePath+"/spec/service/match/" + i5+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/headers/additionalProperties/oneOf/0/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs193 === errors;
if(_valid3){
valid35 = true;
passing1 = 0;
}
const _errs200 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.exact === undefined){
const err151 = {instancePath:instancePath+"/spec/service/match/" + i5+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/headers/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
var _valid3 = _errs200 === errors;
if(_valid3 && valid35){
valid35 = false;
passing1 = [passing1, 1];
}
else {
if(_valid3){
valid35 = true;
passing1 = 1;
}
const _errs201 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.prefix === undefined){
const err152 = {instancePath:instancePath+"/spec/service/match/" + i5+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/headers/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
var _valid3 = _errs201 === errors;
if(_valid3 && valid35){
valid35 = false;
passing1 = [passing1, 2];
}
else {
if(_valid3){
valid35 = true;
passing1 = 2;
}
const _errs202 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.regex === undefined){
const err153 = {instancePath:instancePath+"/spec/service/match/" + i5+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/headers/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "regex"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
var _valid3 = _errs202 === errors;
if(_valid3 && valid35){
valid35 = false;
passing1 = [passing1, 3];
}
else {
if(_valid3){
valid35 = true;
passing1 = 3;
}
}
}
}
if(!valid35){
const err154 = {instancePath:instancePath+"/spec/service/match/" + i5+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/headers/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.exact !== undefined){
if(typeof data85.exact !== "string"){
const err155 = {instancePath:instancePath+"/spec/service/match/" + i5+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/headers/additionalProperties/properties/exact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data85.prefix !== undefined){
if(typeof data85.prefix !== "string"){
const err156 = {instancePath:instancePath+"/spec/service/match/" + i5+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/headers/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data85.regex !== undefined){
if(typeof data85.regex !== "string"){
const err157 = {instancePath:instancePath+"/spec/service/match/" + i5+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/headers/additionalProperties/properties/regex/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/spec/service/match/" + i5+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/headers/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/spec/service/match/" + i5+"/headers",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data77.ignoreUriCase !== undefined){
if(typeof data77.ignoreUriCase !== "boolean"){
const err160 = {instancePath:instancePath+"/spec/service/match/" + i5+"/ignoreUriCase",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/ignoreUriCase/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data77.method !== undefined){
let data90 = data77.method;
const _errs213 = errors;
let valid39 = false;
let passing2 = null;
const _errs214 = errors;
const _errs215 = errors;
const _errs216 = errors;
const _errs217 = errors;
let valid41 = false;
const _errs218 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing6;
if((data90.exact === undefined) && (missing6 = "exact")){
const err161 = {};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
var _valid6 = _errs218 === errors;
valid41 = valid41 || _valid6;
if(!valid41){
const _errs219 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing7;
if((data90.prefix === undefined) && (missing7 = "prefix")){
const err162 = {};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var _valid6 = _errs219 === errors;
valid41 = valid41 || _valid6;
if(!valid41){
const _errs220 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing8;
if((data90.regex === undefined) && (missing8 = "regex")){
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
var _valid6 = _errs220 === errors;
valid41 = valid41 || _valid6;
}
}
if(!valid41){
const err164 = {};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
}
var valid40 = _errs216 === errors;
if(valid40){
const err165 = {instancePath:instancePath+"/spec/service/match/" + i5+"/method",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/method/oneOf/0/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
else {
errors = _errs215;
if(vErrors !== null){
if(_errs215){
vErrors.length = _errs215;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs214 === errors;
if(_valid5){
valid39 = true;
passing2 = 0;
}
const _errs221 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.exact === undefined){
const err166 = {instancePath:instancePath+"/spec/service/match/" + i5+"/method",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/method/oneOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
var _valid5 = _errs221 === errors;
if(_valid5 && valid39){
valid39 = false;
passing2 = [passing2, 1];
}
else {
if(_valid5){
valid39 = true;
passing2 = 1;
}
const _errs222 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.prefix === undefined){
const err167 = {instancePath:instancePath+"/spec/service/match/" + i5+"/method",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/method/oneOf/2/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
var _valid5 = _errs222 === errors;
if(_valid5 && valid39){
valid39 = false;
passing2 = [passing2, 2];
}
else {
if(_valid5){
valid39 = true;
passing2 = 2;
}
const _errs223 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.regex === undefined){
const err168 = {instancePath:instancePath+"/spec/service/match/" + i5+"/method",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/method/oneOf/3/required",keyword:"required",params:{missingProperty: "regex"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
var _valid5 = _errs223 === errors;
if(_valid5 && valid39){
valid39 = false;
passing2 = [passing2, 3];
}
else {
if(_valid5){
valid39 = true;
passing2 = 3;
}
}
}
}
if(!valid39){
const err169 = {instancePath:instancePath+"/spec/service/match/" + i5+"/method",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/method/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
else {
errors = _errs213;
if(vErrors !== null){
if(_errs213){
vErrors.length = _errs213;
}
else {
vErrors = null;
}
}
}
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.exact !== undefined){
if(typeof data90.exact !== "string"){
const err170 = {instancePath:instancePath+"/spec/service/match/" + i5+"/method/exact",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/method/properties/exact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data90.prefix !== undefined){
if(typeof data90.prefix !== "string"){
const err171 = {instancePath:instancePath+"/spec/service/match/" + i5+"/method/prefix",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/method/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data90.regex !== undefined){
if(typeof data90.regex !== "string"){
const err172 = {instancePath:instancePath+"/spec/service/match/" + i5+"/method/regex",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/method/properties/regex/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/spec/service/match/" + i5+"/method",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/method/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data77.name !== undefined){
if(typeof data77.name !== "string"){
const err174 = {instancePath:instancePath+"/spec/service/match/" + i5+"/name",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data77.port !== undefined){
let data95 = data77.port;
if(!((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95)))){
const err175 = {instancePath:instancePath+"/spec/service/match/" + i5+"/port",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(typeof data95 == "number"){
if(!(formats0.validate(data95))){
const err176 = {instancePath:instancePath+"/spec/service/match/" + i5+"/port",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/port/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
if(data77.queryParams !== undefined){
let data96 = data77.queryParams;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key4 in data96){
let data97 = data96[key4];
const _errs239 = errors;
let valid44 = false;
let passing3 = null;
const _errs240 = errors;
const _errs241 = errors;
const _errs242 = errors;
const _errs243 = errors;
let valid46 = false;
const _errs244 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing9;
if((data97.exact === undefined) && (missing9 = "exact")){
const err177 = {};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
var _valid8 = _errs244 === errors;
valid46 = valid46 || _valid8;
if(!valid46){
const _errs245 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing10;
if((data97.prefix === undefined) && (missing10 = "prefix")){
const err178 = {};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
var _valid8 = _errs245 === errors;
valid46 = valid46 || _valid8;
if(!valid46){
const _errs246 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing11;
if((data97.regex === undefined) && (missing11 = "regex")){
const err179 = {};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
var _valid8 = _errs246 === errors;
valid46 = valid46 || _valid8;
}
}
if(!valid46){
const err180 = {};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
errors = _errs243;
if(vErrors !== null){
if(_errs243){
vErrors.length = _errs243;
}
else {
vErrors = null;
}
}
}
var valid45 = _errs242 === errors;
if(valid45){
const err181 = {instancePath:instancePath+"/spec/service/match/" + i5+"/queryParams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/queryParams/additionalProperties/oneOf/0/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
else {
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
}
else {
vErrors = null;
}
}
}
var _valid7 = _errs240 === errors;
if(_valid7){
valid44 = true;
passing3 = 0;
}
const _errs247 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.exact === undefined){
const err182 = {instancePath:instancePath+"/spec/service/match/" + i5+"/queryParams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/queryParams/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
var _valid7 = _errs247 === errors;
if(_valid7 && valid44){
valid44 = false;
passing3 = [passing3, 1];
}
else {
if(_valid7){
valid44 = true;
passing3 = 1;
}
const _errs248 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.prefix === undefined){
const err183 = {instancePath:instancePath+"/spec/service/match/" + i5+"/queryParams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/queryParams/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
var _valid7 = _errs248 === errors;
if(_valid7 && valid44){
valid44 = false;
passing3 = [passing3, 2];
}
else {
if(_valid7){
valid44 = true;
passing3 = 2;
}
const _errs249 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.regex === undefined){
const err184 = {instancePath:instancePath+"/spec/service/match/" + i5+"/queryParams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/queryParams/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "regex"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
var _valid7 = _errs249 === errors;
if(_valid7 && valid44){
valid44 = false;
passing3 = [passing3, 3];
}
else {
if(_valid7){
valid44 = true;
passing3 = 3;
}
}
}
}
if(!valid44){
const err185 = {instancePath:instancePath+"/spec/service/match/" + i5+"/queryParams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/queryParams/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
else {
errors = _errs239;
if(vErrors !== null){
if(_errs239){
vErrors.length = _errs239;
}
else {
vErrors = null;
}
}
}
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.exact !== undefined){
if(typeof data97.exact !== "string"){
const err186 = {instancePath:instancePath+"/spec/service/match/" + i5+"/queryParams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/queryParams/additionalProperties/properties/exact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data97.prefix !== undefined){
if(typeof data97.prefix !== "string"){
const err187 = {instancePath:instancePath+"/spec/service/match/" + i5+"/queryParams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/queryParams/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data97.regex !== undefined){
if(typeof data97.regex !== "string"){
const err188 = {instancePath:instancePath+"/spec/service/match/" + i5+"/queryParams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/queryParams/additionalProperties/properties/regex/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/spec/service/match/" + i5+"/queryParams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/queryParams/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/spec/service/match/" + i5+"/queryParams",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/queryParams/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data77.scheme !== undefined){
let data101 = data77.scheme;
const _errs258 = errors;
let valid48 = false;
let passing4 = null;
const _errs259 = errors;
const _errs260 = errors;
const _errs261 = errors;
const _errs262 = errors;
let valid50 = false;
const _errs263 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing12;
if((data101.exact === undefined) && (missing12 = "exact")){
const err191 = {};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
var _valid10 = _errs263 === errors;
valid50 = valid50 || _valid10;
if(!valid50){
const _errs264 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing13;
if((data101.prefix === undefined) && (missing13 = "prefix")){
const err192 = {};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
var _valid10 = _errs264 === errors;
valid50 = valid50 || _valid10;
if(!valid50){
const _errs265 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing14;
if((data101.regex === undefined) && (missing14 = "regex")){
const err193 = {};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
var _valid10 = _errs265 === errors;
valid50 = valid50 || _valid10;
}
}
if(!valid50){
const err194 = {};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
else {
errors = _errs262;
if(vErrors !== null){
if(_errs262){
vErrors.length = _errs262;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs261 === errors;
if(valid49){
const err195 = {instancePath:instancePath+"/spec/service/match/" + i5+"/scheme",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/scheme/oneOf/0/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
else {
errors = _errs260;
if(vErrors !== null){
if(_errs260){
vErrors.length = _errs260;
}
else {
vErrors = null;
}
}
}
var _valid9 = _errs259 === errors;
if(_valid9){
valid48 = true;
passing4 = 0;
}
const _errs266 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.exact === undefined){
const err196 = {instancePath:instancePath+"/spec/service/match/" + i5+"/scheme",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/scheme/oneOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
var _valid9 = _errs266 === errors;
if(_valid9 && valid48){
valid48 = false;
passing4 = [passing4, 1];
}
else {
if(_valid9){
valid48 = true;
passing4 = 1;
}
const _errs267 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.prefix === undefined){
const err197 = {instancePath:instancePath+"/spec/service/match/" + i5+"/scheme",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/scheme/oneOf/2/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
var _valid9 = _errs267 === errors;
if(_valid9 && valid48){
valid48 = false;
passing4 = [passing4, 2];
}
else {
if(_valid9){
valid48 = true;
passing4 = 2;
}
const _errs268 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.regex === undefined){
const err198 = {instancePath:instancePath+"/spec/service/match/" + i5+"/scheme",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/scheme/oneOf/3/required",keyword:"required",params:{missingProperty: "regex"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
var _valid9 = _errs268 === errors;
if(_valid9 && valid48){
valid48 = false;
passing4 = [passing4, 3];
}
else {
if(_valid9){
valid48 = true;
passing4 = 3;
}
}
}
}
if(!valid48){
const err199 = {instancePath:instancePath+"/spec/service/match/" + i5+"/scheme",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/scheme/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
else {
errors = _errs258;
if(vErrors !== null){
if(_errs258){
vErrors.length = _errs258;
}
else {
vErrors = null;
}
}
}
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.exact !== undefined){
if(typeof data101.exact !== "string"){
const err200 = {instancePath:instancePath+"/spec/service/match/" + i5+"/scheme/exact",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/scheme/properties/exact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data101.prefix !== undefined){
if(typeof data101.prefix !== "string"){
const err201 = {instancePath:instancePath+"/spec/service/match/" + i5+"/scheme/prefix",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/scheme/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data101.regex !== undefined){
if(typeof data101.regex !== "string"){
const err202 = {instancePath:instancePath+"/spec/service/match/" + i5+"/scheme/regex",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/scheme/properties/regex/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/spec/service/match/" + i5+"/scheme",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/scheme/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data77.sourceLabels !== undefined){
let data105 = data77.sourceLabels;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key5 in data105){
if(typeof data105[key5] !== "string"){
const err204 = {instancePath:instancePath+"/spec/service/match/" + i5+"/sourceLabels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/sourceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/spec/service/match/" + i5+"/sourceLabels",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/sourceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data77.sourceNamespace !== undefined){
if(typeof data77.sourceNamespace !== "string"){
const err206 = {instancePath:instancePath+"/spec/service/match/" + i5+"/sourceNamespace",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/sourceNamespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data77.uri !== undefined){
let data108 = data77.uri;
const _errs284 = errors;
let valid53 = false;
let passing5 = null;
const _errs285 = errors;
const _errs286 = errors;
const _errs287 = errors;
const _errs288 = errors;
let valid55 = false;
const _errs289 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
let missing15;
if((data108.exact === undefined) && (missing15 = "exact")){
const err207 = {};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
var _valid12 = _errs289 === errors;
valid55 = valid55 || _valid12;
if(!valid55){
const _errs290 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
let missing16;
if((data108.prefix === undefined) && (missing16 = "prefix")){
const err208 = {};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
var _valid12 = _errs290 === errors;
valid55 = valid55 || _valid12;
if(!valid55){
const _errs291 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
let missing17;
if((data108.regex === undefined) && (missing17 = "regex")){
const err209 = {};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
var _valid12 = _errs291 === errors;
valid55 = valid55 || _valid12;
}
}
if(!valid55){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
else {
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
}
var valid54 = _errs287 === errors;
if(valid54){
const err211 = {instancePath:instancePath+"/spec/service/match/" + i5+"/uri",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/uri/oneOf/0/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
else {
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
}
else {
vErrors = null;
}
}
}
var _valid11 = _errs285 === errors;
if(_valid11){
valid53 = true;
passing5 = 0;
}
const _errs292 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.exact === undefined){
const err212 = {instancePath:instancePath+"/spec/service/match/" + i5+"/uri",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/uri/oneOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
var _valid11 = _errs292 === errors;
if(_valid11 && valid53){
valid53 = false;
passing5 = [passing5, 1];
}
else {
if(_valid11){
valid53 = true;
passing5 = 1;
}
const _errs293 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.prefix === undefined){
const err213 = {instancePath:instancePath+"/spec/service/match/" + i5+"/uri",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/uri/oneOf/2/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
var _valid11 = _errs293 === errors;
if(_valid11 && valid53){
valid53 = false;
passing5 = [passing5, 2];
}
else {
if(_valid11){
valid53 = true;
passing5 = 2;
}
const _errs294 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.regex === undefined){
const err214 = {instancePath:instancePath+"/spec/service/match/" + i5+"/uri",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/uri/oneOf/3/required",keyword:"required",params:{missingProperty: "regex"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
var _valid11 = _errs294 === errors;
if(_valid11 && valid53){
valid53 = false;
passing5 = [passing5, 3];
}
else {
if(_valid11){
valid53 = true;
passing5 = 3;
}
}
}
}
if(!valid53){
const err215 = {instancePath:instancePath+"/spec/service/match/" + i5+"/uri",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/uri/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
errors = _errs284;
if(vErrors !== null){
if(_errs284){
vErrors.length = _errs284;
}
else {
vErrors = null;
}
}
}
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.exact !== undefined){
if(typeof data108.exact !== "string"){
const err216 = {instancePath:instancePath+"/spec/service/match/" + i5+"/uri/exact",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/uri/properties/exact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data108.prefix !== undefined){
if(typeof data108.prefix !== "string"){
const err217 = {instancePath:instancePath+"/spec/service/match/" + i5+"/uri/prefix",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/uri/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data108.regex !== undefined){
if(typeof data108.regex !== "string"){
const err218 = {instancePath:instancePath+"/spec/service/match/" + i5+"/uri/regex",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/uri/properties/regex/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/spec/service/match/" + i5+"/uri",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/uri/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data77.withoutHeaders !== undefined){
let data112 = data77.withoutHeaders;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key6 in data112){
let data113 = data112[key6];
const _errs306 = errors;
let valid58 = false;
let passing6 = null;
const _errs307 = errors;
const _errs308 = errors;
const _errs309 = errors;
const _errs310 = errors;
let valid60 = false;
const _errs311 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing18;
if((data113.exact === undefined) && (missing18 = "exact")){
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var _valid14 = _errs311 === errors;
valid60 = valid60 || _valid14;
if(!valid60){
const _errs312 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing19;
if((data113.prefix === undefined) && (missing19 = "prefix")){
const err221 = {};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
var _valid14 = _errs312 === errors;
valid60 = valid60 || _valid14;
if(!valid60){
const _errs313 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing20;
if((data113.regex === undefined) && (missing20 = "regex")){
const err222 = {};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
var _valid14 = _errs313 === errors;
valid60 = valid60 || _valid14;
}
}
if(!valid60){
const err223 = {};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
else {
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
}
var valid59 = _errs309 === errors;
if(valid59){
const err224 = {instancePath:instancePath+"/spec/service/match/" + i5+"/withoutHeaders/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/withoutHeaders/additionalProperties/oneOf/0/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
else {
errors = _errs308;
if(vErrors !== null){
if(_errs308){
vErrors.length = _errs308;
}
else {
vErrors = null;
}
}
}
var _valid13 = _errs307 === errors;
if(_valid13){
valid58 = true;
passing6 = 0;
}
const _errs314 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.exact === undefined){
const err225 = {instancePath:instancePath+"/spec/service/match/" + i5+"/withoutHeaders/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/withoutHeaders/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
var _valid13 = _errs314 === errors;
if(_valid13 && valid58){
valid58 = false;
passing6 = [passing6, 1];
}
else {
if(_valid13){
valid58 = true;
passing6 = 1;
}
const _errs315 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.prefix === undefined){
const err226 = {instancePath:instancePath+"/spec/service/match/" + i5+"/withoutHeaders/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/withoutHeaders/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
var _valid13 = _errs315 === errors;
if(_valid13 && valid58){
valid58 = false;
passing6 = [passing6, 2];
}
else {
if(_valid13){
valid58 = true;
passing6 = 2;
}
const _errs316 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.regex === undefined){
const err227 = {instancePath:instancePath+"/spec/service/match/" + i5+"/withoutHeaders/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/withoutHeaders/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "regex"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
var _valid13 = _errs316 === errors;
if(_valid13 && valid58){
valid58 = false;
passing6 = [passing6, 3];
}
else {
if(_valid13){
valid58 = true;
passing6 = 3;
}
}
}
}
if(!valid58){
const err228 = {instancePath:instancePath+"/spec/service/match/" + i5+"/withoutHeaders/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/withoutHeaders/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
errors = _errs306;
if(vErrors !== null){
if(_errs306){
vErrors.length = _errs306;
}
else {
vErrors = null;
}
}
}
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.exact !== undefined){
if(typeof data113.exact !== "string"){
const err229 = {instancePath:instancePath+"/spec/service/match/" + i5+"/withoutHeaders/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/withoutHeaders/additionalProperties/properties/exact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data113.prefix !== undefined){
if(typeof data113.prefix !== "string"){
const err230 = {instancePath:instancePath+"/spec/service/match/" + i5+"/withoutHeaders/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/withoutHeaders/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data113.regex !== undefined){
if(typeof data113.regex !== "string"){
const err231 = {instancePath:instancePath+"/spec/service/match/" + i5+"/withoutHeaders/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/withoutHeaders/additionalProperties/properties/regex/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/spec/service/match/" + i5+"/withoutHeaders/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/withoutHeaders/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/spec/service/match/" + i5+"/withoutHeaders",schemaPath:"#/properties/spec/properties/service/properties/match/items/properties/withoutHeaders/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/spec/service/match/" + i5,schemaPath:"#/properties/spec/properties/service/properties/match/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/spec/service/match",schemaPath:"#/properties/spec/properties/service/properties/match/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data59.retries !== undefined){
let data117 = data59.retries;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.attempts !== undefined){
let data118 = data117.attempts;
if(!((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118)))){
const err236 = {instancePath:instancePath+"/spec/service/retries/attempts",schemaPath:"#/properties/spec/properties/service/properties/retries/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(typeof data118 == "number"){
if(!(formats10.validate(data118))){
const err237 = {instancePath:instancePath+"/spec/service/retries/attempts",schemaPath:"#/properties/spec/properties/service/properties/retries/properties/attempts/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
if(data117.perTryTimeout !== undefined){
if(typeof data117.perTryTimeout !== "string"){
const err238 = {instancePath:instancePath+"/spec/service/retries/perTryTimeout",schemaPath:"#/properties/spec/properties/service/properties/retries/properties/perTryTimeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data117.retryOn !== undefined){
if(typeof data117.retryOn !== "string"){
const err239 = {instancePath:instancePath+"/spec/service/retries/retryOn",schemaPath:"#/properties/spec/properties/service/properties/retries/properties/retryOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/spec/service/retries",schemaPath:"#/properties/spec/properties/service/properties/retries/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data59.rewrite !== undefined){
let data121 = data59.rewrite;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.uri !== undefined){
if(typeof data121.uri !== "string"){
const err241 = {instancePath:instancePath+"/spec/service/rewrite/uri",schemaPath:"#/properties/spec/properties/service/properties/rewrite/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data121.authority !== undefined){
if(typeof data121.authority !== "string"){
const err242 = {instancePath:instancePath+"/spec/service/rewrite/authority",schemaPath:"#/properties/spec/properties/service/properties/rewrite/properties/authority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data121.type !== undefined){
if(typeof data121.type !== "string"){
const err243 = {instancePath:instancePath+"/spec/service/rewrite/type",schemaPath:"#/properties/spec/properties/service/properties/rewrite/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/spec/service/rewrite",schemaPath:"#/properties/spec/properties/service/properties/rewrite/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data59.mirror !== undefined){
let data125 = data59.mirror;
if(Array.isArray(data125)){
const len7 = data125.length;
for(let i7=0; i7<len7; i7++){
let data126 = data125[i7];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.backendRef !== undefined){
let data127 = data126.backendRef;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.name === undefined){
const err245 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data127.group !== undefined){
let data128 = data127.group;
if(typeof data128 === "string"){
if(func2(data128) > 253){
const err246 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/group",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!pattern6.test(data128)){
const err247 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/group",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/group",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data127.kind !== undefined){
let data129 = data127.kind;
if(typeof data129 === "string"){
if(func2(data129) > 63){
const err249 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/kind",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(func2(data129) < 1){
const err250 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/kind",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!pattern7.test(data129)){
const err251 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/kind",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/kind",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data127.name !== undefined){
let data130 = data127.name;
if(typeof data130 === "string"){
if(func2(data130) > 253){
const err253 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/name",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(func2(data130) < 1){
const err254 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/name",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/name",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data127.namespace !== undefined){
let data131 = data127.namespace;
if(typeof data131 === "string"){
if(func2(data131) > 63){
const err256 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/namespace",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(func2(data131) < 1){
const err257 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/namespace",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!pattern8.test(data131)){
const err258 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/namespace",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/namespace",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data127.port !== undefined){
let data132 = data127.port;
if(!((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132)))){
const err260 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/port",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(typeof data132 == "number"){
if(data132 > 65535 || isNaN(data132)){
const err261 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/port",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data132 < 1 || isNaN(data132)){
const err262 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/port",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!(formats10.validate(data132))){
const err263 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef/port",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/properties/port/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
}
else {
const err264 = {instancePath:instancePath+"/spec/service/mirror/" + i7+"/backendRef",schemaPath:"#/properties/spec/properties/service/properties/mirror/items/properties/backendRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/spec/service/mirror/" + i7,schemaPath:"#/properties/spec/properties/service/properties/mirror/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/spec/service/mirror",schemaPath:"#/properties/spec/properties/service/properties/mirror/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.backendRef === undefined){
const err267 = {instancePath:instancePath+"/spec/service/mirror",schemaPath:"#/properties/spec/properties/service/properties/mirror/required",keyword:"required",params:{missingProperty: "backendRef"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
if(data59.headers !== undefined){
let data133 = data59.headers;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.request !== undefined){
let data134 = data133.request;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.add !== undefined){
let data135 = data134.add;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key7 in data135){
if(typeof data135[key7] !== "string"){
const err268 = {instancePath:instancePath+"/spec/service/headers/request/add/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/headers/properties/request/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/spec/service/headers/request/add",schemaPath:"#/properties/spec/properties/service/properties/headers/properties/request/properties/add/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data134.remove !== undefined){
let data137 = data134.remove;
if(Array.isArray(data137)){
const len8 = data137.length;
for(let i8=0; i8<len8; i8++){
if(typeof data137[i8] !== "string"){
const err270 = {instancePath:instancePath+"/spec/service/headers/request/remove/" + i8,schemaPath:"#/properties/spec/properties/service/properties/headers/properties/request/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/spec/service/headers/request/remove",schemaPath:"#/properties/spec/properties/service/properties/headers/properties/request/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data134.set !== undefined){
let data139 = data134.set;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key8 in data139){
if(typeof data139[key8] !== "string"){
const err272 = {instancePath:instancePath+"/spec/service/headers/request/set/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/headers/properties/request/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/spec/service/headers/request/set",schemaPath:"#/properties/spec/properties/service/properties/headers/properties/request/properties/set/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/spec/service/headers/request",schemaPath:"#/properties/spec/properties/service/properties/headers/properties/request/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data133.response !== undefined){
let data141 = data133.response;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.add !== undefined){
let data142 = data141.add;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key9 in data142){
if(typeof data142[key9] !== "string"){
const err275 = {instancePath:instancePath+"/spec/service/headers/response/add/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/headers/properties/response/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/spec/service/headers/response/add",schemaPath:"#/properties/spec/properties/service/properties/headers/properties/response/properties/add/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data141.remove !== undefined){
let data144 = data141.remove;
if(Array.isArray(data144)){
const len9 = data144.length;
for(let i9=0; i9<len9; i9++){
if(typeof data144[i9] !== "string"){
const err277 = {instancePath:instancePath+"/spec/service/headers/response/remove/" + i9,schemaPath:"#/properties/spec/properties/service/properties/headers/properties/response/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/spec/service/headers/response/remove",schemaPath:"#/properties/spec/properties/service/properties/headers/properties/response/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data141.set !== undefined){
let data146 = data141.set;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key10 in data146){
if(typeof data146[key10] !== "string"){
const err279 = {instancePath:instancePath+"/spec/service/headers/response/set/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/headers/properties/response/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/spec/service/headers/response/set",schemaPath:"#/properties/spec/properties/service/properties/headers/properties/response/properties/set/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/spec/service/headers/response",schemaPath:"#/properties/spec/properties/service/properties/headers/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/spec/service/headers",schemaPath:"#/properties/spec/properties/service/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data59.gateways !== undefined){
let data148 = data59.gateways;
if(Array.isArray(data148)){
const len10 = data148.length;
for(let i10=0; i10<len10; i10++){
if(typeof data148[i10] !== "string"){
const err283 = {instancePath:instancePath+"/spec/service/gateways/" + i10,schemaPath:"#/properties/spec/properties/service/properties/gateways/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/spec/service/gateways",schemaPath:"#/properties/spec/properties/service/properties/gateways/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data59.gatewayRefs !== undefined){
let data150 = data59.gatewayRefs;
if(Array.isArray(data150)){
if(data150.length > 32){
const err285 = {instancePath:instancePath+"/spec/service/gatewayRefs",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/maxItems",keyword:"maxItems",params:{limit: 32}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
const len11 = data150.length;
for(let i11=0; i11<len11; i11++){
let data151 = data150[i11];
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.name === undefined){
const err286 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11,schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data151.group !== undefined){
let data152 = data151.group;
if(typeof data152 === "string"){
if(func2(data152) > 253){
const err287 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/group",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!pattern6.test(data152)){
const err288 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/group",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/group",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data151.kind !== undefined){
let data153 = data151.kind;
if(typeof data153 === "string"){
if(func2(data153) > 63){
const err290 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/kind",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(func2(data153) < 1){
const err291 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/kind",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!pattern7.test(data153)){
const err292 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/kind",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/kind",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data151.name !== undefined){
let data154 = data151.name;
if(typeof data154 === "string"){
if(func2(data154) > 253){
const err294 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/name",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(func2(data154) < 1){
const err295 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/name",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/name",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data151.namespace !== undefined){
let data155 = data151.namespace;
if(typeof data155 === "string"){
if(func2(data155) > 63){
const err297 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/namespace",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(func2(data155) < 1){
const err298 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/namespace",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(!pattern8.test(data155)){
const err299 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/namespace",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/namespace",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data151.sectionName !== undefined){
let data156 = data151.sectionName;
if(typeof data156 === "string"){
if(func2(data156) > 253){
const err301 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/sectionName",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/sectionName/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(func2(data156) < 1){
const err302 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/sectionName",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/sectionName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(!pattern0.test(data156)){
const err303 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/sectionName",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/sectionName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/sectionName",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/sectionName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data151.port !== undefined){
let data157 = data151.port;
if(!((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157)))){
const err305 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/port",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(typeof data157 == "number"){
if(data157 > 65535 || isNaN(data157)){
const err306 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/port",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data157 < 1 || isNaN(data157)){
const err307 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/port",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(!(formats10.validate(data157))){
const err308 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11+"/port",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/properties/port/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
}
else {
const err309 = {instancePath:instancePath+"/spec/service/gatewayRefs/" + i11,schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/spec/service/gatewayRefs",schemaPath:"#/properties/spec/properties/service/properties/gatewayRefs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data59.corsPolicy !== undefined){
let data158 = data59.corsPolicy;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.allowCredentials !== undefined){
if(typeof data158.allowCredentials !== "boolean"){
const err311 = {instancePath:instancePath+"/spec/service/corsPolicy/allowCredentials",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowCredentials/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data158.allowHeaders !== undefined){
let data160 = data158.allowHeaders;
if(Array.isArray(data160)){
const len12 = data160.length;
for(let i12=0; i12<len12; i12++){
if(typeof data160[i12] !== "string"){
const err312 = {instancePath:instancePath+"/spec/service/corsPolicy/allowHeaders/" + i12,schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowHeaders/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/spec/service/corsPolicy/allowHeaders",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data158.allowMethods !== undefined){
let data162 = data158.allowMethods;
if(Array.isArray(data162)){
const len13 = data162.length;
for(let i13=0; i13<len13; i13++){
if(typeof data162[i13] !== "string"){
const err314 = {instancePath:instancePath+"/spec/service/corsPolicy/allowMethods/" + i13,schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowMethods/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/spec/service/corsPolicy/allowMethods",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowMethods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data158.allowOrigin !== undefined){
let data164 = data158.allowOrigin;
if(Array.isArray(data164)){
const len14 = data164.length;
for(let i14=0; i14<len14; i14++){
if(typeof data164[i14] !== "string"){
const err316 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigin/" + i14,schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigin/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigin",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigin/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data158.allowOrigins !== undefined){
let data166 = data158.allowOrigins;
if(Array.isArray(data166)){
const len15 = data166.length;
for(let i15=0; i15<len15; i15++){
let data167 = data166[i15];
const _errs429 = errors;
let valid93 = false;
let passing7 = null;
const _errs430 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.exact === undefined){
const err318 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigins/" + i15,schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigins/items/oneOf/0/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
var _valid15 = _errs430 === errors;
if(_valid15){
valid93 = true;
passing7 = 0;
}
const _errs431 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.prefix === undefined){
const err319 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigins/" + i15,schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigins/items/oneOf/1/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
var _valid15 = _errs431 === errors;
if(_valid15 && valid93){
valid93 = false;
passing7 = [passing7, 1];
}
else {
if(_valid15){
valid93 = true;
passing7 = 1;
}
const _errs432 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.regex === undefined){
const err320 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigins/" + i15,schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigins/items/oneOf/2/required",keyword:"required",params:{missingProperty: "regex"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
var _valid15 = _errs432 === errors;
if(_valid15 && valid93){
valid93 = false;
passing7 = [passing7, 2];
}
else {
if(_valid15){
valid93 = true;
passing7 = 2;
}
}
}
if(!valid93){
const err321 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigins/" + i15,schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigins/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
else {
errors = _errs429;
if(vErrors !== null){
if(_errs429){
vErrors.length = _errs429;
}
else {
vErrors = null;
}
}
}
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.exact !== undefined){
if(typeof data167.exact !== "string"){
const err322 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigins/" + i15+"/exact",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigins/items/properties/exact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data167.prefix !== undefined){
if(typeof data167.prefix !== "string"){
const err323 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigins/" + i15+"/prefix",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigins/items/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data167.regex !== undefined){
if(typeof data167.regex !== "string"){
const err324 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigins/" + i15+"/regex",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigins/items/properties/regex/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigins/" + i15,schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigins/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/spec/service/corsPolicy/allowOrigins",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/allowOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data158.exposeHeaders !== undefined){
let data171 = data158.exposeHeaders;
if(Array.isArray(data171)){
const len16 = data171.length;
for(let i16=0; i16<len16; i16++){
if(typeof data171[i16] !== "string"){
const err327 = {instancePath:instancePath+"/spec/service/corsPolicy/exposeHeaders/" + i16,schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/spec/service/corsPolicy/exposeHeaders",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data158.maxAge !== undefined){
if(typeof data158.maxAge !== "string"){
const err329 = {instancePath:instancePath+"/spec/service/corsPolicy/maxAge",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/properties/maxAge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/spec/service/corsPolicy",schemaPath:"#/properties/spec/properties/service/properties/corsPolicy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data59.trafficPolicy !== undefined){
let data174 = data59.trafficPolicy;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.connectionPool !== undefined){
let data175 = data174.connectionPool;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.http !== undefined){
let data176 = data175.http;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.h2UpgradePolicy !== undefined){
let data177 = data176.h2UpgradePolicy;
if(typeof data177 !== "string"){
const err331 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/h2UpgradePolicy",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/h2UpgradePolicy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(!(((data177 === "DEFAULT") || (data177 === "DO_NOT_UPGRADE")) || (data177 === "UPGRADE"))){
const err332 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/h2UpgradePolicy",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/h2UpgradePolicy/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.service.properties.trafficPolicy.properties.connectionPool.properties.http.properties.h2UpgradePolicy.enum}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data176.http1MaxPendingRequests !== undefined){
let data178 = data176.http1MaxPendingRequests;
if(!((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178)))){
const err333 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/http1MaxPendingRequests",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/http1MaxPendingRequests/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(typeof data178 == "number"){
if(!(formats10.validate(data178))){
const err334 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/http1MaxPendingRequests",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/http1MaxPendingRequests/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
if(data176.http2MaxRequests !== undefined){
let data179 = data176.http2MaxRequests;
if(!((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179)))){
const err335 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/http2MaxRequests",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/http2MaxRequests/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(typeof data179 == "number"){
if(!(formats10.validate(data179))){
const err336 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/http2MaxRequests",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/http2MaxRequests/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
if(data176.idleTimeout !== undefined){
if(typeof data176.idleTimeout !== "string"){
const err337 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/idleTimeout",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data176.maxRequestsPerConnection !== undefined){
let data181 = data176.maxRequestsPerConnection;
if(!((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181)))){
const err338 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/maxRequestsPerConnection",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/maxRequestsPerConnection/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(typeof data181 == "number"){
if(!(formats10.validate(data181))){
const err339 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/maxRequestsPerConnection",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/maxRequestsPerConnection/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
if(data176.maxRetries !== undefined){
let data182 = data176.maxRetries;
if(!((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182)))){
const err340 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/maxRetries",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/maxRetries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(typeof data182 == "number"){
if(!(formats10.validate(data182))){
const err341 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http/maxRetries",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/properties/maxRetries/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
}
else {
const err342 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool/http",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/properties/http/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/spec/service/trafficPolicy/connectionPool",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/connectionPool/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data174.loadBalancer !== undefined){
let data183 = data174.loadBalancer;
const _errs465 = errors;
let valid100 = false;
let passing8 = null;
const _errs466 = errors;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.simple === undefined){
const err344 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/oneOf/0/required",keyword:"required",params:{missingProperty: "simple"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
var _valid16 = _errs466 === errors;
if(_valid16){
valid100 = true;
passing8 = 0;
}
const _errs467 = errors;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.consistentHash === undefined){
const err345 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/oneOf/1/required",keyword:"required",params:{missingProperty: "consistentHash"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data183.consistentHash !== undefined){
let data184 = data183.consistentHash;
const _errs469 = errors;
let valid102 = false;
let passing9 = null;
const _errs470 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.httpHeaderName === undefined){
const err346 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/oneOf/1/properties/consistentHash/oneOf/0/required",keyword:"required",params:{missingProperty: "httpHeaderName"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
var _valid17 = _errs470 === errors;
if(_valid17){
valid102 = true;
passing9 = 0;
}
const _errs471 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.httpCookie === undefined){
const err347 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/oneOf/1/properties/consistentHash/oneOf/1/required",keyword:"required",params:{missingProperty: "httpCookie"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
var _valid17 = _errs471 === errors;
if(_valid17 && valid102){
valid102 = false;
passing9 = [passing9, 1];
}
else {
if(_valid17){
valid102 = true;
passing9 = 1;
}
const _errs472 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.useSourceIp === undefined){
const err348 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/oneOf/1/properties/consistentHash/oneOf/2/required",keyword:"required",params:{missingProperty: "useSourceIp"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
var _valid17 = _errs472 === errors;
if(_valid17 && valid102){
valid102 = false;
passing9 = [passing9, 2];
}
else {
if(_valid17){
valid102 = true;
passing9 = 2;
}
const _errs473 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.httpQueryParameterName === undefined){
const err349 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/oneOf/1/properties/consistentHash/oneOf/3/required",keyword:"required",params:{missingProperty: "httpQueryParameterName"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
var _valid17 = _errs473 === errors;
if(_valid17 && valid102){
valid102 = false;
passing9 = [passing9, 3];
}
else {
if(_valid17){
valid102 = true;
passing9 = 3;
}
}
}
}
if(!valid102){
const err350 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/oneOf/1/properties/consistentHash/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
else {
errors = _errs469;
if(vErrors !== null){
if(_errs469){
vErrors.length = _errs469;
}
else {
vErrors = null;
}
}
}
}
}
var _valid16 = _errs467 === errors;
if(_valid16 && valid100){
valid100 = false;
passing8 = [passing8, 1];
}
else {
if(_valid16){
valid100 = true;
passing8 = 1;
}
}
if(!valid100){
const err351 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
else {
errors = _errs465;
if(vErrors !== null){
if(_errs465){
vErrors.length = _errs465;
}
else {
vErrors = null;
}
}
}
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.consistentHash !== undefined){
let data185 = data183.consistentHash;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.httpCookie !== undefined){
let data186 = data185.httpCookie;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.name !== undefined){
if(typeof data186.name !== "string"){
const err352 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash/httpCookie/name",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/consistentHash/properties/httpCookie/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data186.path !== undefined){
if(typeof data186.path !== "string"){
const err353 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash/httpCookie/path",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/consistentHash/properties/httpCookie/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data186.ttl !== undefined){
if(typeof data186.ttl !== "string"){
const err354 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash/httpCookie/ttl",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/consistentHash/properties/httpCookie/properties/ttl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash/httpCookie",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/consistentHash/properties/httpCookie/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data185.httpHeaderName !== undefined){
if(typeof data185.httpHeaderName !== "string"){
const err356 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash/httpHeaderName",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/consistentHash/properties/httpHeaderName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data185.httpQueryParameterName !== undefined){
if(typeof data185.httpQueryParameterName !== "string"){
const err357 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash/httpQueryParameterName",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/consistentHash/properties/httpQueryParameterName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data185.minimumRingSize !== undefined){
let data192 = data185.minimumRingSize;
if(!((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192)))){
const err358 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash/minimumRingSize",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/consistentHash/properties/minimumRingSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(typeof data192 == "number"){
if(!(formats0.validate(data192))){
const err359 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash/minimumRingSize",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/consistentHash/properties/minimumRingSize/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
if(data185.useSourceIp !== undefined){
if(typeof data185.useSourceIp !== "boolean"){
const err360 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash/useSourceIp",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/consistentHash/properties/useSourceIp/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/consistentHash",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/consistentHash/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data183.localityLbSetting !== undefined){
let data194 = data183.localityLbSetting;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.distribute !== undefined){
let data195 = data194.distribute;
if(Array.isArray(data195)){
const len17 = data195.length;
for(let i17=0; i17<len17; i17++){
let data196 = data195[i17];
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.from !== undefined){
if(typeof data196.from !== "string"){
const err362 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/distribute/" + i17+"/from",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/distribute/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data196.to !== undefined){
let data198 = data196.to;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key11 in data198){
let data199 = data198[key11];
if(!((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199)))){
const err363 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/distribute/" + i17+"/to/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/distribute/items/properties/to/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(typeof data199 == "number"){
if(!(formats0.validate(data199))){
const err364 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/distribute/" + i17+"/to/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/distribute/items/properties/to/additionalProperties/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
}
else {
const err365 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/distribute/" + i17+"/to",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/distribute/items/properties/to/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/distribute/" + i17,schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/distribute/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/distribute",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/distribute/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data194.enabled !== undefined){
if(typeof data194.enabled !== "boolean"){
const err368 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/enabled",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data194.failover !== undefined){
let data201 = data194.failover;
if(Array.isArray(data201)){
const len18 = data201.length;
for(let i18=0; i18<len18; i18++){
let data202 = data201[i18];
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.from !== undefined){
if(typeof data202.from !== "string"){
const err369 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/failover/" + i18+"/from",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/failover/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data202.to !== undefined){
if(typeof data202.to !== "string"){
const err370 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/failover/" + i18+"/to",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/failover/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/failover/" + i18,schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/failover/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting/failover",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/properties/failover/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
else {
const err373 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/localityLbSetting",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/localityLbSetting/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data183.simple !== undefined){
let data205 = data183.simple;
if(typeof data205 !== "string"){
const err374 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/simple",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/simple/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(!(((((data205 === "ROUND_ROBIN") || (data205 === "LEAST_CONN")) || (data205 === "RANDOM")) || (data205 === "PASSTHROUGH")) || (data205 === "LEAST_REQUEST"))){
const err375 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/simple",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/simple/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.service.properties.trafficPolicy.properties.loadBalancer.properties.simple.enum}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data183.warmupDurationSecs !== undefined){
if(typeof data183.warmupDurationSecs !== "string"){
const err376 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer/warmupDurationSecs",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/properties/warmupDurationSecs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
else {
const err377 = {instancePath:instancePath+"/spec/service/trafficPolicy/loadBalancer",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/loadBalancer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data174.outlierDetection !== undefined){
let data207 = data174.outlierDetection;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.baseEjectionTime !== undefined){
if(typeof data207.baseEjectionTime !== "string"){
const err378 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/baseEjectionTime",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/baseEjectionTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data207.consecutive5xxErrors !== undefined){
let data209 = data207.consecutive5xxErrors;
if(!((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209)))){
const err379 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/consecutive5xxErrors",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/consecutive5xxErrors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(typeof data209 == "number"){
if(!(formats0.validate(data209))){
const err380 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/consecutive5xxErrors",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/consecutive5xxErrors/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
if(data207.consecutiveErrors !== undefined){
let data210 = data207.consecutiveErrors;
if(!((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210)))){
const err381 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/consecutiveErrors",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/consecutiveErrors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(typeof data210 == "number"){
if(!(formats10.validate(data210))){
const err382 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/consecutiveErrors",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/consecutiveErrors/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
if(data207.consecutiveGatewayErrors !== undefined){
let data211 = data207.consecutiveGatewayErrors;
if(!((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211)))){
const err383 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/consecutiveGatewayErrors",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/consecutiveGatewayErrors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(typeof data211 == "number"){
if(!(formats10.validate(data211))){
const err384 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/consecutiveGatewayErrors",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/consecutiveGatewayErrors/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
if(data207.consecutiveLocalOriginFailures !== undefined){
let data212 = data207.consecutiveLocalOriginFailures;
if(!((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212)))){
const err385 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/consecutiveLocalOriginFailures",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/consecutiveLocalOriginFailures/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(typeof data212 == "number"){
if(!(formats10.validate(data212))){
const err386 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/consecutiveLocalOriginFailures",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/consecutiveLocalOriginFailures/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
if(data207.interval !== undefined){
if(typeof data207.interval !== "string"){
const err387 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/interval",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data207.maxEjectionPercent !== undefined){
let data214 = data207.maxEjectionPercent;
if(!((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214)))){
const err388 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/maxEjectionPercent",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/maxEjectionPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(typeof data214 == "number"){
if(!(formats10.validate(data214))){
const err389 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/maxEjectionPercent",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/maxEjectionPercent/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
if(data207.minHealthPercent !== undefined){
let data215 = data207.minHealthPercent;
if(!((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215)))){
const err390 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/minHealthPercent",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/minHealthPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(typeof data215 == "number"){
if(!(formats10.validate(data215))){
const err391 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/minHealthPercent",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/minHealthPercent/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
if(data207.splitExternalLocalOriginErrors !== undefined){
if(typeof data207.splitExternalLocalOriginErrors !== "boolean"){
const err392 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection/splitExternalLocalOriginErrors",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/properties/splitExternalLocalOriginErrors/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/spec/service/trafficPolicy/outlierDetection",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/outlierDetection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data174.tls !== undefined){
let data217 = data174.tls;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.caCertificates !== undefined){
if(typeof data217.caCertificates !== "string"){
const err394 = {instancePath:instancePath+"/spec/service/trafficPolicy/tls/caCertificates",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/tls/properties/caCertificates/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data217.clientCertificate !== undefined){
if(typeof data217.clientCertificate !== "string"){
const err395 = {instancePath:instancePath+"/spec/service/trafficPolicy/tls/clientCertificate",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/tls/properties/clientCertificate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data217.mode !== undefined){
let data220 = data217.mode;
if(typeof data220 !== "string"){
const err396 = {instancePath:instancePath+"/spec/service/trafficPolicy/tls/mode",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/tls/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(!((((data220 === "DISABLE") || (data220 === "SIMPLE")) || (data220 === "MUTUAL")) || (data220 === "ISTIO_MUTUAL"))){
const err397 = {instancePath:instancePath+"/spec/service/trafficPolicy/tls/mode",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/tls/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.service.properties.trafficPolicy.properties.tls.properties.mode.enum}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data217.privateKey !== undefined){
if(typeof data217.privateKey !== "string"){
const err398 = {instancePath:instancePath+"/spec/service/trafficPolicy/tls/privateKey",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/tls/properties/privateKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data217.sni !== undefined){
if(typeof data217.sni !== "string"){
const err399 = {instancePath:instancePath+"/spec/service/trafficPolicy/tls/sni",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/tls/properties/sni/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data217.subjectAltNames !== undefined){
let data223 = data217.subjectAltNames;
if(Array.isArray(data223)){
const len19 = data223.length;
for(let i19=0; i19<len19; i19++){
if(typeof data223[i19] !== "string"){
const err400 = {instancePath:instancePath+"/spec/service/trafficPolicy/tls/subjectAltNames/" + i19,schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/tls/properties/subjectAltNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/spec/service/trafficPolicy/tls/subjectAltNames",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/tls/properties/subjectAltNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/spec/service/trafficPolicy/tls",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/properties/tls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
else {
const err403 = {instancePath:instancePath+"/spec/service/trafficPolicy",schemaPath:"#/properties/spec/properties/service/properties/trafficPolicy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data59.apex !== undefined){
let data225 = data59.apex;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
if(data225.labels !== undefined){
let data226 = data225.labels;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key12 in data226){
if(typeof data226[key12] !== "string"){
const err404 = {instancePath:instancePath+"/spec/service/apex/labels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/apex/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
else {
const err405 = {instancePath:instancePath+"/spec/service/apex/labels",schemaPath:"#/properties/spec/properties/service/properties/apex/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data225.annotations !== undefined){
let data228 = data225.annotations;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key13 in data228){
if(typeof data228[key13] !== "string"){
const err406 = {instancePath:instancePath+"/spec/service/apex/annotations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/apex/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/spec/service/apex/annotations",schemaPath:"#/properties/spec/properties/service/properties/apex/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
else {
const err408 = {instancePath:instancePath+"/spec/service/apex",schemaPath:"#/properties/spec/properties/service/properties/apex/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data59.primary !== undefined){
let data230 = data59.primary;
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
if(data230.labels !== undefined){
let data231 = data230.labels;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key14 in data231){
if(typeof data231[key14] !== "string"){
const err409 = {instancePath:instancePath+"/spec/service/primary/labels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/primary/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
else {
const err410 = {instancePath:instancePath+"/spec/service/primary/labels",schemaPath:"#/properties/spec/properties/service/properties/primary/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data230.annotations !== undefined){
let data233 = data230.annotations;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
for(const key15 in data233){
if(typeof data233[key15] !== "string"){
const err411 = {instancePath:instancePath+"/spec/service/primary/annotations/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/primary/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/spec/service/primary/annotations",schemaPath:"#/properties/spec/properties/service/properties/primary/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/spec/service/primary",schemaPath:"#/properties/spec/properties/service/properties/primary/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data59.canary !== undefined){
let data235 = data59.canary;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.labels !== undefined){
let data236 = data235.labels;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key16 in data236){
if(typeof data236[key16] !== "string"){
const err414 = {instancePath:instancePath+"/spec/service/canary/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/canary/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/spec/service/canary/labels",schemaPath:"#/properties/spec/properties/service/properties/canary/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data235.annotations !== undefined){
let data238 = data235.annotations;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key17 in data238){
if(typeof data238[key17] !== "string"){
const err416 = {instancePath:instancePath+"/spec/service/canary/annotations/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/service/properties/canary/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/spec/service/canary/annotations",schemaPath:"#/properties/spec/properties/service/properties/canary/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/spec/service/canary",schemaPath:"#/properties/spec/properties/service/properties/canary/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data59.unmanagedMetadata !== undefined){
let data240 = data59.unmanagedMetadata;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.annotations !== undefined){
let data241 = data240.annotations;
if(Array.isArray(data241)){
const len20 = data241.length;
for(let i20=0; i20<len20; i20++){
if(typeof data241[i20] !== "string"){
const err419 = {instancePath:instancePath+"/spec/service/unmanagedMetadata/annotations/" + i20,schemaPath:"#/properties/spec/properties/service/properties/unmanagedMetadata/properties/annotations/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/spec/service/unmanagedMetadata/annotations",schemaPath:"#/properties/spec/properties/service/properties/unmanagedMetadata/properties/annotations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data240.labels !== undefined){
let data243 = data240.labels;
if(Array.isArray(data243)){
const len21 = data243.length;
for(let i21=0; i21<len21; i21++){
if(typeof data243[i21] !== "string"){
const err421 = {instancePath:instancePath+"/spec/service/unmanagedMetadata/labels/" + i21,schemaPath:"#/properties/spec/properties/service/properties/unmanagedMetadata/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/spec/service/unmanagedMetadata/labels",schemaPath:"#/properties/spec/properties/service/properties/unmanagedMetadata/properties/labels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/spec/service/unmanagedMetadata",schemaPath:"#/properties/spec/properties/service/properties/unmanagedMetadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/spec/service",schemaPath:"#/properties/spec/properties/service/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data29.skipAnalysis !== undefined){
if(typeof data29.skipAnalysis !== "boolean"){
const err425 = {instancePath:instancePath+"/spec/skipAnalysis",schemaPath:"#/properties/spec/properties/skipAnalysis/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data29.revertOnDeletion !== undefined){
if(typeof data29.revertOnDeletion !== "boolean"){
const err426 = {instancePath:instancePath+"/spec/revertOnDeletion",schemaPath:"#/properties/spec/properties/revertOnDeletion/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data29.suspend !== undefined){
if(typeof data29.suspend !== "boolean"){
const err427 = {instancePath:instancePath+"/spec/suspend",schemaPath:"#/properties/spec/properties/suspend/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data29.analysis !== undefined){
let data248 = data29.analysis;
const _errs609 = errors;
let valid132 = false;
let passing10 = null;
const _errs610 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.interval === undefined){
const err428 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/oneOf/0/required",keyword:"required",params:{missingProperty: "interval"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(data248.threshold === undefined){
const err429 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/oneOf/0/required",keyword:"required",params:{missingProperty: "threshold"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data248.iterations === undefined){
const err430 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/oneOf/0/required",keyword:"required",params:{missingProperty: "iterations"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
var _valid18 = _errs610 === errors;
if(_valid18){
valid132 = true;
passing10 = 0;
}
const _errs611 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.interval === undefined){
const err431 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/oneOf/1/required",keyword:"required",params:{missingProperty: "interval"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(data248.threshold === undefined){
const err432 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/oneOf/1/required",keyword:"required",params:{missingProperty: "threshold"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data248.stepWeight === undefined){
const err433 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/oneOf/1/required",keyword:"required",params:{missingProperty: "stepWeight"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
var _valid18 = _errs611 === errors;
if(_valid18 && valid132){
valid132 = false;
passing10 = [passing10, 1];
}
else {
if(_valid18){
valid132 = true;
passing10 = 1;
}
const _errs612 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.interval === undefined){
const err434 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/oneOf/2/required",keyword:"required",params:{missingProperty: "interval"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(data248.threshold === undefined){
const err435 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/oneOf/2/required",keyword:"required",params:{missingProperty: "threshold"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data248.stepWeights === undefined){
const err436 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/oneOf/2/required",keyword:"required",params:{missingProperty: "stepWeights"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
var _valid18 = _errs612 === errors;
if(_valid18 && valid132){
valid132 = false;
passing10 = [passing10, 2];
}
else {
if(_valid18){
valid132 = true;
passing10 = 2;
}
}
}
if(!valid132){
const err437 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/oneOf",keyword:"oneOf",params:{passingSchemas: passing10}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
else {
errors = _errs609;
if(vErrors !== null){
if(_errs609){
vErrors.length = _errs609;
}
else {
vErrors = null;
}
}
}
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.interval !== undefined){
let data249 = data248.interval;
if(typeof data249 === "string"){
if(!pattern13.test(data249)){
const err438 = {instancePath:instancePath+"/spec/analysis/interval",schemaPath:"#/properties/spec/properties/analysis/properties/interval/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(m|s)"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/spec/analysis/interval",schemaPath:"#/properties/spec/properties/analysis/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data248.iterations !== undefined){
if(!(typeof data248.iterations == "number")){
const err440 = {instancePath:instancePath+"/spec/analysis/iterations",schemaPath:"#/properties/spec/properties/analysis/properties/iterations/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data248.threshold !== undefined){
if(!(typeof data248.threshold == "number")){
const err441 = {instancePath:instancePath+"/spec/analysis/threshold",schemaPath:"#/properties/spec/properties/analysis/properties/threshold/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data248.maxWeight !== undefined){
if(!(typeof data248.maxWeight == "number")){
const err442 = {instancePath:instancePath+"/spec/analysis/maxWeight",schemaPath:"#/properties/spec/properties/analysis/properties/maxWeight/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data248.stepWeight !== undefined){
if(!(typeof data248.stepWeight == "number")){
const err443 = {instancePath:instancePath+"/spec/analysis/stepWeight",schemaPath:"#/properties/spec/properties/analysis/properties/stepWeight/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data248.stepWeights !== undefined){
let data254 = data248.stepWeights;
if(Array.isArray(data254)){
const len22 = data254.length;
for(let i22=0; i22<len22; i22++){
if(!(typeof data254[i22] == "number")){
const err444 = {instancePath:instancePath+"/spec/analysis/stepWeights/" + i22,schemaPath:"#/properties/spec/properties/analysis/properties/stepWeights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
}
else {
const err445 = {instancePath:instancePath+"/spec/analysis/stepWeights",schemaPath:"#/properties/spec/properties/analysis/properties/stepWeights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data248.stepWeightPromotion !== undefined){
if(!(typeof data248.stepWeightPromotion == "number")){
const err446 = {instancePath:instancePath+"/spec/analysis/stepWeightPromotion",schemaPath:"#/properties/spec/properties/analysis/properties/stepWeightPromotion/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data248.mirror !== undefined){
if(typeof data248.mirror !== "boolean"){
const err447 = {instancePath:instancePath+"/spec/analysis/mirror",schemaPath:"#/properties/spec/properties/analysis/properties/mirror/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data248.mirrorWeight !== undefined){
if(!(typeof data248.mirrorWeight == "number")){
const err448 = {instancePath:instancePath+"/spec/analysis/mirrorWeight",schemaPath:"#/properties/spec/properties/analysis/properties/mirrorWeight/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data248.primaryReadyThreshold !== undefined){
if(!(typeof data248.primaryReadyThreshold == "number")){
const err449 = {instancePath:instancePath+"/spec/analysis/primaryReadyThreshold",schemaPath:"#/properties/spec/properties/analysis/properties/primaryReadyThreshold/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data248.canaryReadyThreshold !== undefined){
if(!(typeof data248.canaryReadyThreshold == "number")){
const err450 = {instancePath:instancePath+"/spec/analysis/canaryReadyThreshold",schemaPath:"#/properties/spec/properties/analysis/properties/canaryReadyThreshold/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data248.match !== undefined){
let data261 = data248.match;
if(Array.isArray(data261)){
const len23 = data261.length;
for(let i23=0; i23<len23; i23++){
let data262 = data261[i23];
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
if(data262.headers !== undefined){
let data263 = data262.headers;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
for(const key18 in data263){
let data264 = data263[key18];
const _errs646 = errors;
let valid140 = false;
let passing11 = null;
const _errs647 = errors;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.exact === undefined){
const err451 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
var _valid19 = _errs647 === errors;
if(_valid19){
valid140 = true;
passing11 = 0;
}
const _errs648 = errors;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.prefix === undefined){
const err452 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
var _valid19 = _errs648 === errors;
if(_valid19 && valid140){
valid140 = false;
passing11 = [passing11, 1];
}
else {
if(_valid19){
valid140 = true;
passing11 = 1;
}
const _errs649 = errors;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.suffix === undefined){
const err453 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "suffix"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
var _valid19 = _errs649 === errors;
if(_valid19 && valid140){
valid140 = false;
passing11 = [passing11, 2];
}
else {
if(_valid19){
valid140 = true;
passing11 = 2;
}
const _errs650 = errors;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.regex === undefined){
const err454 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "regex"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
var _valid19 = _errs650 === errors;
if(_valid19 && valid140){
valid140 = false;
passing11 = [passing11, 3];
}
else {
if(_valid19){
valid140 = true;
passing11 = 3;
}
}
}
}
if(!valid140){
const err455 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing11}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
else {
errors = _errs646;
if(vErrors !== null){
if(_errs646){
vErrors.length = _errs646;
}
else {
vErrors = null;
}
}
}
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.exact !== undefined){
if(typeof data264.exact !== "string"){
const err456 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact",schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/additionalProperties/properties/exact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data264.prefix !== undefined){
if(typeof data264.prefix !== "string"){
const err457 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data264.suffix !== undefined){
if(typeof data264.suffix !== "string"){
const err458 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/suffix",schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/additionalProperties/properties/suffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data264.regex !== undefined){
if(typeof data264.regex !== "string"){
const err459 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/additionalProperties/properties/regex/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
else {
const err461 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/headers",schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data262.queryParams !== undefined){
let data269 = data262.queryParams;
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
for(const key19 in data269){
let data270 = data269[key19];
const _errs664 = errors;
let valid143 = false;
let passing12 = null;
const _errs665 = errors;
const _errs666 = errors;
const _errs667 = errors;
const _errs668 = errors;
let valid145 = false;
const _errs669 = errors;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
let missing21;
if((data270.exact === undefined) && (missing21 = "exact")){
const err462 = {};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
var _valid21 = _errs669 === errors;
valid145 = valid145 || _valid21;
if(!valid145){
const _errs670 = errors;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
let missing22;
if((data270.prefix === undefined) && (missing22 = "prefix")){
const err463 = {};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
var _valid21 = _errs670 === errors;
valid145 = valid145 || _valid21;
if(!valid145){
const _errs671 = errors;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
let missing23;
if((data270.regex === undefined) && (missing23 = "regex")){
const err464 = {};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
var _valid21 = _errs671 === errors;
valid145 = valid145 || _valid21;
}
}
if(!valid145){
const err465 = {};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
else {
errors = _errs668;
if(vErrors !== null){
if(_errs668){
vErrors.length = _errs668;
}
else {
vErrors = null;
}
}
}
var valid144 = _errs667 === errors;
if(valid144){
const err466 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/queryParams/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/queryParams/additionalProperties/oneOf/0/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
else {
errors = _errs666;
if(vErrors !== null){
if(_errs666){
vErrors.length = _errs666;
}
else {
vErrors = null;
}
}
}
var _valid20 = _errs665 === errors;
if(_valid20){
valid143 = true;
passing12 = 0;
}
const _errs672 = errors;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
if(data270.exact === undefined){
const err467 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/queryParams/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/queryParams/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
var _valid20 = _errs672 === errors;
if(_valid20 && valid143){
valid143 = false;
passing12 = [passing12, 1];
}
else {
if(_valid20){
valid143 = true;
passing12 = 1;
}
const _errs673 = errors;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
if(data270.prefix === undefined){
const err468 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/queryParams/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/queryParams/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
var _valid20 = _errs673 === errors;
if(_valid20 && valid143){
valid143 = false;
passing12 = [passing12, 2];
}
else {
if(_valid20){
valid143 = true;
passing12 = 2;
}
const _errs674 = errors;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
if(data270.regex === undefined){
const err469 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/queryParams/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/queryParams/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "regex"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
var _valid20 = _errs674 === errors;
if(_valid20 && valid143){
valid143 = false;
passing12 = [passing12, 3];
}
else {
if(_valid20){
valid143 = true;
passing12 = 3;
}
}
}
}
if(!valid143){
const err470 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/queryParams/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/queryParams/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing12}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
else {
errors = _errs664;
if(vErrors !== null){
if(_errs664){
vErrors.length = _errs664;
}
else {
vErrors = null;
}
}
}
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
if(data270.exact !== undefined){
if(typeof data270.exact !== "string"){
const err471 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/queryParams/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact",schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/queryParams/additionalProperties/properties/exact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data270.prefix !== undefined){
if(typeof data270.prefix !== "string"){
const err472 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/queryParams/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/prefix",schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/queryParams/additionalProperties/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data270.regex !== undefined){
if(typeof data270.regex !== "string"){
const err473 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/queryParams/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/queryParams/additionalProperties/properties/regex/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
else {
const err474 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/queryParams/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/queryParams/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/queryParams",schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/queryParams/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data262.sourceLabels !== undefined){
let data274 = data262.sourceLabels;
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
for(const key20 in data274){
if(typeof data274[key20] !== "string"){
const err476 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/sourceLabels/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/sourceLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
else {
const err477 = {instancePath:instancePath+"/spec/analysis/match/" + i23+"/sourceLabels",schemaPath:"#/properties/spec/properties/analysis/properties/match/items/properties/sourceLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/spec/analysis/match/" + i23,schemaPath:"#/properties/spec/properties/analysis/properties/match/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
else {
const err479 = {instancePath:instancePath+"/spec/analysis/match",schemaPath:"#/properties/spec/properties/analysis/properties/match/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data248.metrics !== undefined){
let data276 = data248.metrics;
if(Array.isArray(data276)){
const len24 = data276.length;
for(let i24=0; i24<len24; i24++){
let data277 = data276[i24];
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
if(data277.name === undefined){
const err480 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24,schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(data277.name !== undefined){
if(typeof data277.name !== "string"){
const err481 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/name",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data277.interval !== undefined){
let data279 = data277.interval;
if(typeof data279 === "string"){
if(!pattern13.test(data279)){
const err482 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/interval",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/interval/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(m|s)"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else {
const err483 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/interval",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data277.threshold !== undefined){
if(!(typeof data277.threshold == "number")){
const err484 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/threshold",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/threshold/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data277.thresholdRange !== undefined){
let data281 = data277.thresholdRange;
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
if(data281.min !== undefined){
if(!(typeof data281.min == "number")){
const err485 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/thresholdRange/min",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/thresholdRange/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data281.max !== undefined){
if(!(typeof data281.max == "number")){
const err486 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/thresholdRange/max",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/thresholdRange/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/thresholdRange",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/thresholdRange/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data277.query !== undefined){
if(typeof data277.query !== "string"){
const err488 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/query",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/query/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data277.templateRef !== undefined){
let data285 = data277.templateRef;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.name === undefined){
const err489 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/templateRef",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/templateRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(data285.name !== undefined){
if(typeof data285.name !== "string"){
const err490 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/templateRef/name",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/templateRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data285.namespace !== undefined){
if(typeof data285.namespace !== "string"){
const err491 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/templateRef/namespace",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/templateRef/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/templateRef",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/templateRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data277.templateVariables !== undefined){
let data288 = data277.templateVariables;
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
for(const key21 in data288){
if(typeof data288[key21] !== "string"){
const err493 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/templateVariables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/templateVariables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24+"/templateVariables",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/properties/templateVariables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/spec/analysis/metrics/" + i24,schemaPath:"#/properties/spec/properties/analysis/properties/metrics/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
}
else {
const err496 = {instancePath:instancePath+"/spec/analysis/metrics",schemaPath:"#/properties/spec/properties/analysis/properties/metrics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data248.alerts !== undefined){
let data290 = data248.alerts;
if(Array.isArray(data290)){
const len25 = data290.length;
for(let i25=0; i25<len25; i25++){
let data291 = data290[i25];
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
if(data291.providerRef === undefined){
const err497 = {instancePath:instancePath+"/spec/analysis/alerts/" + i25,schemaPath:"#/properties/spec/properties/analysis/properties/alerts/items/required",keyword:"required",params:{missingProperty: "providerRef"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(data291.name === undefined){
const err498 = {instancePath:instancePath+"/spec/analysis/alerts/" + i25,schemaPath:"#/properties/spec/properties/analysis/properties/alerts/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data291.name !== undefined){
if(typeof data291.name !== "string"){
const err499 = {instancePath:instancePath+"/spec/analysis/alerts/" + i25+"/name",schemaPath:"#/properties/spec/properties/analysis/properties/alerts/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data291.severity !== undefined){
let data293 = data291.severity;
if(typeof data293 !== "string"){
const err500 = {instancePath:instancePath+"/spec/analysis/alerts/" + i25+"/severity",schemaPath:"#/properties/spec/properties/analysis/properties/alerts/items/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(!((((data293 === "") || (data293 === "info")) || (data293 === "warn")) || (data293 === "error"))){
const err501 = {instancePath:instancePath+"/spec/analysis/alerts/" + i25+"/severity",schemaPath:"#/properties/spec/properties/analysis/properties/alerts/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.analysis.properties.alerts.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data291.providerRef !== undefined){
let data294 = data291.providerRef;
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
if(data294.name === undefined){
const err502 = {instancePath:instancePath+"/spec/analysis/alerts/" + i25+"/providerRef",schemaPath:"#/properties/spec/properties/analysis/properties/alerts/items/properties/providerRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data294.name !== undefined){
if(typeof data294.name !== "string"){
const err503 = {instancePath:instancePath+"/spec/analysis/alerts/" + i25+"/providerRef/name",schemaPath:"#/properties/spec/properties/analysis/properties/alerts/items/properties/providerRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data294.namespace !== undefined){
if(typeof data294.namespace !== "string"){
const err504 = {instancePath:instancePath+"/spec/analysis/alerts/" + i25+"/providerRef/namespace",schemaPath:"#/properties/spec/properties/analysis/properties/alerts/items/properties/providerRef/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
else {
const err505 = {instancePath:instancePath+"/spec/analysis/alerts/" + i25+"/providerRef",schemaPath:"#/properties/spec/properties/analysis/properties/alerts/items/properties/providerRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
else {
const err506 = {instancePath:instancePath+"/spec/analysis/alerts/" + i25,schemaPath:"#/properties/spec/properties/analysis/properties/alerts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
}
else {
const err507 = {instancePath:instancePath+"/spec/analysis/alerts",schemaPath:"#/properties/spec/properties/analysis/properties/alerts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data248.webhooks !== undefined){
let data297 = data248.webhooks;
if(Array.isArray(data297)){
const len26 = data297.length;
for(let i26=0; i26<len26; i26++){
let data298 = data297[i26];
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
if(data298.name === undefined){
const err508 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26,schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(data298.url === undefined){
const err509 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26,schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data298.name !== undefined){
if(typeof data298.name !== "string"){
const err510 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/name",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data298.type !== undefined){
let data300 = data298.type;
if(typeof data300 !== "string"){
const err511 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/type",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(!(((((((((data300 === "") || (data300 === "confirm-rollout")) || (data300 === "pre-rollout")) || (data300 === "rollout")) || (data300 === "confirm-promotion")) || (data300 === "post-rollout")) || (data300 === "event")) || (data300 === "rollback")) || (data300 === "confirm-traffic-increase"))){
const err512 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/type",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.analysis.properties.webhooks.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data298.muteAlert !== undefined){
if(typeof data298.muteAlert !== "boolean"){
const err513 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/muteAlert",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/muteAlert/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data298.url !== undefined){
if(typeof data298.url !== "string"){
const err514 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/url",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data298.timeout !== undefined){
let data303 = data298.timeout;
if(typeof data303 === "string"){
if(!pattern13.test(data303)){
const err515 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/timeout",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(m|s)"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/timeout",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data298.retries !== undefined){
if(!(typeof data298.retries == "number")){
const err517 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/retries",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/retries/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data298.disableTLS !== undefined){
if(typeof data298.disableTLS !== "boolean"){
const err518 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/disableTLS",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/disableTLS/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data298.metadata !== undefined){
let data306 = data298.metadata;
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
for(const key22 in data306){
if(typeof data306[key22] !== "string"){
const err519 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/metadata/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
else {
const err520 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26+"/metadata",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
else {
const err521 = {instancePath:instancePath+"/spec/analysis/webhooks/" + i26,schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
else {
const err522 = {instancePath:instancePath+"/spec/analysis/webhooks",schemaPath:"#/properties/spec/properties/analysis/properties/webhooks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data248.sessionAffinity !== undefined){
let data308 = data248.sessionAffinity;
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
if(data308.cookieName === undefined){
const err523 = {instancePath:instancePath+"/spec/analysis/sessionAffinity",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/required",keyword:"required",params:{missingProperty: "cookieName"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data308.cookieName !== undefined){
if(typeof data308.cookieName !== "string"){
const err524 = {instancePath:instancePath+"/spec/analysis/sessionAffinity/cookieName",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/properties/cookieName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data308.primaryCookieName !== undefined){
if(typeof data308.primaryCookieName !== "string"){
const err525 = {instancePath:instancePath+"/spec/analysis/sessionAffinity/primaryCookieName",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/properties/primaryCookieName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data308.domain !== undefined){
if(typeof data308.domain !== "string"){
const err526 = {instancePath:instancePath+"/spec/analysis/sessionAffinity/domain",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data308.httpOnly !== undefined){
if(typeof data308.httpOnly !== "boolean"){
const err527 = {instancePath:instancePath+"/spec/analysis/sessionAffinity/httpOnly",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/properties/httpOnly/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data308.maxAge !== undefined){
if(!(typeof data308.maxAge == "number")){
const err528 = {instancePath:instancePath+"/spec/analysis/sessionAffinity/maxAge",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/properties/maxAge/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data308.partitioned !== undefined){
if(typeof data308.partitioned !== "boolean"){
const err529 = {instancePath:instancePath+"/spec/analysis/sessionAffinity/partitioned",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/properties/partitioned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data308.path !== undefined){
if(typeof data308.path !== "string"){
const err530 = {instancePath:instancePath+"/spec/analysis/sessionAffinity/path",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data308.sameSite !== undefined){
let data316 = data308.sameSite;
if(typeof data316 !== "string"){
const err531 = {instancePath:instancePath+"/spec/analysis/sessionAffinity/sameSite",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/properties/sameSite/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(!(((data316 === "Strict") || (data316 === "Lax")) || (data316 === "None"))){
const err532 = {instancePath:instancePath+"/spec/analysis/sessionAffinity/sameSite",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.analysis.properties.sessionAffinity.properties.sameSite.enum}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data308.secure !== undefined){
if(typeof data308.secure !== "boolean"){
const err533 = {instancePath:instancePath+"/spec/analysis/sessionAffinity/secure",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/properties/secure/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
else {
const err534 = {instancePath:instancePath+"/spec/analysis/sessionAffinity",schemaPath:"#/properties/spec/properties/analysis/properties/sessionAffinity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/spec/analysis",schemaPath:"#/properties/spec/properties/analysis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
else {
const err537 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
