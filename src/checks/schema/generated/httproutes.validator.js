// generated from imports/schemas by `npx projen imports:generate`; do not edit
/* eslint-disable */
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","anyOf":[{"required":["name"]},{"required":["generateName"]}],"properties":{"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},"generateName":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*[-.]?$"},"namespace":{"type":"string","maxLength":63,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"labels":{"type":"object","x-qualified-keys":true,"additionalProperties":{"type":"string","maxLength":63,"pattern":"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"}},"annotations":{"type":"object","x-qualified-keys":"any case","x-total-size":262144,"additionalProperties":{"type":"string"}},"finalizers":{"type":"array","items":{"type":"string","x-qualified-name":true}},"ownerReferences":{"type":"array","items":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string","minLength":1},"kind":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"uid":{"type":"string","minLength":1},"controller":{"type":"boolean"},"blockOwnerDeletion":{"type":"boolean"}}}},"uid":{"type":"string"},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"generation":{"type":"integer","format":"int64"},"creationTimestamp":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"},"deletionTimestamp":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"},"deletionGracePeriodSeconds":{"type":"integer","format":"int64"},"managedFields":{"type":"array","items":{"type":"object","additionalProperties":true}}}},"spec":{"properties":{"hostnames":{"items":{"maxLength":253,"minLength":1,"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"maxItems":16,"type":"array","x-kubernetes-list-type":"atomic"},"parentRefs":{"items":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"},"sectionName":{"maxLength":253,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"}},"required":["name"],"type":"object"},"maxItems":32,"type":"array","x-kubernetes-list-type":"atomic"},"rules":{"items":{"properties":{"backendRefs":{"items":{"properties":{"filters":{"items":{"properties":{"cors":{"properties":{"allowCredentials":{"type":"boolean"},"allowHeaders":{"items":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"maxItems":64,"type":"array","x-kubernetes-list-type":"set"},"allowMethods":{"items":{"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"],"type":"string"},"maxItems":9,"type":"array","x-kubernetes-list-type":"set"},"allowOrigins":{"items":{"maxLength":253,"minLength":1,"pattern":"(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)","type":"string"},"maxItems":64,"type":"array","x-kubernetes-list-type":"set"},"exposeHeaders":{"items":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"maxItems":64,"type":"array","x-kubernetes-list-type":"set"},"maxAge":{"format":"int32","minimum":1,"type":"integer"}},"type":"object"},"extensionRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"}},"required":["group","kind","name"],"type":"object"},"requestHeaderModifier":{"properties":{"add":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"remove":{"items":{"type":"string"},"maxItems":16,"type":"array","x-kubernetes-list-type":"set"},"set":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"}},"type":"object"},"requestMirror":{"properties":{"backendRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"}},"required":["name"],"type":"object"},"fraction":{"properties":{"denominator":{"format":"int32","minimum":1,"type":"integer"},"numerator":{"format":"int32","minimum":0,"type":"integer"}},"required":["numerator"],"type":"object"},"percent":{"format":"int32","maximum":100,"minimum":0,"type":"integer"}},"required":["backendRef"],"type":"object"},"requestRedirect":{"properties":{"hostname":{"maxLength":253,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"path":{"properties":{"replaceFullPath":{"maxLength":1024,"type":"string"},"replacePrefixMatch":{"maxLength":1024,"type":"string"},"type":{"enum":["ReplaceFullPath","ReplacePrefixMatch"],"type":"string"}},"required":["type"],"type":"object"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"},"scheme":{"enum":["http","https"],"type":"string"},"statusCode":{"enum":[301,302,303,307,308],"type":"integer","format":"int64"}},"type":"object"},"responseHeaderModifier":{"properties":{"add":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"remove":{"items":{"type":"string"},"maxItems":16,"type":"array","x-kubernetes-list-type":"set"},"set":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"}},"type":"object"},"type":{"enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS"],"type":"string"},"urlRewrite":{"properties":{"hostname":{"maxLength":253,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"path":{"properties":{"replaceFullPath":{"maxLength":1024,"type":"string"},"replacePrefixMatch":{"maxLength":1024,"type":"string"},"type":{"enum":["ReplaceFullPath","ReplacePrefixMatch"],"type":"string"}},"required":["type"],"type":"object"}},"type":"object"}},"required":["type"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-type":"atomic"},"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"},"weight":{"format":"int32","maximum":1000000,"minimum":0,"type":"integer"}},"required":["name"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-type":"atomic"},"filters":{"items":{"properties":{"cors":{"properties":{"allowCredentials":{"type":"boolean"},"allowHeaders":{"items":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"maxItems":64,"type":"array","x-kubernetes-list-type":"set"},"allowMethods":{"items":{"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"],"type":"string"},"maxItems":9,"type":"array","x-kubernetes-list-type":"set"},"allowOrigins":{"items":{"maxLength":253,"minLength":1,"pattern":"(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)","type":"string"},"maxItems":64,"type":"array","x-kubernetes-list-type":"set"},"exposeHeaders":{"items":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"maxItems":64,"type":"array","x-kubernetes-list-type":"set"},"maxAge":{"format":"int32","minimum":1,"type":"integer"}},"type":"object"},"extensionRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"}},"required":["group","kind","name"],"type":"object"},"requestHeaderModifier":{"properties":{"add":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"remove":{"items":{"type":"string"},"maxItems":16,"type":"array","x-kubernetes-list-type":"set"},"set":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"}},"type":"object"},"requestMirror":{"properties":{"backendRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"}},"required":["name"],"type":"object"},"fraction":{"properties":{"denominator":{"format":"int32","minimum":1,"type":"integer"},"numerator":{"format":"int32","minimum":0,"type":"integer"}},"required":["numerator"],"type":"object"},"percent":{"format":"int32","maximum":100,"minimum":0,"type":"integer"}},"required":["backendRef"],"type":"object"},"requestRedirect":{"properties":{"hostname":{"maxLength":253,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"path":{"properties":{"replaceFullPath":{"maxLength":1024,"type":"string"},"replacePrefixMatch":{"maxLength":1024,"type":"string"},"type":{"enum":["ReplaceFullPath","ReplacePrefixMatch"],"type":"string"}},"required":["type"],"type":"object"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"},"scheme":{"enum":["http","https"],"type":"string"},"statusCode":{"enum":[301,302,303,307,308],"type":"integer","format":"int64"}},"type":"object"},"responseHeaderModifier":{"properties":{"add":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"remove":{"items":{"type":"string"},"maxItems":16,"type":"array","x-kubernetes-list-type":"set"},"set":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"}},"type":"object"},"type":{"enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS"],"type":"string"},"urlRewrite":{"properties":{"hostname":{"maxLength":253,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"path":{"properties":{"replaceFullPath":{"maxLength":1024,"type":"string"},"replacePrefixMatch":{"maxLength":1024,"type":"string"},"type":{"enum":["ReplaceFullPath","ReplacePrefixMatch"],"type":"string"}},"required":["type"],"type":"object"}},"type":"object"}},"required":["type"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-type":"atomic"},"matches":{"items":{"properties":{"headers":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"type":{"enum":["Exact","RegularExpression"],"type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"method":{"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"],"type":"string"},"path":{"properties":{"type":{"enum":["Exact","PathPrefix","RegularExpression"],"type":"string"},"value":{"maxLength":1024,"type":"string"}},"type":"object"},"queryParams":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"type":{"enum":["Exact","RegularExpression"],"type":"string"},"value":{"maxLength":1024,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"}},"type":"object"},"maxItems":64,"type":"array","x-kubernetes-list-type":"atomic"},"name":{"maxLength":253,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"retry":{"properties":{"attempts":{"minimum":0,"type":"integer","format":"int64"},"backoff":{"pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$","type":"string"},"codes":{"items":{"maximum":599,"minimum":400,"type":"integer","format":"int64"},"type":"array","x-kubernetes-list-type":"set"}},"type":"object"},"timeouts":{"properties":{"backendRequest":{"pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$","type":"string"},"request":{"pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$","type":"string"}},"type":"object"}},"type":"object"},"maxItems":16,"minItems":1,"type":"array","x-kubernetes-list-type":"atomic"}},"type":"object"}},"required":["spec","metadata"],"type":"object"};
const func2 = require("../keywords").lengthOf;
const func6 = require("../keywords").KEYWORDS;
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern1 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*[-.]?$", "u");
const pattern2 = new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern3 = new RegExp("^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "u");
const pattern6 = new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern7 = new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern8 = new RegExp("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$", "u");
const pattern9 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$", "u");
const pattern12 = new RegExp("(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)", "u");
const pattern45 = new RegExp("^([0-9]{1,5}(h|m|s|ms)){1,4}$", "u");
const formats0 = require("../formats").int64;
const formats4 = require("../formats").int32;

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
if(data29.hostnames !== undefined){
let data30 = data29.hostnames;
if(Array.isArray(data30)){
if(data30.length > 16){
const err58 = {instancePath:instancePath+"/spec/hostnames",schemaPath:"#/properties/spec/properties/hostnames/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(typeof data31 === "string"){
if(func2(data31) > 253){
const err59 = {instancePath:instancePath+"/spec/hostnames/" + i3,schemaPath:"#/properties/spec/properties/hostnames/items/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data31) < 1){
const err60 = {instancePath:instancePath+"/spec/hostnames/" + i3,schemaPath:"#/properties/spec/properties/hostnames/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern6.test(data31)){
const err61 = {instancePath:instancePath+"/spec/hostnames/" + i3,schemaPath:"#/properties/spec/properties/hostnames/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/spec/hostnames/" + i3,schemaPath:"#/properties/spec/properties/hostnames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
const wrong4 = func6["x-kubernetes-list-type"].wrong("atomic", data30);
if(wrong4){
const err63 = {instancePath:instancePath+"/spec/hostnames",schemaPath:"#/properties/spec/properties/hostnames/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong4};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/spec/hostnames",schemaPath:"#/properties/spec/properties/hostnames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data29.parentRefs !== undefined){
let data32 = data29.parentRefs;
if(Array.isArray(data32)){
if(data32.length > 32){
const err65 = {instancePath:instancePath+"/spec/parentRefs",schemaPath:"#/properties/spec/properties/parentRefs/maxItems",keyword:"maxItems",params:{limit: 32}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.name === undefined){
const err66 = {instancePath:instancePath+"/spec/parentRefs/" + i4,schemaPath:"#/properties/spec/properties/parentRefs/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data33.group !== undefined){
let data34 = data33.group;
if(typeof data34 === "string"){
if(func2(data34) > 253){
const err67 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/group",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern7.test(data34)){
const err68 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/group",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/group",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data33.kind !== undefined){
let data35 = data33.kind;
if(typeof data35 === "string"){
if(func2(data35) > 63){
const err70 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/kind",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func2(data35) < 1){
const err71 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/kind",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern8.test(data35)){
const err72 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/kind",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
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
const err73 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/kind",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data33.name !== undefined){
let data36 = data33.name;
if(typeof data36 === "string"){
if(func2(data36) > 253){
const err74 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/name",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func2(data36) < 1){
const err75 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/name",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err76 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/name",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data33.namespace !== undefined){
let data37 = data33.namespace;
if(typeof data37 === "string"){
if(func2(data37) > 63){
const err77 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/namespace",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func2(data37) < 1){
const err78 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/namespace",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern9.test(data37)){
const err79 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/namespace",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/namespace",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data33.port !== undefined){
let data38 = data33.port;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
const err81 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/port",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data38 == "number"){
if(data38 > 65535 || isNaN(data38)){
const err82 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/port",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err83 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/port",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!(formats4.validate(data38))){
const err84 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/port",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/port/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data33.sectionName !== undefined){
let data39 = data33.sectionName;
if(typeof data39 === "string"){
if(func2(data39) > 253){
const err85 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/sectionName",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/sectionName/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func2(data39) < 1){
const err86 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/sectionName",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/sectionName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern0.test(data39)){
const err87 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/sectionName",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/sectionName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
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
const err88 = {instancePath:instancePath+"/spec/parentRefs/" + i4+"/sectionName",schemaPath:"#/properties/spec/properties/parentRefs/items/properties/sectionName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/spec/parentRefs/" + i4,schemaPath:"#/properties/spec/properties/parentRefs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
const wrong5 = func6["x-kubernetes-list-type"].wrong("atomic", data32);
if(wrong5){
const err90 = {instancePath:instancePath+"/spec/parentRefs",schemaPath:"#/properties/spec/properties/parentRefs/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong5};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/spec/parentRefs",schemaPath:"#/properties/spec/properties/parentRefs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data29.rules !== undefined){
let data40 = data29.rules;
if(Array.isArray(data40)){
if(data40.length > 16){
const err92 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data40.length < 1){
const err93 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.backendRefs !== undefined){
let data42 = data41.backendRefs;
if(Array.isArray(data42)){
if(data42.length > 16){
const err94 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.name === undefined){
const err95 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data43.filters !== undefined){
let data44 = data43.filters;
if(Array.isArray(data44)){
if(data44.length > 16){
const err96 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
let data45 = data44[i7];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.type === undefined){
const err97 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data45.cors !== undefined){
let data46 = data45.cors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.allowCredentials !== undefined){
if(typeof data46.allowCredentials !== "boolean"){
const err98 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowCredentials",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowCredentials/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data46.allowHeaders !== undefined){
let data48 = data46.allowHeaders;
if(Array.isArray(data48)){
if(data48.length > 64){
const err99 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowHeaders/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len8 = data48.length;
for(let i8=0; i8<len8; i8++){
let data49 = data48[i8];
if(typeof data49 === "string"){
if(func2(data49) > 256){
const err100 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowHeaders/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowHeaders/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func2(data49) < 1){
const err101 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowHeaders/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowHeaders/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern11.test(data49)){
const err102 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowHeaders/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowHeaders/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowHeaders/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowHeaders/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
const wrong6 = func6["x-kubernetes-list-type"].wrong("set", data48);
if(wrong6){
const err104 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowHeaders/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong6};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data46.allowMethods !== undefined){
let data50 = data46.allowMethods;
if(Array.isArray(data50)){
if(data50.length > 9){
const err106 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowMethods",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowMethods/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len9 = data50.length;
for(let i9=0; i9<len9; i9++){
let data51 = data50[i9];
if(typeof data51 !== "string"){
const err107 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowMethods/" + i9,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowMethods/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!((((((((((data51 === "GET") || (data51 === "HEAD")) || (data51 === "POST")) || (data51 === "PUT")) || (data51 === "DELETE")) || (data51 === "CONNECT")) || (data51 === "OPTIONS")) || (data51 === "TRACE")) || (data51 === "PATCH")) || (data51 === "*"))){
const err108 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowMethods/" + i9,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowMethods/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.cors.properties.allowMethods.items.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
const wrong7 = func6["x-kubernetes-list-type"].wrong("set", data50);
if(wrong7){
const err109 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowMethods",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowMethods/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong7};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowMethods",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowMethods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data46.allowOrigins !== undefined){
let data52 = data46.allowOrigins;
if(Array.isArray(data52)){
if(data52.length > 64){
const err111 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowOrigins",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowOrigins/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len10 = data52.length;
for(let i10=0; i10<len10; i10++){
let data53 = data52[i10];
if(typeof data53 === "string"){
if(func2(data53) > 253){
const err112 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowOrigins/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowOrigins/items/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(func2(data53) < 1){
const err113 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowOrigins/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowOrigins/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!pattern12.test(data53)){
const err114 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowOrigins/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowOrigins/items/pattern",keyword:"pattern",params:{pattern: "(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowOrigins/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
const wrong8 = func6["x-kubernetes-list-type"].wrong("set", data52);
if(wrong8){
const err116 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowOrigins",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowOrigins/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong8};
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
const err117 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/allowOrigins",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/allowOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data46.exposeHeaders !== undefined){
let data54 = data46.exposeHeaders;
if(Array.isArray(data54)){
if(data54.length > 64){
const err118 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/exposeHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/exposeHeaders/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len11 = data54.length;
for(let i11=0; i11<len11; i11++){
let data55 = data54[i11];
if(typeof data55 === "string"){
if(func2(data55) > 256){
const err119 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/exposeHeaders/" + i11,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/exposeHeaders/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func2(data55) < 1){
const err120 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/exposeHeaders/" + i11,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/exposeHeaders/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!pattern11.test(data55)){
const err121 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/exposeHeaders/" + i11,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/exposeHeaders/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/exposeHeaders/" + i11,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
const wrong9 = func6["x-kubernetes-list-type"].wrong("set", data54);
if(wrong9){
const err123 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/exposeHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/exposeHeaders/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong9};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/exposeHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data46.maxAge !== undefined){
let data56 = data46.maxAge;
if(!((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56)))){
const err125 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/maxAge",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/maxAge/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(typeof data56 == "number"){
if(data56 < 1 || isNaN(data56)){
const err126 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/maxAge",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/maxAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!(formats4.validate(data56))){
const err127 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors/maxAge",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/properties/maxAge/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/cors",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/cors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data45.extensionRef !== undefined){
let data57 = data45.extensionRef;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.group === undefined){
const err129 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data57.kind === undefined){
const err130 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data57.name === undefined){
const err131 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data57.group !== undefined){
let data58 = data57.group;
if(typeof data58 === "string"){
if(func2(data58) > 253){
const err132 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!pattern7.test(data58)){
const err133 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data57.kind !== undefined){
let data59 = data57.kind;
if(typeof data59 === "string"){
if(func2(data59) > 63){
const err135 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func2(data59) < 1){
const err136 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!pattern8.test(data59)){
const err137 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data57.name !== undefined){
let data60 = data57.name;
if(typeof data60 === "string"){
if(func2(data60) > 253){
const err139 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(func2(data60) < 1){
const err140 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data45.requestHeaderModifier !== undefined){
let data61 = data45.requestHeaderModifier;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.add !== undefined){
let data62 = data61.add;
if(Array.isArray(data62)){
if(data62.length > 16){
const err143 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
const len12 = data62.length;
for(let i12=0; i12<len12; i12++){
let data63 = data62[i12];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.name === undefined){
const err144 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data63.value === undefined){
const err145 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data63.name !== undefined){
let data64 = data63.name;
if(typeof data64 === "string"){
if(func2(data64) > 256){
const err146 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i12+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(func2(data64) < 1){
const err147 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i12+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!pattern11.test(data64)){
const err148 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i12+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i12+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data63.value !== undefined){
let data65 = data63.value;
if(typeof data65 === "string"){
if(func2(data65) > 4096){
const err150 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i12+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func2(data65) < 1){
const err151 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i12+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i12+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err153 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
const wrong10 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.requestHeaderModifier.properties.add["x-kubernetes-list-map-keys"], data62);
if(wrong10){
const err154 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong10};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const wrong11 = func6["x-kubernetes-list-type"].wrong("map", data62);
if(wrong11){
const err155 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong11};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data61.remove !== undefined){
let data66 = data61.remove;
if(Array.isArray(data66)){
if(data66.length > 16){
const err157 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
const len13 = data66.length;
for(let i13=0; i13<len13; i13++){
if(typeof data66[i13] !== "string"){
const err158 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/remove/" + i13,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
const wrong12 = func6["x-kubernetes-list-type"].wrong("set", data66);
if(wrong12){
const err159 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong12};
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
const err160 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data61.set !== undefined){
let data68 = data61.set;
if(Array.isArray(data68)){
if(data68.length > 16){
const err161 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const len14 = data68.length;
for(let i14=0; i14<len14; i14++){
let data69 = data68[i14];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.name === undefined){
const err162 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i14,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data69.value === undefined){
const err163 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i14,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data69.name !== undefined){
let data70 = data69.name;
if(typeof data70 === "string"){
if(func2(data70) > 256){
const err164 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i14+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(func2(data70) < 1){
const err165 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i14+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!pattern11.test(data70)){
const err166 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i14+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i14+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data69.value !== undefined){
let data71 = data69.value;
if(typeof data71 === "string"){
if(func2(data71) > 4096){
const err168 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i14+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(func2(data71) < 1){
const err169 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i14+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i14+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i14,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
const wrong13 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.requestHeaderModifier.properties.set["x-kubernetes-list-map-keys"], data68);
if(wrong13){
const err172 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong13};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
const wrong14 = func6["x-kubernetes-list-type"].wrong("map", data68);
if(wrong14){
const err173 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong14};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data45.requestMirror !== undefined){
let data72 = data45.requestMirror;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.backendRef === undefined){
const err176 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/required",keyword:"required",params:{missingProperty: "backendRef"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data72.backendRef !== undefined){
let data73 = data72.backendRef;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.name === undefined){
const err177 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data73.group !== undefined){
let data74 = data73.group;
if(typeof data74 === "string"){
if(func2(data74) > 253){
const err178 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!pattern7.test(data74)){
const err179 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data73.kind !== undefined){
let data75 = data73.kind;
if(typeof data75 === "string"){
if(func2(data75) > 63){
const err181 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(func2(data75) < 1){
const err182 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!pattern8.test(data75)){
const err183 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
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
const err184 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data73.name !== undefined){
let data76 = data73.name;
if(typeof data76 === "string"){
if(func2(data76) > 253){
const err185 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func2(data76) < 1){
const err186 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data73.namespace !== undefined){
let data77 = data73.namespace;
if(typeof data77 === "string"){
if(func2(data77) > 63){
const err188 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(func2(data77) < 1){
const err189 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!pattern9.test(data77)){
const err190 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
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
const err191 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data73.port !== undefined){
let data78 = data73.port;
if(!((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78)))){
const err192 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(typeof data78 == "number"){
if(data78 > 65535 || isNaN(data78)){
const err193 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data78 < 1 || isNaN(data78)){
const err194 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!(formats4.validate(data78))){
const err195 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
}
else {
const err196 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data72.fraction !== undefined){
let data79 = data72.fraction;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.numerator === undefined){
const err197 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/required",keyword:"required",params:{missingProperty: "numerator"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data79.denominator !== undefined){
let data80 = data79.denominator;
if(!((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80)))){
const err198 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(typeof data80 == "number"){
if(data80 < 1 || isNaN(data80)){
const err199 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!(formats4.validate(data80))){
const err200 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(data79.numerator !== undefined){
let data81 = data79.numerator;
if(!((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81)))){
const err201 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(typeof data81 == "number"){
if(data81 < 0 || isNaN(data81)){
const err202 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!(formats4.validate(data81))){
const err203 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
}
else {
const err204 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data72.percent !== undefined){
let data82 = data72.percent;
if(!((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82)))){
const err205 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/percent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(typeof data82 == "number"){
if(data82 > 100 || isNaN(data82)){
const err206 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data82 < 0 || isNaN(data82)){
const err207 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!(formats4.validate(data82))){
const err208 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/percent/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
}
else {
const err209 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data45.requestRedirect !== undefined){
let data83 = data45.requestRedirect;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.hostname !== undefined){
let data84 = data83.hostname;
if(typeof data84 === "string"){
if(func2(data84) > 253){
const err210 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(func2(data84) < 1){
const err211 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/hostname/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!pattern0.test(data84)){
const err212 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data83.path !== undefined){
let data85 = data83.path;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.type === undefined){
const err214 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/path",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/path/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data85.replaceFullPath !== undefined){
let data86 = data85.replaceFullPath;
if(typeof data86 === "string"){
if(func2(data86) > 1024){
const err215 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/path/replaceFullPath",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/path/properties/replaceFullPath/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/path/replaceFullPath",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/path/properties/replaceFullPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data85.replacePrefixMatch !== undefined){
let data87 = data85.replacePrefixMatch;
if(typeof data87 === "string"){
if(func2(data87) > 1024){
const err217 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/path/replacePrefixMatch",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/path/properties/replacePrefixMatch/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err218 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/path/replacePrefixMatch",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/path/properties/replacePrefixMatch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data85.type !== undefined){
let data88 = data85.type;
if(typeof data88 !== "string"){
const err219 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/path/type",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/path/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!((data88 === "ReplaceFullPath") || (data88 === "ReplacePrefixMatch"))){
const err220 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/path/type",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/path/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.requestRedirect.properties.path.properties.type.enum}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/path",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/path/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data83.port !== undefined){
let data89 = data83.port;
if(!((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89)))){
const err222 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(typeof data89 == "number"){
if(data89 > 65535 || isNaN(data89)){
const err223 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data89 < 1 || isNaN(data89)){
const err224 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!(formats4.validate(data89))){
const err225 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/port/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
if(data83.scheme !== undefined){
let data90 = data83.scheme;
if(typeof data90 !== "string"){
const err226 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/scheme",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/scheme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!((data90 === "http") || (data90 === "https"))){
const err227 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/scheme",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.requestRedirect.properties.scheme.enum}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data83.statusCode !== undefined){
let data91 = data83.statusCode;
if(!((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91)))){
const err228 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/statusCode",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/statusCode/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!(((((data91 === 301) || (data91 === 302)) || (data91 === 303)) || (data91 === 307)) || (data91 === 308))){
const err229 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/statusCode",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/statusCode/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.requestRedirect.properties.statusCode.enum}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(typeof data91 == "number"){
if(!(formats0.validate(data91))){
const err230 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect/statusCode",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/properties/statusCode/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
}
else {
const err231 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestRedirect",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestRedirect/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data45.responseHeaderModifier !== undefined){
let data92 = data45.responseHeaderModifier;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.add !== undefined){
let data93 = data92.add;
if(Array.isArray(data93)){
if(data93.length > 16){
const err232 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
const len15 = data93.length;
for(let i15=0; i15<len15; i15++){
let data94 = data93[i15];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.name === undefined){
const err233 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data94.value === undefined){
const err234 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data94.name !== undefined){
let data95 = data94.name;
if(typeof data95 === "string"){
if(func2(data95) > 256){
const err235 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i15+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(func2(data95) < 1){
const err236 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i15+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!pattern11.test(data95)){
const err237 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i15+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i15+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data94.value !== undefined){
let data96 = data94.value;
if(typeof data96 === "string"){
if(func2(data96) > 4096){
const err239 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i15+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(func2(data96) < 1){
const err240 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i15+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
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
const err241 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i15+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err242 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
const wrong15 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.responseHeaderModifier.properties.add["x-kubernetes-list-map-keys"], data93);
if(wrong15){
const err243 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong15};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
const wrong16 = func6["x-kubernetes-list-type"].wrong("map", data93);
if(wrong16){
const err244 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong16};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data92.remove !== undefined){
let data97 = data92.remove;
if(Array.isArray(data97)){
if(data97.length > 16){
const err246 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
const len16 = data97.length;
for(let i16=0; i16<len16; i16++){
if(typeof data97[i16] !== "string"){
const err247 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/remove/" + i16,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
const wrong17 = func6["x-kubernetes-list-type"].wrong("set", data97);
if(wrong17){
const err248 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong17};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data92.set !== undefined){
let data99 = data92.set;
if(Array.isArray(data99)){
if(data99.length > 16){
const err250 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
const len17 = data99.length;
for(let i17=0; i17<len17; i17++){
let data100 = data99[i17];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.name === undefined){
const err251 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data100.value === undefined){
const err252 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data100.name !== undefined){
let data101 = data100.name;
if(typeof data101 === "string"){
if(func2(data101) > 256){
const err253 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i17+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(func2(data101) < 1){
const err254 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i17+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(!pattern11.test(data101)){
const err255 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i17+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i17+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data100.value !== undefined){
let data102 = data100.value;
if(typeof data102 === "string"){
if(func2(data102) > 4096){
const err257 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i17+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(func2(data102) < 1){
const err258 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i17+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
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
const err259 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i17+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
const wrong18 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.responseHeaderModifier.properties.set["x-kubernetes-list-map-keys"], data99);
if(wrong18){
const err261 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong18};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
const wrong19 = func6["x-kubernetes-list-type"].wrong("map", data99);
if(wrong19){
const err262 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong19};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/type",keyword:"type",params:{type: "array"}};
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
else {
const err264 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data45.type !== undefined){
let data103 = data45.type;
if(typeof data103 !== "string"){
const err265 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!(((((((data103 === "RequestHeaderModifier") || (data103 === "ResponseHeaderModifier")) || (data103 === "RequestMirror")) || (data103 === "RequestRedirect")) || (data103 === "URLRewrite")) || (data103 === "ExtensionRef")) || (data103 === "CORS"))){
const err266 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data45.urlRewrite !== undefined){
let data104 = data45.urlRewrite;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.hostname !== undefined){
let data105 = data104.hostname;
if(typeof data105 === "string"){
if(func2(data105) > 253){
const err267 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(func2(data105) < 1){
const err268 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/hostname/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!pattern0.test(data105)){
const err269 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data104.path !== undefined){
let data106 = data104.path;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.type === undefined){
const err271 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/path",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/path/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data106.replaceFullPath !== undefined){
let data107 = data106.replaceFullPath;
if(typeof data107 === "string"){
if(func2(data107) > 1024){
const err272 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/path/replaceFullPath",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/path/properties/replaceFullPath/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/path/replaceFullPath",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/path/properties/replaceFullPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data106.replacePrefixMatch !== undefined){
let data108 = data106.replacePrefixMatch;
if(typeof data108 === "string"){
if(func2(data108) > 1024){
const err274 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/path/replacePrefixMatch",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/path/properties/replacePrefixMatch/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err275 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/path/replacePrefixMatch",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/path/properties/replacePrefixMatch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data106.type !== undefined){
let data109 = data106.type;
if(typeof data109 !== "string"){
const err276 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/path/type",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/path/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!((data109 === "ReplaceFullPath") || (data109 === "ReplacePrefixMatch"))){
const err277 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/path/type",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/path/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.urlRewrite.properties.path.properties.type.enum}};
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
const err278 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite/path",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/properties/path/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/urlRewrite",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/urlRewrite/type",keyword:"type",params:{type: "object"}};
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
const err280 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
const wrong20 = func6["x-kubernetes-list-type"].wrong("atomic", data44);
if(wrong20){
const err281 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong20};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data43.group !== undefined){
let data110 = data43.group;
if(typeof data110 === "string"){
if(func2(data110) > 253){
const err283 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(!pattern7.test(data110)){
const err284 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data43.kind !== undefined){
let data111 = data43.kind;
if(typeof data111 === "string"){
if(func2(data111) > 63){
const err286 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(func2(data111) < 1){
const err287 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!pattern8.test(data111)){
const err288 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
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
const err289 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data43.name !== undefined){
let data112 = data43.name;
if(typeof data112 === "string"){
if(func2(data112) > 253){
const err290 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(func2(data112) < 1){
const err291 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data43.namespace !== undefined){
let data113 = data43.namespace;
if(typeof data113 === "string"){
if(func2(data113) > 63){
const err293 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(func2(data113) < 1){
const err294 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(!pattern9.test(data113)){
const err295 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
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
const err296 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data43.port !== undefined){
let data114 = data43.port;
if(!((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114)))){
const err297 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(typeof data114 == "number"){
if(data114 > 65535 || isNaN(data114)){
const err298 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err299 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!(formats4.validate(data114))){
const err300 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/port/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
if(data43.weight !== undefined){
let data115 = data43.weight;
if(!((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115)))){
const err301 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/weight",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/weight/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(typeof data115 == "number"){
if(data115 > 1000000 || isNaN(data115)){
const err302 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/weight",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data115 < 0 || isNaN(data115)){
const err303 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/weight",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!(formats4.validate(data115))){
const err304 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/weight",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/weight/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
}
else {
const err305 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
const wrong21 = func6["x-kubernetes-list-type"].wrong("atomic", data42);
if(wrong21){
const err306 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong21};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data41.filters !== undefined){
let data116 = data41.filters;
if(Array.isArray(data116)){
if(data116.length > 16){
const err308 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
const len18 = data116.length;
for(let i18=0; i18<len18; i18++){
let data117 = data116[i18];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err309 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data117.cors !== undefined){
let data118 = data117.cors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.allowCredentials !== undefined){
if(typeof data118.allowCredentials !== "boolean"){
const err310 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowCredentials",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowCredentials/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data118.allowHeaders !== undefined){
let data120 = data118.allowHeaders;
if(Array.isArray(data120)){
if(data120.length > 64){
const err311 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowHeaders/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
const len19 = data120.length;
for(let i19=0; i19<len19; i19++){
let data121 = data120[i19];
if(typeof data121 === "string"){
if(func2(data121) > 256){
const err312 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowHeaders/" + i19,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowHeaders/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(func2(data121) < 1){
const err313 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowHeaders/" + i19,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowHeaders/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(!pattern11.test(data121)){
const err314 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowHeaders/" + i19,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowHeaders/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowHeaders/" + i19,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowHeaders/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
const wrong22 = func6["x-kubernetes-list-type"].wrong("set", data120);
if(wrong22){
const err316 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowHeaders/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong22};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data118.allowMethods !== undefined){
let data122 = data118.allowMethods;
if(Array.isArray(data122)){
if(data122.length > 9){
const err318 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowMethods",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowMethods/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
const len20 = data122.length;
for(let i20=0; i20<len20; i20++){
let data123 = data122[i20];
if(typeof data123 !== "string"){
const err319 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowMethods/" + i20,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowMethods/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(!((((((((((data123 === "GET") || (data123 === "HEAD")) || (data123 === "POST")) || (data123 === "PUT")) || (data123 === "DELETE")) || (data123 === "CONNECT")) || (data123 === "OPTIONS")) || (data123 === "TRACE")) || (data123 === "PATCH")) || (data123 === "*"))){
const err320 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowMethods/" + i20,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowMethods/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.filters.items.properties.cors.properties.allowMethods.items.enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
const wrong23 = func6["x-kubernetes-list-type"].wrong("set", data122);
if(wrong23){
const err321 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowMethods",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowMethods/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong23};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowMethods",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowMethods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data118.allowOrigins !== undefined){
let data124 = data118.allowOrigins;
if(Array.isArray(data124)){
if(data124.length > 64){
const err323 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowOrigins",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowOrigins/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
const len21 = data124.length;
for(let i21=0; i21<len21; i21++){
let data125 = data124[i21];
if(typeof data125 === "string"){
if(func2(data125) > 253){
const err324 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowOrigins/" + i21,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowOrigins/items/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(func2(data125) < 1){
const err325 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowOrigins/" + i21,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowOrigins/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(!pattern12.test(data125)){
const err326 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowOrigins/" + i21,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowOrigins/items/pattern",keyword:"pattern",params:{pattern: "(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowOrigins/" + i21,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
const wrong24 = func6["x-kubernetes-list-type"].wrong("set", data124);
if(wrong24){
const err328 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowOrigins",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowOrigins/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong24};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/allowOrigins",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/allowOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data118.exposeHeaders !== undefined){
let data126 = data118.exposeHeaders;
if(Array.isArray(data126)){
if(data126.length > 64){
const err330 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/exposeHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/exposeHeaders/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
const len22 = data126.length;
for(let i22=0; i22<len22; i22++){
let data127 = data126[i22];
if(typeof data127 === "string"){
if(func2(data127) > 256){
const err331 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/exposeHeaders/" + i22,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/exposeHeaders/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(func2(data127) < 1){
const err332 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/exposeHeaders/" + i22,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/exposeHeaders/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(!pattern11.test(data127)){
const err333 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/exposeHeaders/" + i22,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/exposeHeaders/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/exposeHeaders/" + i22,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
const wrong25 = func6["x-kubernetes-list-type"].wrong("set", data126);
if(wrong25){
const err335 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/exposeHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/exposeHeaders/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong25};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/exposeHeaders",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data118.maxAge !== undefined){
let data128 = data118.maxAge;
if(!((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128)))){
const err337 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/maxAge",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/maxAge/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(typeof data128 == "number"){
if(data128 < 1 || isNaN(data128)){
const err338 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/maxAge",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/maxAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(!(formats4.validate(data128))){
const err339 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors/maxAge",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/properties/maxAge/format",keyword:"format",params:{format: "int32"}};
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
}
else {
const err340 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/cors",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/cors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data117.extensionRef !== undefined){
let data129 = data117.extensionRef;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.group === undefined){
const err341 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data129.kind === undefined){
const err342 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data129.name === undefined){
const err343 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data129.group !== undefined){
let data130 = data129.group;
if(typeof data130 === "string"){
if(func2(data130) > 253){
const err344 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(!pattern7.test(data130)){
const err345 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
else {
const err346 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data129.kind !== undefined){
let data131 = data129.kind;
if(typeof data131 === "string"){
if(func2(data131) > 63){
const err347 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(func2(data131) < 1){
const err348 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(!pattern8.test(data131)){
const err349 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data129.name !== undefined){
let data132 = data129.name;
if(typeof data132 === "string"){
if(func2(data132) > 253){
const err351 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(func2(data132) < 1){
const err352 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data117.requestHeaderModifier !== undefined){
let data133 = data117.requestHeaderModifier;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.add !== undefined){
let data134 = data133.add;
if(Array.isArray(data134)){
if(data134.length > 16){
const err355 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
const len23 = data134.length;
for(let i23=0; i23<len23; i23++){
let data135 = data134[i23];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.name === undefined){
const err356 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add/" + i23,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data135.value === undefined){
const err357 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add/" + i23,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data135.name !== undefined){
let data136 = data135.name;
if(typeof data136 === "string"){
if(func2(data136) > 256){
const err358 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add/" + i23+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(func2(data136) < 1){
const err359 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add/" + i23+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(!pattern11.test(data136)){
const err360 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add/" + i23+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add/" + i23+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data135.value !== undefined){
let data137 = data135.value;
if(typeof data137 === "string"){
if(func2(data137) > 4096){
const err362 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add/" + i23+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(func2(data137) < 1){
const err363 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add/" + i23+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add/" + i23+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
else {
const err365 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add/" + i23,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
const wrong26 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.filters.items.properties.requestHeaderModifier.properties.add["x-kubernetes-list-map-keys"], data134);
if(wrong26){
const err366 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong26};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
const wrong27 = func6["x-kubernetes-list-type"].wrong("map", data134);
if(wrong27){
const err367 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong27};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data133.remove !== undefined){
let data138 = data133.remove;
if(Array.isArray(data138)){
if(data138.length > 16){
const err369 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
const len24 = data138.length;
for(let i24=0; i24<len24; i24++){
if(typeof data138[i24] !== "string"){
const err370 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/remove/" + i24,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
const wrong28 = func6["x-kubernetes-list-type"].wrong("set", data138);
if(wrong28){
const err371 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong28};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data133.set !== undefined){
let data140 = data133.set;
if(Array.isArray(data140)){
if(data140.length > 16){
const err373 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
const len25 = data140.length;
for(let i25=0; i25<len25; i25++){
let data141 = data140[i25];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.name === undefined){
const err374 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set/" + i25,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(data141.value === undefined){
const err375 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set/" + i25,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data141.name !== undefined){
let data142 = data141.name;
if(typeof data142 === "string"){
if(func2(data142) > 256){
const err376 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set/" + i25+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(func2(data142) < 1){
const err377 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set/" + i25+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(!pattern11.test(data142)){
const err378 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set/" + i25+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set/" + i25+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data141.value !== undefined){
let data143 = data141.value;
if(typeof data143 === "string"){
if(func2(data143) > 4096){
const err380 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set/" + i25+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(func2(data143) < 1){
const err381 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set/" + i25+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set/" + i25+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
else {
const err383 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set/" + i25,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
const wrong29 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.filters.items.properties.requestHeaderModifier.properties.set["x-kubernetes-list-map-keys"], data140);
if(wrong29){
const err384 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong29};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
const wrong30 = func6["x-kubernetes-list-type"].wrong("map", data140);
if(wrong30){
const err385 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong30};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/type",keyword:"type",params:{type: "array"}};
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
else {
const err387 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestHeaderModifier",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data117.requestMirror !== undefined){
let data144 = data117.requestMirror;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.backendRef === undefined){
const err388 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/required",keyword:"required",params:{missingProperty: "backendRef"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data144.backendRef !== undefined){
let data145 = data144.backendRef;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.name === undefined){
const err389 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data145.group !== undefined){
let data146 = data145.group;
if(typeof data146 === "string"){
if(func2(data146) > 253){
const err390 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(!pattern7.test(data146)){
const err391 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data145.kind !== undefined){
let data147 = data145.kind;
if(typeof data147 === "string"){
if(func2(data147) > 63){
const err393 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(func2(data147) < 1){
const err394 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(!pattern8.test(data147)){
const err395 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data145.name !== undefined){
let data148 = data145.name;
if(typeof data148 === "string"){
if(func2(data148) > 253){
const err397 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(func2(data148) < 1){
const err398 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data145.namespace !== undefined){
let data149 = data145.namespace;
if(typeof data149 === "string"){
if(func2(data149) > 63){
const err400 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(func2(data149) < 1){
const err401 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(!pattern9.test(data149)){
const err402 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data145.port !== undefined){
let data150 = data145.port;
if(!((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150)))){
const err404 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(typeof data150 == "number"){
if(data150 > 65535 || isNaN(data150)){
const err405 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data150 < 1 || isNaN(data150)){
const err406 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(!(formats4.validate(data150))){
const err407 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/format",keyword:"format",params:{format: "int32"}};
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
}
else {
const err408 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/backendRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data144.fraction !== undefined){
let data151 = data144.fraction;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.numerator === undefined){
const err409 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/fraction",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/required",keyword:"required",params:{missingProperty: "numerator"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data151.denominator !== undefined){
let data152 = data151.denominator;
if(!((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152)))){
const err410 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(typeof data152 == "number"){
if(data152 < 1 || isNaN(data152)){
const err411 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(!(formats4.validate(data152))){
const err412 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/format",keyword:"format",params:{format: "int32"}};
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
if(data151.numerator !== undefined){
let data153 = data151.numerator;
if(!((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153)))){
const err413 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(typeof data153 == "number"){
if(data153 < 0 || isNaN(data153)){
const err414 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(!(formats4.validate(data153))){
const err415 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
}
else {
const err416 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/fraction",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data144.percent !== undefined){
let data154 = data144.percent;
if(!((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154)))){
const err417 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/percent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(typeof data154 == "number"){
if(data154 > 100 || isNaN(data154)){
const err418 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(data154 < 0 || isNaN(data154)){
const err419 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(!(formats4.validate(data154))){
const err420 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/percent/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
}
else {
const err421 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestMirror",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data117.requestRedirect !== undefined){
let data155 = data117.requestRedirect;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.hostname !== undefined){
let data156 = data155.hostname;
if(typeof data156 === "string"){
if(func2(data156) > 253){
const err422 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(func2(data156) < 1){
const err423 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/hostname/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(!pattern0.test(data156)){
const err424 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data155.path !== undefined){
let data157 = data155.path;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.type === undefined){
const err426 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/path",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/path/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(data157.replaceFullPath !== undefined){
let data158 = data157.replaceFullPath;
if(typeof data158 === "string"){
if(func2(data158) > 1024){
const err427 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/path/replaceFullPath",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/path/properties/replaceFullPath/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/path/replaceFullPath",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/path/properties/replaceFullPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data157.replacePrefixMatch !== undefined){
let data159 = data157.replacePrefixMatch;
if(typeof data159 === "string"){
if(func2(data159) > 1024){
const err429 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/path/replacePrefixMatch",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/path/properties/replacePrefixMatch/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/path/replacePrefixMatch",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/path/properties/replacePrefixMatch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data157.type !== undefined){
let data160 = data157.type;
if(typeof data160 !== "string"){
const err431 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/path/type",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/path/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!((data160 === "ReplaceFullPath") || (data160 === "ReplacePrefixMatch"))){
const err432 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/path/type",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/path/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.filters.items.properties.requestRedirect.properties.path.properties.type.enum}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
else {
const err433 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/path",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/path/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data155.port !== undefined){
let data161 = data155.port;
if(!((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161)))){
const err434 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(typeof data161 == "number"){
if(data161 > 65535 || isNaN(data161)){
const err435 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data161 < 1 || isNaN(data161)){
const err436 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(!(formats4.validate(data161))){
const err437 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/port/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
if(data155.scheme !== undefined){
let data162 = data155.scheme;
if(typeof data162 !== "string"){
const err438 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/scheme",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/scheme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(!((data162 === "http") || (data162 === "https"))){
const err439 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/scheme",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.filters.items.properties.requestRedirect.properties.scheme.enum}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data155.statusCode !== undefined){
let data163 = data155.statusCode;
if(!((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163)))){
const err440 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/statusCode",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/statusCode/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(!(((((data163 === 301) || (data163 === 302)) || (data163 === 303)) || (data163 === 307)) || (data163 === 308))){
const err441 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/statusCode",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/statusCode/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.filters.items.properties.requestRedirect.properties.statusCode.enum}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(typeof data163 == "number"){
if(!(formats0.validate(data163))){
const err442 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect/statusCode",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/properties/statusCode/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
}
else {
const err443 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/requestRedirect",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestRedirect/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data117.responseHeaderModifier !== undefined){
let data164 = data117.responseHeaderModifier;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.add !== undefined){
let data165 = data164.add;
if(Array.isArray(data165)){
if(data165.length > 16){
const err444 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
const len26 = data165.length;
for(let i26=0; i26<len26; i26++){
let data166 = data165[i26];
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.name === undefined){
const err445 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add/" + i26,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data166.value === undefined){
const err446 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add/" + i26,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(data166.name !== undefined){
let data167 = data166.name;
if(typeof data167 === "string"){
if(func2(data167) > 256){
const err447 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add/" + i26+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(func2(data167) < 1){
const err448 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add/" + i26+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(!pattern11.test(data167)){
const err449 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add/" + i26+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add/" + i26+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data166.value !== undefined){
let data168 = data166.value;
if(typeof data168 === "string"){
if(func2(data168) > 4096){
const err451 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add/" + i26+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(func2(data168) < 1){
const err452 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add/" + i26+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add/" + i26+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add/" + i26,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
const wrong31 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.filters.items.properties.responseHeaderModifier.properties.add["x-kubernetes-list-map-keys"], data165);
if(wrong31){
const err455 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong31};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
const wrong32 = func6["x-kubernetes-list-type"].wrong("map", data165);
if(wrong32){
const err456 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong32};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data164.remove !== undefined){
let data169 = data164.remove;
if(Array.isArray(data169)){
if(data169.length > 16){
const err458 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
const len27 = data169.length;
for(let i27=0; i27<len27; i27++){
if(typeof data169[i27] !== "string"){
const err459 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/remove/" + i27,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
const wrong33 = func6["x-kubernetes-list-type"].wrong("set", data169);
if(wrong33){
const err460 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong33};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data164.set !== undefined){
let data171 = data164.set;
if(Array.isArray(data171)){
if(data171.length > 16){
const err462 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
const len28 = data171.length;
for(let i28=0; i28<len28; i28++){
let data172 = data171[i28];
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.name === undefined){
const err463 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set/" + i28,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data172.value === undefined){
const err464 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set/" + i28,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data172.name !== undefined){
let data173 = data172.name;
if(typeof data173 === "string"){
if(func2(data173) > 256){
const err465 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set/" + i28+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(func2(data173) < 1){
const err466 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set/" + i28+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(!pattern11.test(data173)){
const err467 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set/" + i28+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set/" + i28+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data172.value !== undefined){
let data174 = data172.value;
if(typeof data174 === "string"){
if(func2(data174) > 4096){
const err469 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set/" + i28+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(func2(data174) < 1){
const err470 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set/" + i28+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
else {
const err471 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set/" + i28+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
else {
const err472 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set/" + i28,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
const wrong34 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.filters.items.properties.responseHeaderModifier.properties.set["x-kubernetes-list-map-keys"], data171);
if(wrong34){
const err473 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong34};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
const wrong35 = func6["x-kubernetes-list-type"].wrong("map", data171);
if(wrong35){
const err474 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong35};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
else {
const err475 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/responseHeaderModifier",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data117.type !== undefined){
let data175 = data117.type;
if(typeof data175 !== "string"){
const err477 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(!(((((((data175 === "RequestHeaderModifier") || (data175 === "ResponseHeaderModifier")) || (data175 === "RequestMirror")) || (data175 === "RequestRedirect")) || (data175 === "URLRewrite")) || (data175 === "ExtensionRef")) || (data175 === "CORS"))){
const err478 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.filters.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data117.urlRewrite !== undefined){
let data176 = data117.urlRewrite;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.hostname !== undefined){
let data177 = data176.hostname;
if(typeof data177 === "string"){
if(func2(data177) > 253){
const err479 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(func2(data177) < 1){
const err480 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/hostname/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(!pattern0.test(data177)){
const err481 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/hostname",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data176.path !== undefined){
let data178 = data176.path;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.type === undefined){
const err483 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/path",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/path/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data178.replaceFullPath !== undefined){
let data179 = data178.replaceFullPath;
if(typeof data179 === "string"){
if(func2(data179) > 1024){
const err484 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/path/replaceFullPath",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/path/properties/replaceFullPath/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
else {
const err485 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/path/replaceFullPath",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/path/properties/replaceFullPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data178.replacePrefixMatch !== undefined){
let data180 = data178.replacePrefixMatch;
if(typeof data180 === "string"){
if(func2(data180) > 1024){
const err486 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/path/replacePrefixMatch",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/path/properties/replacePrefixMatch/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/path/replacePrefixMatch",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/path/properties/replacePrefixMatch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data178.type !== undefined){
let data181 = data178.type;
if(typeof data181 !== "string"){
const err488 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/path/type",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/path/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(!((data181 === "ReplaceFullPath") || (data181 === "ReplacePrefixMatch"))){
const err489 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/path/type",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/path/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.filters.items.properties.urlRewrite.properties.path.properties.type.enum}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite/path",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/properties/path/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18+"/urlRewrite",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/urlRewrite/type",keyword:"type",params:{type: "object"}};
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
const err492 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i18,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
const wrong36 = func6["x-kubernetes-list-type"].wrong("atomic", data116);
if(wrong36){
const err493 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong36};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data41.matches !== undefined){
let data182 = data41.matches;
if(Array.isArray(data182)){
if(data182.length > 64){
const err495 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
const len29 = data182.length;
for(let i29=0; i29<len29; i29++){
let data183 = data182[i29];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.headers !== undefined){
let data184 = data183.headers;
if(Array.isArray(data184)){
if(data184.length > 16){
const err496 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
const len30 = data184.length;
for(let i30=0; i30<len30; i30++){
let data185 = data184[i30];
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.name === undefined){
const err497 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(data185.value === undefined){
const err498 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data185.name !== undefined){
let data186 = data185.name;
if(typeof data186 === "string"){
if(func2(data186) > 256){
const err499 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(func2(data186) < 1){
const err500 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(!pattern11.test(data186)){
const err501 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
else {
const err502 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data185.type !== undefined){
let data187 = data185.type;
if(typeof data187 !== "string"){
const err503 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(!((data187 === "Exact") || (data187 === "RegularExpression"))){
const err504 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.matches.items.properties.headers.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data185.value !== undefined){
let data188 = data185.value;
if(typeof data188 === "string"){
if(func2(data188) > 4096){
const err505 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(func2(data188) < 1){
const err506 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers/" + i30,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
const wrong37 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.matches.items.properties.headers["x-kubernetes-list-map-keys"], data184);
if(wrong37){
const err509 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong37};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
const wrong38 = func6["x-kubernetes-list-type"].wrong("map", data184);
if(wrong38){
const err510 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong38};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
else {
const err511 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/headers",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data183.method !== undefined){
let data189 = data183.method;
if(typeof data189 !== "string"){
const err512 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/method",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(!(((((((((data189 === "GET") || (data189 === "HEAD")) || (data189 === "POST")) || (data189 === "PUT")) || (data189 === "DELETE")) || (data189 === "CONNECT")) || (data189 === "OPTIONS")) || (data189 === "TRACE")) || (data189 === "PATCH"))){
const err513 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/method",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.matches.items.properties.method.enum}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data183.path !== undefined){
let data190 = data183.path;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.type !== undefined){
let data191 = data190.type;
if(typeof data191 !== "string"){
const err514 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/path/type",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/path/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(!(((data191 === "Exact") || (data191 === "PathPrefix")) || (data191 === "RegularExpression"))){
const err515 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/path/type",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/path/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.matches.items.properties.path.properties.type.enum}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data190.value !== undefined){
let data192 = data190.value;
if(typeof data192 === "string"){
if(func2(data192) > 1024){
const err516 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/path/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/path/properties/value/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/path/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/path/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
else {
const err518 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/path",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/path/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data183.queryParams !== undefined){
let data193 = data183.queryParams;
if(Array.isArray(data193)){
if(data193.length > 16){
const err519 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
const len31 = data193.length;
for(let i31=0; i31<len31; i31++){
let data194 = data193[i31];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.name === undefined){
const err520 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(data194.value === undefined){
const err521 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data194.name !== undefined){
let data195 = data194.name;
if(typeof data195 === "string"){
if(func2(data195) > 256){
const err522 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(func2(data195) < 1){
const err523 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(!pattern11.test(data195)){
const err524 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
else {
const err525 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data194.type !== undefined){
let data196 = data194.type;
if(typeof data196 !== "string"){
const err526 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(!((data196 === "Exact") || (data196 === "RegularExpression"))){
const err527 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.matches.items.properties.queryParams.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data194.value !== undefined){
let data197 = data194.value;
if(typeof data197 === "string"){
if(func2(data197) > 1024){
const err528 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(func2(data197) < 1){
const err529 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
else {
const err530 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
else {
const err531 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams/" + i31,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
const wrong39 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.matches.items.properties.queryParams["x-kubernetes-list-map-keys"], data193);
if(wrong39){
const err532 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong39};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
const wrong40 = func6["x-kubernetes-list-type"].wrong("map", data193);
if(wrong40){
const err533 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong40};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29+"/queryParams",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/queryParams/type",keyword:"type",params:{type: "array"}};
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
const err535 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i29,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
const wrong41 = func6["x-kubernetes-list-type"].wrong("atomic", data182);
if(wrong41){
const err536 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong41};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data41.name !== undefined){
let data198 = data41.name;
if(typeof data198 === "string"){
if(func2(data198) > 253){
const err538 = {instancePath:instancePath+"/spec/rules/" + i5+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(func2(data198) < 1){
const err539 = {instancePath:instancePath+"/spec/rules/" + i5+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(!pattern0.test(data198)){
const err540 = {instancePath:instancePath+"/spec/rules/" + i5+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/spec/rules/" + i5+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data41.retry !== undefined){
let data199 = data41.retry;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.attempts !== undefined){
let data200 = data199.attempts;
if(!((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200)))){
const err542 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/attempts",schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(typeof data200 == "number"){
if(data200 < 0 || isNaN(data200)){
const err543 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/attempts",schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(!(formats0.validate(data200))){
const err544 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/attempts",schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/attempts/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
if(data199.backoff !== undefined){
let data201 = data199.backoff;
if(typeof data201 === "string"){
if(!pattern45.test(data201)){
const err545 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/backoff",schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/backoff/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
else {
const err546 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/backoff",schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/backoff/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data199.codes !== undefined){
let data202 = data199.codes;
if(Array.isArray(data202)){
const len32 = data202.length;
for(let i32=0; i32<len32; i32++){
let data203 = data202[i32];
if(!((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203)))){
const err547 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/codes/" + i32,schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/codes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(typeof data203 == "number"){
if(data203 > 599 || isNaN(data203)){
const err548 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/codes/" + i32,schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/codes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(data203 < 400 || isNaN(data203)){
const err549 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/codes/" + i32,schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/codes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(!(formats0.validate(data203))){
const err550 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/codes/" + i32,schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/codes/items/format",keyword:"format",params:{format: "int64"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
const wrong42 = func6["x-kubernetes-list-type"].wrong("set", data202);
if(wrong42){
const err551 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/codes",schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/codes/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong42};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry/codes",schemaPath:"#/properties/spec/properties/rules/items/properties/retry/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
else {
const err553 = {instancePath:instancePath+"/spec/rules/" + i5+"/retry",schemaPath:"#/properties/spec/properties/rules/items/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data41.timeouts !== undefined){
let data204 = data41.timeouts;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.backendRequest !== undefined){
let data205 = data204.backendRequest;
if(typeof data205 === "string"){
if(!pattern45.test(data205)){
const err554 = {instancePath:instancePath+"/spec/rules/" + i5+"/timeouts/backendRequest",schemaPath:"#/properties/spec/properties/rules/items/properties/timeouts/properties/backendRequest/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/spec/rules/" + i5+"/timeouts/backendRequest",schemaPath:"#/properties/spec/properties/rules/items/properties/timeouts/properties/backendRequest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data204.request !== undefined){
let data206 = data204.request;
if(typeof data206 === "string"){
if(!pattern45.test(data206)){
const err556 = {instancePath:instancePath+"/spec/rules/" + i5+"/timeouts/request",schemaPath:"#/properties/spec/properties/rules/items/properties/timeouts/properties/request/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/spec/rules/" + i5+"/timeouts/request",schemaPath:"#/properties/spec/properties/rules/items/properties/timeouts/properties/request/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
else {
const err558 = {instancePath:instancePath+"/spec/rules/" + i5+"/timeouts",schemaPath:"#/properties/spec/properties/rules/items/properties/timeouts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
else {
const err559 = {instancePath:instancePath+"/spec/rules/" + i5,schemaPath:"#/properties/spec/properties/rules/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
const wrong43 = func6["x-kubernetes-list-type"].wrong("atomic", data40);
if(wrong43){
const err560 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong43};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
else {
const err561 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
else {
const err563 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
