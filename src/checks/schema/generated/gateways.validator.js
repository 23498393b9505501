// generated from imports/schemas by `npx projen imports:generate`; do not edit
/* eslint-disable */
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","anyOf":[{"required":["name"]},{"required":["generateName"]}],"properties":{"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},"generateName":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*[-.]?$"},"namespace":{"type":"string","maxLength":63,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"labels":{"type":"object","x-qualified-keys":true,"additionalProperties":{"type":"string","maxLength":63,"pattern":"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"}},"annotations":{"type":"object","x-qualified-keys":"any case","x-total-size":262144,"additionalProperties":{"type":"string"}},"finalizers":{"type":"array","items":{"type":"string","x-qualified-name":true}},"ownerReferences":{"type":"array","items":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string","minLength":1},"kind":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"uid":{"type":"string","minLength":1},"controller":{"type":"boolean"},"blockOwnerDeletion":{"type":"boolean"}}}},"uid":{"type":"string"},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"generation":{"type":"integer","format":"int64"},"creationTimestamp":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"},"deletionTimestamp":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"},"deletionGracePeriodSeconds":{"type":"integer","format":"int64"},"managedFields":{"type":"array","items":{"type":"object","additionalProperties":true}}}},"spec":{"properties":{"addresses":{"items":{"oneOf":[{"properties":{"type":{"enum":["IPAddress"]},"value":{"anyOf":[{"format":"ipv4"},{"format":"ipv6"}]}}},{"properties":{"type":{"not":{"enum":["IPAddress"]}}}}],"properties":{"type":{"maxLength":253,"minLength":1,"pattern":"^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$","type":"string"},"value":{"maxLength":253,"type":"string"}},"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-type":"atomic"},"allowedListeners":{"properties":{"namespaces":{"properties":{"from":{"enum":["All","Selector","Same","None"],"type":"string"},"selector":{"properties":{"matchExpressions":{"items":{"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"items":{"type":"string"},"type":"array","x-kubernetes-list-type":"atomic"}},"required":["key","operator"],"type":"object"},"type":"array","x-kubernetes-list-type":"atomic"},"matchLabels":{"additionalProperties":{"type":"string"},"type":"object"}},"type":"object","x-kubernetes-map-type":"atomic"}},"type":"object"}},"type":"object"},"gatewayClassName":{"maxLength":253,"minLength":1,"type":"string"},"infrastructure":{"properties":{"annotations":{"additionalProperties":{"maxLength":4096,"minLength":0,"type":"string"},"maxProperties":16,"type":"object"},"labels":{"additionalProperties":{"maxLength":63,"minLength":0,"pattern":"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$","type":"string"},"maxProperties":8,"type":"object"},"parametersRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"}},"required":["group","kind","name"],"type":"object"}},"type":"object"},"listeners":{"items":{"properties":{"allowedRoutes":{"properties":{"kinds":{"items":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"}},"required":["kind"],"type":"object"},"maxItems":8,"type":"array","x-kubernetes-list-type":"atomic"},"namespaces":{"properties":{"from":{"enum":["All","Selector","Same"],"type":"string"},"selector":{"properties":{"matchExpressions":{"items":{"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"items":{"type":"string"},"type":"array","x-kubernetes-list-type":"atomic"}},"required":["key","operator"],"type":"object"},"type":"array","x-kubernetes-list-type":"atomic"},"matchLabels":{"additionalProperties":{"type":"string"},"type":"object"}},"type":"object","x-kubernetes-map-type":"atomic"}},"type":"object"}},"type":"object"},"hostname":{"maxLength":253,"minLength":1,"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"name":{"maxLength":253,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"},"protocol":{"maxLength":255,"minLength":1,"pattern":"^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9]+$","type":"string"},"tls":{"properties":{"certificateRefs":{"items":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"}},"required":["name"],"type":"object"},"maxItems":64,"type":"array","x-kubernetes-list-type":"atomic"},"mode":{"enum":["Terminate","Passthrough"],"type":"string"},"options":{"additionalProperties":{"maxLength":4096,"minLength":0,"type":"string"},"maxProperties":16,"type":"object"}},"type":"object"}},"required":["name","port","protocol"],"type":"object"},"maxItems":64,"minItems":1,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"tls":{"properties":{"backend":{"properties":{"clientCertificateRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"}},"required":["name"],"type":"object"}},"type":"object"},"frontend":{"properties":{"default":{"properties":{"validation":{"properties":{"caCertificateRefs":{"items":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"}},"required":["group","kind","name"],"type":"object"},"maxItems":16,"minItems":1,"type":"array","x-kubernetes-list-type":"atomic"},"mode":{"enum":["AllowValidOnly","AllowInsecureFallback"],"type":"string"}},"required":["caCertificateRefs"],"type":"object"}},"type":"object"},"perPort":{"items":{"properties":{"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"},"tls":{"properties":{"validation":{"properties":{"caCertificateRefs":{"items":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"}},"required":["group","kind","name"],"type":"object"},"maxItems":16,"minItems":1,"type":"array","x-kubernetes-list-type":"atomic"},"mode":{"enum":["AllowValidOnly","AllowInsecureFallback"],"type":"string"}},"required":["caCertificateRefs"],"type":"object"}},"type":"object"}},"required":["port","tls"],"type":"object"},"maxItems":64,"type":"array","x-kubernetes-list-map-keys":["port"],"x-kubernetes-list-type":"map"}},"required":["default"],"type":"object"}},"type":"object"}},"required":["gatewayClassName","listeners"],"type":"object"}},"required":["spec","metadata"],"type":"object"};
const func2 = require("../keywords").lengthOf;
const func6 = require("../keywords").KEYWORDS;
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern1 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*[-.]?$", "u");
const pattern2 = new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern3 = new RegExp("^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "u");
const pattern6 = new RegExp("^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$", "u");
const pattern8 = new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern9 = new RegExp("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$", "u");
const pattern12 = new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern14 = new RegExp("^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9]+$", "u");
const pattern17 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const formats0 = require("../formats").int64;
const formats4 = require("../formats").ipv4;
const formats6 = require("../formats").ipv6;
const formats8 = require("../formats").int32;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metadata === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
const err2 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
const err5 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/anyOf/1/required",keyword:"required",params:{missingProperty: "generateName"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.generateName !== undefined){
let data4 = data2.generateName;
if(typeof data4 === "string"){
if(func2(data4) > 253){
const err10 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*[-.]?$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.namespace !== undefined){
let data5 = data2.namespace;
if(typeof data5 === "string"){
if(func2(data5) > 63){
const err13 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern2.test(data5)){
const err14 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/metadata/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern3.test(data7)){
const err17 = {instancePath:instancePath+"/metadata/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/metadata/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
const wrong0 = func6["x-qualified-keys"].wrong(true, data6);
if(wrong0){
const err19 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/x-qualified-keys",keyword:"x-qualified-keys",params:wrong0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data8 = data2.annotations;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(typeof data8[key1] !== "string"){
const err21 = {instancePath:instancePath+"/metadata/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
const wrong1 = func6["x-qualified-keys"].wrong("any case", data8);
if(wrong1){
const err22 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/x-qualified-keys",keyword:"x-qualified-keys",params:wrong1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const wrong2 = func6["x-total-size"].wrong(262144, data8);
if(wrong2){
const err23 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/x-total-size",keyword:"x-total-size",params:wrong2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/x-qualified-name",keyword:"x-qualified-name",params:wrong3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
const err28 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13.kind === undefined){
const err29 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.name === undefined){
const err30 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.uid === undefined){
const err31 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "uid"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13.apiVersion !== undefined){
let data14 = data13.apiVersion;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err32 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/apiVersion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/apiVersion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.kind !== undefined){
let data15 = data13.kind;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err34 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/kind",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/kind",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.name !== undefined){
let data16 = data13.name;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err36 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/name",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/name",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.uid !== undefined){
let data17 = data13.uid;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err38 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/uid",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/uid/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/uid",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.controller !== undefined){
if(typeof data13.controller !== "boolean"){
const err40 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/controller",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/controller/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.blockOwnerDeletion !== undefined){
if(typeof data13.blockOwnerDeletion !== "boolean"){
const err41 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1+"/blockOwnerDeletion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"}};
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
const err42 = {instancePath:instancePath+"/metadata/ownerReferences/" + i1,schemaPath:"#/properties/metadata/properties/ownerReferences/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data2.uid !== undefined){
if(typeof data2.uid !== "string"){
const err44 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
if(typeof data2.resourceVersion !== "string"){
const err45 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.selfLink !== undefined){
if(typeof data2.selfLink !== "string"){
const err46 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.generation !== undefined){
let data23 = data2.generation;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err47 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data23 == "number"){
if(!(formats0.validate(data23))){
const err48 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data2.creationTimestamp !== undefined){
let data24 = data2.creationTimestamp;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err49 = {instancePath:instancePath+"/metadata/creationTimestamp",schemaPath:"#/properties/metadata/properties/creationTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/metadata/creationTimestamp",schemaPath:"#/properties/metadata/properties/creationTimestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data2.deletionTimestamp !== undefined){
let data25 = data2.deletionTimestamp;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err51 = {instancePath:instancePath+"/metadata/deletionTimestamp",schemaPath:"#/properties/metadata/properties/deletionTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/metadata/deletionTimestamp",schemaPath:"#/properties/metadata/properties/deletionTimestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data2.deletionGracePeriodSeconds !== undefined){
let data26 = data2.deletionGracePeriodSeconds;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err53 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data26 == "number"){
if(!(formats0.validate(data26))){
const err54 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/format",keyword:"format",params:{format: "int64"}};
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
if(data2.managedFields !== undefined){
let data27 = data2.managedFields;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
}
else {
const err55 = {instancePath:instancePath+"/metadata/managedFields/" + i2,schemaPath:"#/properties/metadata/properties/managedFields/items/type",keyword:"type",params:{type: "object"}};
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
const err56 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.spec !== undefined){
let data29 = data.spec;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.gatewayClassName === undefined){
const err58 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "gatewayClassName"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data29.listeners === undefined){
const err59 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "listeners"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data29.addresses !== undefined){
let data30 = data29.addresses;
if(Array.isArray(data30)){
if(data30.length > 16){
const err60 = {instancePath:instancePath+"/spec/addresses",schemaPath:"#/properties/spec/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
const _errs71 = errors;
let valid15 = false;
let passing0 = null;
const _errs72 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.type !== undefined){
if(!(data31.type === "IPAddress")){
const err61 = {instancePath:instancePath+"/spec/addresses/" + i3+"/type",schemaPath:"#/properties/spec/properties/addresses/items/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.addresses.items.oneOf[0].properties.type.enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data31.value !== undefined){
let data33 = data31.value;
const _errs75 = errors;
let valid17 = false;
const _errs76 = errors;
if(typeof data33 === "string"){
if(!(formats4(data33))){
const err62 = {instancePath:instancePath+"/spec/addresses/" + i3+"/value",schemaPath:"#/properties/spec/properties/addresses/items/oneOf/0/properties/value/anyOf/0/format",keyword:"format",params:{format: "ipv4"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid2 = _errs76 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const _errs77 = errors;
if(typeof data33 === "string"){
if(!(formats6(data33))){
const err63 = {instancePath:instancePath+"/spec/addresses/" + i3+"/value",schemaPath:"#/properties/spec/properties/addresses/items/oneOf/0/properties/value/anyOf/1/format",keyword:"format",params:{format: "ipv6"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid2 = _errs77 === errors;
valid17 = valid17 || _valid2;
}
if(!valid17){
const err64 = {instancePath:instancePath+"/spec/addresses/" + i3+"/value",schemaPath:"#/properties/spec/properties/addresses/items/oneOf/0/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
}
var _valid1 = _errs72 === errors;
if(_valid1){
valid15 = true;
passing0 = 0;
}
const _errs78 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.type !== undefined){
const _errs80 = errors;
const _errs81 = errors;
if(!(data31.type === "IPAddress")){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid19 = _errs81 === errors;
if(valid19){
const err66 = {instancePath:instancePath+"/spec/addresses/" + i3+"/type",schemaPath:"#/properties/spec/properties/addresses/items/oneOf/1/properties/type/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
}
var _valid1 = _errs78 === errors;
if(_valid1 && valid15){
valid15 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid15 = true;
passing0 = 1;
}
}
if(!valid15){
const err67 = {instancePath:instancePath+"/spec/addresses/" + i3,schemaPath:"#/properties/spec/properties/addresses/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.type !== undefined){
let data35 = data31.type;
if(typeof data35 === "string"){
if(func2(data35) > 253){
const err68 = {instancePath:instancePath+"/spec/addresses/" + i3+"/type",schemaPath:"#/properties/spec/properties/addresses/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func2(data35) < 1){
const err69 = {instancePath:instancePath+"/spec/addresses/" + i3+"/type",schemaPath:"#/properties/spec/properties/addresses/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!pattern6.test(data35)){
const err70 = {instancePath:instancePath+"/spec/addresses/" + i3+"/type",schemaPath:"#/properties/spec/properties/addresses/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/spec/addresses/" + i3+"/type",schemaPath:"#/properties/spec/properties/addresses/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.value !== undefined){
let data36 = data31.value;
if(typeof data36 === "string"){
if(func2(data36) > 253){
const err72 = {instancePath:instancePath+"/spec/addresses/" + i3+"/value",schemaPath:"#/properties/spec/properties/addresses/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/spec/addresses/" + i3+"/value",schemaPath:"#/properties/spec/properties/addresses/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/spec/addresses/" + i3,schemaPath:"#/properties/spec/properties/addresses/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
const wrong4 = func6["x-kubernetes-list-type"].wrong("atomic", data30);
if(wrong4){
const err75 = {instancePath:instancePath+"/spec/addresses",schemaPath:"#/properties/spec/properties/addresses/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong4};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/spec/addresses",schemaPath:"#/properties/spec/properties/addresses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.allowedListeners !== undefined){
let data37 = data29.allowedListeners;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.namespaces !== undefined){
let data38 = data37.namespaces;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.from !== undefined){
let data39 = data38.from;
if(typeof data39 !== "string"){
const err77 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/from",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!((((data39 === "All") || (data39 === "Selector")) || (data39 === "Same")) || (data39 === "None"))){
const err78 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/from",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/from/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.allowedListeners.properties.namespaces.properties.from.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data38.selector !== undefined){
let data40 = data38.selector;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.matchExpressions !== undefined){
let data41 = data40.matchExpressions;
if(Array.isArray(data41)){
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
let data42 = data41[i4];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.key === undefined){
const err79 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchExpressions/" + i4,schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data42.operator === undefined){
const err80 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchExpressions/" + i4,schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data42.key !== undefined){
if(typeof data42.key !== "string"){
const err81 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchExpressions/" + i4+"/key",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data42.operator !== undefined){
if(typeof data42.operator !== "string"){
const err82 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchExpressions/" + i4+"/operator",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data42.values !== undefined){
let data45 = data42.values;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
if(typeof data45[i5] !== "string"){
const err83 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchExpressions/" + i4+"/values/" + i5,schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
const wrong5 = func6["x-kubernetes-list-type"].wrong("atomic", data45);
if(wrong5){
const err84 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchExpressions/" + i4+"/values",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchExpressions/items/properties/values/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong5};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchExpressions/" + i4+"/values",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"}};
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
else {
const err86 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchExpressions/" + i4,schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
const wrong6 = func6["x-kubernetes-list-type"].wrong("atomic", data41);
if(wrong6){
const err87 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchExpressions",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchExpressions/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong6};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchExpressions",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data40.matchLabels !== undefined){
let data47 = data40.matchLabels;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key2 in data47){
if(typeof data47[key2] !== "string"){
const err89 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector/matchLabels",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/spec/allowedListeners/namespaces/selector",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/properties/selector/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/spec/allowedListeners/namespaces",schemaPath:"#/properties/spec/properties/allowedListeners/properties/namespaces/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/spec/allowedListeners",schemaPath:"#/properties/spec/properties/allowedListeners/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.gatewayClassName !== undefined){
let data49 = data29.gatewayClassName;
if(typeof data49 === "string"){
if(func2(data49) > 253){
const err94 = {instancePath:instancePath+"/spec/gatewayClassName",schemaPath:"#/properties/spec/properties/gatewayClassName/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data49) < 1){
const err95 = {instancePath:instancePath+"/spec/gatewayClassName",schemaPath:"#/properties/spec/properties/gatewayClassName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/spec/gatewayClassName",schemaPath:"#/properties/spec/properties/gatewayClassName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data29.infrastructure !== undefined){
let data50 = data29.infrastructure;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.annotations !== undefined){
let data51 = data50.annotations;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(Object.keys(data51).length > 16){
const err97 = {instancePath:instancePath+"/spec/infrastructure/annotations",schemaPath:"#/properties/spec/properties/infrastructure/properties/annotations/maxProperties",keyword:"maxProperties",params:{limit: 16}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key3 in data51){
let data52 = data51[key3];
if(typeof data52 === "string"){
if(func2(data52) > 4096){
const err98 = {instancePath:instancePath+"/spec/infrastructure/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/infrastructure/properties/annotations/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(func2(data52) < 0){
const err99 = {instancePath:instancePath+"/spec/infrastructure/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/infrastructure/properties/annotations/additionalProperties/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/spec/infrastructure/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/infrastructure/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/spec/infrastructure/annotations",schemaPath:"#/properties/spec/properties/infrastructure/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data50.labels !== undefined){
let data53 = data50.labels;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(Object.keys(data53).length > 8){
const err102 = {instancePath:instancePath+"/spec/infrastructure/labels",schemaPath:"#/properties/spec/properties/infrastructure/properties/labels/maxProperties",keyword:"maxProperties",params:{limit: 8}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key4 in data53){
let data54 = data53[key4];
if(typeof data54 === "string"){
if(func2(data54) > 63){
const err103 = {instancePath:instancePath+"/spec/infrastructure/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/infrastructure/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func2(data54) < 0){
const err104 = {instancePath:instancePath+"/spec/infrastructure/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/infrastructure/properties/labels/additionalProperties/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!pattern3.test(data54)){
const err105 = {instancePath:instancePath+"/spec/infrastructure/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/infrastructure/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/spec/infrastructure/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/infrastructure/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/spec/infrastructure/labels",schemaPath:"#/properties/spec/properties/infrastructure/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data50.parametersRef !== undefined){
let data55 = data50.parametersRef;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.group === undefined){
const err108 = {instancePath:instancePath+"/spec/infrastructure/parametersRef",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data55.kind === undefined){
const err109 = {instancePath:instancePath+"/spec/infrastructure/parametersRef",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data55.name === undefined){
const err110 = {instancePath:instancePath+"/spec/infrastructure/parametersRef",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data55.group !== undefined){
let data56 = data55.group;
if(typeof data56 === "string"){
if(func2(data56) > 253){
const err111 = {instancePath:instancePath+"/spec/infrastructure/parametersRef/group",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!pattern8.test(data56)){
const err112 = {instancePath:instancePath+"/spec/infrastructure/parametersRef/group",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/spec/infrastructure/parametersRef/group",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data55.kind !== undefined){
let data57 = data55.kind;
if(typeof data57 === "string"){
if(func2(data57) > 63){
const err114 = {instancePath:instancePath+"/spec/infrastructure/parametersRef/kind",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func2(data57) < 1){
const err115 = {instancePath:instancePath+"/spec/infrastructure/parametersRef/kind",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern9.test(data57)){
const err116 = {instancePath:instancePath+"/spec/infrastructure/parametersRef/kind",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/spec/infrastructure/parametersRef/kind",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data55.name !== undefined){
let data58 = data55.name;
if(typeof data58 === "string"){
if(func2(data58) > 253){
const err118 = {instancePath:instancePath+"/spec/infrastructure/parametersRef/name",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func2(data58) < 1){
const err119 = {instancePath:instancePath+"/spec/infrastructure/parametersRef/name",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/spec/infrastructure/parametersRef/name",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/spec/infrastructure/parametersRef",schemaPath:"#/properties/spec/properties/infrastructure/properties/parametersRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/spec/infrastructure",schemaPath:"#/properties/spec/properties/infrastructure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data29.listeners !== undefined){
let data59 = data29.listeners;
if(Array.isArray(data59)){
if(data59.length > 64){
const err123 = {instancePath:instancePath+"/spec/listeners",schemaPath:"#/properties/spec/properties/listeners/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data59.length < 1){
const err124 = {instancePath:instancePath+"/spec/listeners",schemaPath:"#/properties/spec/properties/listeners/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len6 = data59.length;
for(let i6=0; i6<len6; i6++){
let data60 = data59[i6];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.name === undefined){
const err125 = {instancePath:instancePath+"/spec/listeners/" + i6,schemaPath:"#/properties/spec/properties/listeners/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data60.port === undefined){
const err126 = {instancePath:instancePath+"/spec/listeners/" + i6,schemaPath:"#/properties/spec/properties/listeners/items/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data60.protocol === undefined){
const err127 = {instancePath:instancePath+"/spec/listeners/" + i6,schemaPath:"#/properties/spec/properties/listeners/items/required",keyword:"required",params:{missingProperty: "protocol"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data60.allowedRoutes !== undefined){
let data61 = data60.allowedRoutes;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.kinds !== undefined){
let data62 = data61.kinds;
if(Array.isArray(data62)){
if(data62.length > 8){
const err128 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len7 = data62.length;
for(let i7=0; i7<len7; i7++){
let data63 = data62[i7];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.kind === undefined){
const err129 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds/" + i7,schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data63.group !== undefined){
let data64 = data63.group;
if(typeof data64 === "string"){
if(func2(data64) > 253){
const err130 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds/" + i7+"/group",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!pattern8.test(data64)){
const err131 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds/" + i7+"/group",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds/" + i7+"/group",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/items/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data63.kind !== undefined){
let data65 = data63.kind;
if(typeof data65 === "string"){
if(func2(data65) > 63){
const err133 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds/" + i7+"/kind",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func2(data65) < 1){
const err134 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds/" + i7+"/kind",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!pattern9.test(data65)){
const err135 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds/" + i7+"/kind",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds/" + i7+"/kind",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds/" + i7,schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
const wrong7 = func6["x-kubernetes-list-type"].wrong("atomic", data62);
if(wrong7){
const err138 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong7};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/kinds",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/kinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data61.namespaces !== undefined){
let data66 = data61.namespaces;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.from !== undefined){
let data67 = data66.from;
if(typeof data67 !== "string"){
const err140 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/from",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!(((data67 === "All") || (data67 === "Selector")) || (data67 === "Same"))){
const err141 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/from",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/from/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.listeners.items.properties.allowedRoutes.properties.namespaces.properties.from.enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data66.selector !== undefined){
let data68 = data66.selector;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.matchExpressions !== undefined){
let data69 = data68.matchExpressions;
if(Array.isArray(data69)){
const len8 = data69.length;
for(let i8=0; i8<len8; i8++){
let data70 = data69[i8];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.key === undefined){
const err142 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data70.operator === undefined){
const err143 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data70.key !== undefined){
if(typeof data70.key !== "string"){
const err144 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchExpressions/" + i8+"/key",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data70.operator !== undefined){
if(typeof data70.operator !== "string"){
const err145 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchExpressions/" + i8+"/operator",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data70.values !== undefined){
let data73 = data70.values;
if(Array.isArray(data73)){
const len9 = data73.length;
for(let i9=0; i9<len9; i9++){
if(typeof data73[i9] !== "string"){
const err146 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchExpressions/" + i8+"/values/" + i9,schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
const wrong8 = func6["x-kubernetes-list-type"].wrong("atomic", data73);
if(wrong8){
const err147 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchExpressions/" + i8+"/values",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchExpressions/items/properties/values/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong8};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchExpressions/" + i8+"/values",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
const wrong9 = func6["x-kubernetes-list-type"].wrong("atomic", data69);
if(wrong9){
const err150 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchExpressions",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchExpressions/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong9};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchExpressions",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data68.matchLabels !== undefined){
let data75 = data68.matchLabels;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key5 in data75){
if(typeof data75[key5] !== "string"){
const err152 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchLabels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector/matchLabels",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces/selector",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/properties/selector/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes/namespaces",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/properties/namespaces/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/spec/listeners/" + i6+"/allowedRoutes",schemaPath:"#/properties/spec/properties/listeners/items/properties/allowedRoutes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data60.hostname !== undefined){
let data77 = data60.hostname;
if(typeof data77 === "string"){
if(func2(data77) > 253){
const err157 = {instancePath:instancePath+"/spec/listeners/" + i6+"/hostname",schemaPath:"#/properties/spec/properties/listeners/items/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(func2(data77) < 1){
const err158 = {instancePath:instancePath+"/spec/listeners/" + i6+"/hostname",schemaPath:"#/properties/spec/properties/listeners/items/properties/hostname/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!pattern12.test(data77)){
const err159 = {instancePath:instancePath+"/spec/listeners/" + i6+"/hostname",schemaPath:"#/properties/spec/properties/listeners/items/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/spec/listeners/" + i6+"/hostname",schemaPath:"#/properties/spec/properties/listeners/items/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data60.name !== undefined){
let data78 = data60.name;
if(typeof data78 === "string"){
if(func2(data78) > 253){
const err161 = {instancePath:instancePath+"/spec/listeners/" + i6+"/name",schemaPath:"#/properties/spec/properties/listeners/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(func2(data78) < 1){
const err162 = {instancePath:instancePath+"/spec/listeners/" + i6+"/name",schemaPath:"#/properties/spec/properties/listeners/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!pattern0.test(data78)){
const err163 = {instancePath:instancePath+"/spec/listeners/" + i6+"/name",schemaPath:"#/properties/spec/properties/listeners/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/spec/listeners/" + i6+"/name",schemaPath:"#/properties/spec/properties/listeners/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data60.port !== undefined){
let data79 = data60.port;
if(!((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79)))){
const err165 = {instancePath:instancePath+"/spec/listeners/" + i6+"/port",schemaPath:"#/properties/spec/properties/listeners/items/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(typeof data79 == "number"){
if(data79 > 65535 || isNaN(data79)){
const err166 = {instancePath:instancePath+"/spec/listeners/" + i6+"/port",schemaPath:"#/properties/spec/properties/listeners/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data79 < 1 || isNaN(data79)){
const err167 = {instancePath:instancePath+"/spec/listeners/" + i6+"/port",schemaPath:"#/properties/spec/properties/listeners/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!(formats8.validate(data79))){
const err168 = {instancePath:instancePath+"/spec/listeners/" + i6+"/port",schemaPath:"#/properties/spec/properties/listeners/items/properties/port/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
if(data60.protocol !== undefined){
let data80 = data60.protocol;
if(typeof data80 === "string"){
if(func2(data80) > 255){
const err169 = {instancePath:instancePath+"/spec/listeners/" + i6+"/protocol",schemaPath:"#/properties/spec/properties/listeners/items/properties/protocol/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(func2(data80) < 1){
const err170 = {instancePath:instancePath+"/spec/listeners/" + i6+"/protocol",schemaPath:"#/properties/spec/properties/listeners/items/properties/protocol/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!pattern14.test(data80)){
const err171 = {instancePath:instancePath+"/spec/listeners/" + i6+"/protocol",schemaPath:"#/properties/spec/properties/listeners/items/properties/protocol/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9]+$"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/spec/listeners/" + i6+"/protocol",schemaPath:"#/properties/spec/properties/listeners/items/properties/protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data60.tls !== undefined){
let data81 = data60.tls;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.certificateRefs !== undefined){
let data82 = data81.certificateRefs;
if(Array.isArray(data82)){
if(data82.length > 64){
const err173 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len10 = data82.length;
for(let i10=0; i10<len10; i10++){
let data83 = data82[i10];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.name === undefined){
const err174 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10,schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data83.group !== undefined){
let data84 = data83.group;
if(typeof data84 === "string"){
if(func2(data84) > 253){
const err175 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/group",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!pattern8.test(data84)){
const err176 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/group",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/group",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data83.kind !== undefined){
let data85 = data83.kind;
if(typeof data85 === "string"){
if(func2(data85) > 63){
const err178 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/kind",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(func2(data85) < 1){
const err179 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/kind",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!pattern9.test(data85)){
const err180 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/kind",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/kind",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data83.name !== undefined){
let data86 = data83.name;
if(typeof data86 === "string"){
if(func2(data86) > 253){
const err182 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/name",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(func2(data86) < 1){
const err183 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/name",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/name",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data83.namespace !== undefined){
let data87 = data83.namespace;
if(typeof data87 === "string"){
if(func2(data87) > 63){
const err185 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/namespace",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func2(data87) < 1){
const err186 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/namespace",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!pattern17.test(data87)){
const err187 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/namespace",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10+"/namespace",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
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
const err189 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs/" + i10,schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
const wrong10 = func6["x-kubernetes-list-type"].wrong("atomic", data82);
if(wrong10){
const err190 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong10};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/certificateRefs",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/certificateRefs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data81.mode !== undefined){
let data88 = data81.mode;
if(typeof data88 !== "string"){
const err192 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/mode",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!((data88 === "Terminate") || (data88 === "Passthrough"))){
const err193 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/mode",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.listeners.items.properties.tls.properties.mode.enum}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data81.options !== undefined){
let data89 = data81.options;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(Object.keys(data89).length > 16){
const err194 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/options",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/options/maxProperties",keyword:"maxProperties",params:{limit: 16}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key6 in data89){
let data90 = data89[key6];
if(typeof data90 === "string"){
if(func2(data90) > 4096){
const err195 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/options/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/options/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(func2(data90) < 0){
const err196 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/options/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/options/additionalProperties/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/options/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/options/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls/options",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/spec/listeners/" + i6+"/tls",schemaPath:"#/properties/spec/properties/listeners/items/properties/tls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/spec/listeners/" + i6,schemaPath:"#/properties/spec/properties/listeners/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
const wrong11 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.listeners["x-kubernetes-list-map-keys"], data59);
if(wrong11){
const err201 = {instancePath:instancePath+"/spec/listeners",schemaPath:"#/properties/spec/properties/listeners/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong11};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
const wrong12 = func6["x-kubernetes-list-type"].wrong("map", data59);
if(wrong12){
const err202 = {instancePath:instancePath+"/spec/listeners",schemaPath:"#/properties/spec/properties/listeners/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong12};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/spec/listeners",schemaPath:"#/properties/spec/properties/listeners/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data29.tls !== undefined){
let data91 = data29.tls;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.backend !== undefined){
let data92 = data91.backend;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.clientCertificateRef !== undefined){
let data93 = data92.clientCertificateRef;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.name === undefined){
const err204 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data93.group !== undefined){
let data94 = data93.group;
if(typeof data94 === "string"){
if(func2(data94) > 253){
const err205 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/group",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(!pattern8.test(data94)){
const err206 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/group",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/group",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data93.kind !== undefined){
let data95 = data93.kind;
if(typeof data95 === "string"){
if(func2(data95) > 63){
const err208 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/kind",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(func2(data95) < 1){
const err209 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/kind",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!pattern9.test(data95)){
const err210 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/kind",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/kind",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data93.name !== undefined){
let data96 = data93.name;
if(typeof data96 === "string"){
if(func2(data96) > 253){
const err212 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/name",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(func2(data96) < 1){
const err213 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/name",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/name",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data93.namespace !== undefined){
let data97 = data93.namespace;
if(typeof data97 === "string"){
if(func2(data97) > 63){
const err215 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/namespace",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(func2(data97) < 1){
const err216 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/namespace",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!pattern17.test(data97)){
const err217 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/namespace",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef/namespace",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/properties/namespace/type",keyword:"type",params:{type: "string"}};
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
const err219 = {instancePath:instancePath+"/spec/tls/backend/clientCertificateRef",schemaPath:"#/properties/spec/properties/tls/properties/backend/properties/clientCertificateRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/spec/tls/backend",schemaPath:"#/properties/spec/properties/tls/properties/backend/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data91.frontend !== undefined){
let data98 = data91.frontend;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.default === undefined){
const err221 = {instancePath:instancePath+"/spec/tls/frontend",schemaPath:"#/properties/spec/properties/tls/properties/frontend/required",keyword:"required",params:{missingProperty: "default"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data98.default !== undefined){
let data99 = data98.default;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.validation !== undefined){
let data100 = data99.validation;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.caCertificateRefs === undefined){
const err222 = {instancePath:instancePath+"/spec/tls/frontend/default/validation",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/required",keyword:"required",params:{missingProperty: "caCertificateRefs"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data100.caCertificateRefs !== undefined){
let data101 = data100.caCertificateRefs;
if(Array.isArray(data101)){
if(data101.length > 16){
const err223 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data101.length < 1){
const err224 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len11 = data101.length;
for(let i11=0; i11<len11; i11++){
let data102 = data101[i11];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.group === undefined){
const err225 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data102.kind === undefined){
const err226 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data102.name === undefined){
const err227 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data102.group !== undefined){
let data103 = data102.group;
if(typeof data103 === "string"){
if(func2(data103) > 253){
const err228 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/group",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!pattern8.test(data103)){
const err229 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/group",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/group",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data102.kind !== undefined){
let data104 = data102.kind;
if(typeof data104 === "string"){
if(func2(data104) > 63){
const err231 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/kind",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(func2(data104) < 1){
const err232 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/kind",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!pattern9.test(data104)){
const err233 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/kind",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/kind",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data102.name !== undefined){
let data105 = data102.name;
if(typeof data105 === "string"){
if(func2(data105) > 253){
const err235 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/name",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(func2(data105) < 1){
const err236 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/name",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/name",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data102.namespace !== undefined){
let data106 = data102.namespace;
if(typeof data106 === "string"){
if(func2(data106) > 63){
const err238 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/namespace",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(func2(data106) < 1){
const err239 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/namespace",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!pattern17.test(data106)){
const err240 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/namespace",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11+"/namespace",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs/" + i11,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
const wrong13 = func6["x-kubernetes-list-type"].wrong("atomic", data101);
if(wrong13){
const err243 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong13};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/caCertificateRefs",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/caCertificateRefs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data100.mode !== undefined){
let data107 = data100.mode;
if(typeof data107 !== "string"){
const err245 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/mode",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(!((data107 === "AllowValidOnly") || (data107 === "AllowInsecureFallback"))){
const err246 = {instancePath:instancePath+"/spec/tls/frontend/default/validation/mode",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.tls.properties.frontend.properties.default.properties.validation.properties.mode.enum}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/spec/tls/frontend/default/validation",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/properties/validation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/spec/tls/frontend/default",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/default/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data98.perPort !== undefined){
let data108 = data98.perPort;
if(Array.isArray(data108)){
if(data108.length > 64){
const err249 = {instancePath:instancePath+"/spec/tls/frontend/perPort",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
const len12 = data108.length;
for(let i12=0; i12<len12; i12++){
let data109 = data108[i12];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.port === undefined){
const err250 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data109.tls === undefined){
const err251 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/required",keyword:"required",params:{missingProperty: "tls"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data109.port !== undefined){
let data110 = data109.port;
if(!((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110)))){
const err252 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/port",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(typeof data110 == "number"){
if(data110 > 65535 || isNaN(data110)){
const err253 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/port",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data110 < 1 || isNaN(data110)){
const err254 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/port",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(!(formats8.validate(data110))){
const err255 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/port",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/port/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data109.tls !== undefined){
let data111 = data109.tls;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.validation !== undefined){
let data112 = data111.validation;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.caCertificateRefs === undefined){
const err256 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/required",keyword:"required",params:{missingProperty: "caCertificateRefs"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data112.caCertificateRefs !== undefined){
let data113 = data112.caCertificateRefs;
if(Array.isArray(data113)){
if(data113.length > 16){
const err257 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data113.length < 1){
const err258 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
const len13 = data113.length;
for(let i13=0; i13<len13; i13++){
let data114 = data113[i13];
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.group === undefined){
const err259 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data114.kind === undefined){
const err260 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data114.name === undefined){
const err261 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data114.group !== undefined){
let data115 = data114.group;
if(typeof data115 === "string"){
if(func2(data115) > 253){
const err262 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/group",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!pattern8.test(data115)){
const err263 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/group",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/group",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data114.kind !== undefined){
let data116 = data114.kind;
if(typeof data116 === "string"){
if(func2(data116) > 63){
const err265 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/kind",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(func2(data116) < 1){
const err266 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/kind",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!pattern9.test(data116)){
const err267 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/kind",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/kind",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data114.name !== undefined){
let data117 = data114.name;
if(typeof data117 === "string"){
if(func2(data117) > 253){
const err269 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/name",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(func2(data117) < 1){
const err270 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/name",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/name",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data114.namespace !== undefined){
let data118 = data114.namespace;
if(typeof data118 === "string"){
if(func2(data118) > 63){
const err272 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/namespace",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(func2(data118) < 1){
const err273 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/namespace",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!pattern17.test(data118)){
const err274 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/namespace",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13+"/namespace",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
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
const err276 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs/" + i13,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
const wrong14 = func6["x-kubernetes-list-type"].wrong("atomic", data113);
if(wrong14){
const err277 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong14};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/caCertificateRefs",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/caCertificateRefs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data112.mode !== undefined){
let data119 = data112.mode;
if(typeof data119 !== "string"){
const err279 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/mode",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(!((data119 === "AllowValidOnly") || (data119 === "AllowInsecureFallback"))){
const err280 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation/mode",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.tls.properties.frontend.properties.perPort.items.properties.tls.properties.validation.properties.mode.enum}};
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
const err281 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls/validation",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/properties/validation/type",keyword:"type",params:{type: "object"}};
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
const err282 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12+"/tls",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/properties/tls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/spec/tls/frontend/perPort/" + i12,schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
const wrong15 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.tls.properties.frontend.properties.perPort["x-kubernetes-list-map-keys"], data108);
if(wrong15){
const err284 = {instancePath:instancePath+"/spec/tls/frontend/perPort",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong15};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
const wrong16 = func6["x-kubernetes-list-type"].wrong("map", data108);
if(wrong16){
const err285 = {instancePath:instancePath+"/spec/tls/frontend/perPort",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong16};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/spec/tls/frontend/perPort",schemaPath:"#/properties/spec/properties/tls/properties/frontend/properties/perPort/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/spec/tls/frontend",schemaPath:"#/properties/spec/properties/tls/properties/frontend/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/spec/tls",schemaPath:"#/properties/spec/properties/tls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
