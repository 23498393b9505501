// generated from imports/schemas by `npx projen imports:generate`; do not edit
/* eslint-disable */
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","anyOf":[{"required":["name"]},{"required":["generateName"]}],"properties":{"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},"generateName":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*[-.]?$"},"namespace":{"type":"string","maxLength":63,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"labels":{"type":"object","x-qualified-keys":true,"additionalProperties":{"type":"string","maxLength":63,"pattern":"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"}},"annotations":{"type":"object","x-qualified-keys":"any case","x-total-size":262144,"additionalProperties":{"type":"string"}},"finalizers":{"type":"array","items":{"type":"string","x-qualified-name":true}},"ownerReferences":{"type":"array","items":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string","minLength":1},"kind":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"uid":{"type":"string","minLength":1},"controller":{"type":"boolean"},"blockOwnerDeletion":{"type":"boolean"}}}},"uid":{"type":"string"},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"generation":{"type":"integer","format":"int64"},"creationTimestamp":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"},"deletionTimestamp":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"},"deletionGracePeriodSeconds":{"type":"integer","format":"int64"},"managedFields":{"type":"array","items":{"type":"object","additionalProperties":true}}}},"spec":{"properties":{"hostnames":{"items":{"maxLength":253,"minLength":1,"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"maxItems":16,"type":"array","x-kubernetes-list-type":"atomic"},"parentRefs":{"items":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"},"sectionName":{"maxLength":253,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"}},"required":["name"],"type":"object"},"maxItems":32,"type":"array","x-kubernetes-list-type":"atomic"},"rules":{"items":{"properties":{"backendRefs":{"items":{"properties":{"filters":{"items":{"properties":{"extensionRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"}},"required":["group","kind","name"],"type":"object"},"requestHeaderModifier":{"properties":{"add":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"remove":{"items":{"type":"string"},"maxItems":16,"type":"array","x-kubernetes-list-type":"set"},"set":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"}},"type":"object"},"requestMirror":{"properties":{"backendRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"}},"required":["name"],"type":"object"},"fraction":{"properties":{"denominator":{"format":"int32","minimum":1,"type":"integer"},"numerator":{"format":"int32","minimum":0,"type":"integer"}},"required":["numerator"],"type":"object"},"percent":{"format":"int32","maximum":100,"minimum":0,"type":"integer"}},"required":["backendRef"],"type":"object"},"responseHeaderModifier":{"properties":{"add":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"remove":{"items":{"type":"string"},"maxItems":16,"type":"array","x-kubernetes-list-type":"set"},"set":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"}},"type":"object"},"type":{"enum":["ResponseHeaderModifier","RequestHeaderModifier","RequestMirror","ExtensionRef"],"type":"string"}},"required":["type"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-type":"atomic"},"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"},"weight":{"format":"int32","maximum":1000000,"minimum":0,"type":"integer"}},"required":["name"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-type":"atomic"},"filters":{"items":{"properties":{"extensionRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"}},"required":["group","kind","name"],"type":"object"},"requestHeaderModifier":{"properties":{"add":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"remove":{"items":{"type":"string"},"maxItems":16,"type":"array","x-kubernetes-list-type":"set"},"set":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"}},"type":"object"},"requestMirror":{"properties":{"backendRef":{"properties":{"group":{"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"kind":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$","type":"string"},"name":{"maxLength":253,"minLength":1,"type":"string"},"namespace":{"maxLength":63,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","type":"string"},"port":{"format":"int32","maximum":65535,"minimum":1,"type":"integer"}},"required":["name"],"type":"object"},"fraction":{"properties":{"denominator":{"format":"int32","minimum":1,"type":"integer"},"numerator":{"format":"int32","minimum":0,"type":"integer"}},"required":["numerator"],"type":"object"},"percent":{"format":"int32","maximum":100,"minimum":0,"type":"integer"}},"required":["backendRef"],"type":"object"},"responseHeaderModifier":{"properties":{"add":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"remove":{"items":{"type":"string"},"maxItems":16,"type":"array","x-kubernetes-list-type":"set"},"set":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"}},"type":"object"},"type":{"enum":["ResponseHeaderModifier","RequestHeaderModifier","RequestMirror","ExtensionRef"],"type":"string"}},"required":["type"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-type":"atomic"},"matches":{"items":{"properties":{"headers":{"items":{"properties":{"name":{"maxLength":256,"minLength":1,"pattern":"^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$","type":"string"},"type":{"enum":["Exact","RegularExpression"],"type":"string"},"value":{"maxLength":4096,"minLength":1,"type":"string"}},"required":["name","value"],"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-map-keys":["name"],"x-kubernetes-list-type":"map"},"method":{"properties":{"method":{"maxLength":1024,"type":"string"},"service":{"maxLength":1024,"type":"string"},"type":{"enum":["Exact","RegularExpression"],"type":"string"}},"type":"object"}},"type":"object"},"maxItems":64,"type":"array","x-kubernetes-list-type":"atomic"},"name":{"maxLength":253,"minLength":1,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"}},"type":"object"},"maxItems":16,"type":"array","x-kubernetes-list-type":"atomic"}},"type":"object"}},"required":["spec","metadata"],"type":"object"};
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
const pattern13 = new RegExp("^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$", "u");
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
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.backendRefs !== undefined){
let data42 = data41.backendRefs;
if(Array.isArray(data42)){
if(data42.length > 16){
const err93 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.name === undefined){
const err94 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data43.filters !== undefined){
let data44 = data43.filters;
if(Array.isArray(data44)){
if(data44.length > 16){
const err95 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
let data45 = data44[i7];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.type === undefined){
const err96 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data45.extensionRef !== undefined){
let data46 = data45.extensionRef;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.group === undefined){
const err97 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data46.kind === undefined){
const err98 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data46.name === undefined){
const err99 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data46.group !== undefined){
let data47 = data46.group;
if(typeof data47 === "string"){
if(func2(data47) > 253){
const err100 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern7.test(data47)){
const err101 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data46.kind !== undefined){
let data48 = data46.kind;
if(typeof data48 === "string"){
if(func2(data48) > 63){
const err103 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func2(data48) < 1){
const err104 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!pattern8.test(data48)){
const err105 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
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
const err106 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data46.name !== undefined){
let data49 = data46.name;
if(typeof data49 === "string"){
if(func2(data49) > 253){
const err107 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(func2(data49) < 1){
const err108 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/extensionRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data45.requestHeaderModifier !== undefined){
let data50 = data45.requestHeaderModifier;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.add !== undefined){
let data51 = data50.add;
if(Array.isArray(data51)){
if(data51.length > 16){
const err111 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
let data52 = data51[i8];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.name === undefined){
const err112 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data52.value === undefined){
const err113 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data52.name !== undefined){
let data53 = data52.name;
if(typeof data53 === "string"){
if(func2(data53) > 256){
const err114 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i8+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func2(data53) < 1){
const err115 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i8+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern13.test(data53)){
const err116 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i8+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
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
const err117 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i8+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data52.value !== undefined){
let data54 = data52.value;
if(typeof data54 === "string"){
if(func2(data54) > 4096){
const err118 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i8+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func2(data54) < 1){
const err119 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i8+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
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
const err120 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i8+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err121 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
const wrong6 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.requestHeaderModifier.properties.add["x-kubernetes-list-map-keys"], data51);
if(wrong6){
const err122 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong6};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const wrong7 = func6["x-kubernetes-list-type"].wrong("map", data51);
if(wrong7){
const err123 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong7};
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
const err124 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data50.remove !== undefined){
let data55 = data50.remove;
if(Array.isArray(data55)){
if(data55.length > 16){
const err125 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len9 = data55.length;
for(let i9=0; i9<len9; i9++){
if(typeof data55[i9] !== "string"){
const err126 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/remove/" + i9,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
const wrong8 = func6["x-kubernetes-list-type"].wrong("set", data55);
if(wrong8){
const err127 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong8};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data50.set !== undefined){
let data57 = data50.set;
if(Array.isArray(data57)){
if(data57.length > 16){
const err129 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len10 = data57.length;
for(let i10=0; i10<len10; i10++){
let data58 = data57[i10];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.name === undefined){
const err130 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data58.value === undefined){
const err131 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data58.name !== undefined){
let data59 = data58.name;
if(typeof data59 === "string"){
if(func2(data59) > 256){
const err132 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i10+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(func2(data59) < 1){
const err133 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i10+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!pattern13.test(data59)){
const err134 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i10+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i10+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data58.value !== undefined){
let data60 = data58.value;
if(typeof data60 === "string"){
if(func2(data60) > 4096){
const err136 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i10+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func2(data60) < 1){
const err137 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i10+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
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
const err138 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i10+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
const wrong9 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.requestHeaderModifier.properties.set["x-kubernetes-list-map-keys"], data57);
if(wrong9){
const err140 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong9};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const wrong10 = func6["x-kubernetes-list-type"].wrong("map", data57);
if(wrong10){
const err141 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong10};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/properties/set/type",keyword:"type",params:{type: "array"}};
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
const err143 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestHeaderModifier",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestHeaderModifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data45.requestMirror !== undefined){
let data61 = data45.requestMirror;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.backendRef === undefined){
const err144 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/required",keyword:"required",params:{missingProperty: "backendRef"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data61.backendRef !== undefined){
let data62 = data61.backendRef;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.name === undefined){
const err145 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data62.group !== undefined){
let data63 = data62.group;
if(typeof data63 === "string"){
if(func2(data63) > 253){
const err146 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!pattern7.test(data63)){
const err147 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
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
const err148 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data62.kind !== undefined){
let data64 = data62.kind;
if(typeof data64 === "string"){
if(func2(data64) > 63){
const err149 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(func2(data64) < 1){
const err150 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!pattern8.test(data64)){
const err151 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
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
const err152 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data62.name !== undefined){
let data65 = data62.name;
if(typeof data65 === "string"){
if(func2(data65) > 253){
const err153 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(func2(data65) < 1){
const err154 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data62.namespace !== undefined){
let data66 = data62.namespace;
if(typeof data66 === "string"){
if(func2(data66) > 63){
const err156 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(func2(data66) < 1){
const err157 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!pattern9.test(data66)){
const err158 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data62.port !== undefined){
let data67 = data62.port;
if(!((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67)))){
const err160 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(typeof data67 == "number"){
if(data67 > 65535 || isNaN(data67)){
const err161 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err162 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!(formats4.validate(data67))){
const err163 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
}
else {
const err164 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/backendRef",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/backendRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data61.fraction !== undefined){
let data68 = data61.fraction;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.numerator === undefined){
const err165 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/required",keyword:"required",params:{missingProperty: "numerator"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data68.denominator !== undefined){
let data69 = data68.denominator;
if(!((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69)))){
const err166 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(typeof data69 == "number"){
if(data69 < 1 || isNaN(data69)){
const err167 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!(formats4.validate(data69))){
const err168 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/format",keyword:"format",params:{format: "int32"}};
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
if(data68.numerator !== undefined){
let data70 = data68.numerator;
if(!((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70)))){
const err169 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(typeof data70 == "number"){
if(data70 < 0 || isNaN(data70)){
const err170 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!(formats4.validate(data70))){
const err171 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
}
else {
const err172 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/fraction",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/fraction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data61.percent !== undefined){
let data71 = data61.percent;
if(!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))){
const err173 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/percent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(typeof data71 == "number"){
if(data71 > 100 || isNaN(data71)){
const err174 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err175 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!(formats4.validate(data71))){
const err176 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/properties/percent/format",keyword:"format",params:{format: "int32"}};
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
}
else {
const err177 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/requestMirror",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/requestMirror/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data45.responseHeaderModifier !== undefined){
let data72 = data45.responseHeaderModifier;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.add !== undefined){
let data73 = data72.add;
if(Array.isArray(data73)){
if(data73.length > 16){
const err178 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const len11 = data73.length;
for(let i11=0; i11<len11; i11++){
let data74 = data73[i11];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.name === undefined){
const err179 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i11,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data74.value === undefined){
const err180 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i11,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data74.name !== undefined){
let data75 = data74.name;
if(typeof data75 === "string"){
if(func2(data75) > 256){
const err181 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i11+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(func2(data75) < 1){
const err182 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i11+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!pattern13.test(data75)){
const err183 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i11+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
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
const err184 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i11+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data74.value !== undefined){
let data76 = data74.value;
if(typeof data76 === "string"){
if(func2(data76) > 4096){
const err185 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i11+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func2(data76) < 1){
const err186 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i11+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
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
const err187 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i11+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add/" + i11,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
const wrong11 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.responseHeaderModifier.properties.add["x-kubernetes-list-map-keys"], data73);
if(wrong11){
const err189 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong11};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
const wrong12 = func6["x-kubernetes-list-type"].wrong("map", data73);
if(wrong12){
const err190 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong12};
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
const err191 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data72.remove !== undefined){
let data77 = data72.remove;
if(Array.isArray(data77)){
if(data77.length > 16){
const err192 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
const len12 = data77.length;
for(let i12=0; i12<len12; i12++){
if(typeof data77[i12] !== "string"){
const err193 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/remove/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
const wrong13 = func6["x-kubernetes-list-type"].wrong("set", data77);
if(wrong13){
const err194 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong13};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data72.set !== undefined){
let data79 = data72.set;
if(Array.isArray(data79)){
if(data79.length > 16){
const err196 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len13 = data79.length;
for(let i13=0; i13<len13; i13++){
let data80 = data79[i13];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.name === undefined){
const err197 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i13,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data80.value === undefined){
const err198 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i13,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data80.name !== undefined){
let data81 = data80.name;
if(typeof data81 === "string"){
if(func2(data81) > 256){
const err199 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i13+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(func2(data81) < 1){
const err200 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i13+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!pattern13.test(data81)){
const err201 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i13+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i13+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data80.value !== undefined){
let data82 = data80.value;
if(typeof data82 === "string"){
if(func2(data82) > 4096){
const err203 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i13+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(func2(data82) < 1){
const err204 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i13+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i13+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set/" + i13,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
const wrong14 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.responseHeaderModifier.properties.set["x-kubernetes-list-map-keys"], data79);
if(wrong14){
const err207 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong14};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
const wrong15 = func6["x-kubernetes-list-type"].wrong("map", data79);
if(wrong15){
const err208 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong15};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/properties/set/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/responseHeaderModifier",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/responseHeaderModifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data45.type !== undefined){
let data83 = data45.type;
if(typeof data83 !== "string"){
const err211 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!((((data83 === "ResponseHeaderModifier") || (data83 === "RequestHeaderModifier")) || (data83 === "RequestMirror")) || (data83 === "ExtensionRef"))){
const err212 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.backendRefs.items.properties.filters.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters/" + i7,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
const wrong16 = func6["x-kubernetes-list-type"].wrong("atomic", data44);
if(wrong16){
const err214 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong16};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data43.group !== undefined){
let data84 = data43.group;
if(typeof data84 === "string"){
if(func2(data84) > 253){
const err216 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!pattern7.test(data84)){
const err217 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
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
const err218 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/group",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data43.kind !== undefined){
let data85 = data43.kind;
if(typeof data85 === "string"){
if(func2(data85) > 63){
const err219 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(func2(data85) < 1){
const err220 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!pattern8.test(data85)){
const err221 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data43.name !== undefined){
let data86 = data43.name;
if(typeof data86 === "string"){
if(func2(data86) > 253){
const err223 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(func2(data86) < 1){
const err224 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data43.namespace !== undefined){
let data87 = data43.namespace;
if(typeof data87 === "string"){
if(func2(data87) > 63){
const err226 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(func2(data87) < 1){
const err227 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!pattern9.test(data87)){
const err228 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data43.port !== undefined){
let data88 = data43.port;
if(!((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88)))){
const err230 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(typeof data88 == "number"){
if(data88 > 65535 || isNaN(data88)){
const err231 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data88 < 1 || isNaN(data88)){
const err232 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!(formats4.validate(data88))){
const err233 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/port",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/port/format",keyword:"format",params:{format: "int32"}};
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
if(data43.weight !== undefined){
let data89 = data43.weight;
if(!((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89)))){
const err234 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/weight",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/weight/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(typeof data89 == "number"){
if(data89 > 1000000 || isNaN(data89)){
const err235 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/weight",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data89 < 0 || isNaN(data89)){
const err236 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/weight",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!(formats4.validate(data89))){
const err237 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6+"/weight",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/properties/weight/format",keyword:"format",params:{format: "int32"}};
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
}
else {
const err238 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs/" + i6,schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
const wrong17 = func6["x-kubernetes-list-type"].wrong("atomic", data42);
if(wrong17){
const err239 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong17};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/spec/rules/" + i5+"/backendRefs",schemaPath:"#/properties/spec/properties/rules/items/properties/backendRefs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data41.filters !== undefined){
let data90 = data41.filters;
if(Array.isArray(data90)){
if(data90.length > 16){
const err241 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
const len14 = data90.length;
for(let i14=0; i14<len14; i14++){
let data91 = data90[i14];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.type === undefined){
const err242 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data91.extensionRef !== undefined){
let data92 = data91.extensionRef;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.group === undefined){
const err243 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data92.kind === undefined){
const err244 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data92.name === undefined){
const err245 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data92.group !== undefined){
let data93 = data92.group;
if(typeof data93 === "string"){
if(func2(data93) > 253){
const err246 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!pattern7.test(data93)){
const err247 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
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
const err248 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data92.kind !== undefined){
let data94 = data92.kind;
if(typeof data94 === "string"){
if(func2(data94) > 63){
const err249 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(func2(data94) < 1){
const err250 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!pattern8.test(data94)){
const err251 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
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
const err252 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data92.name !== undefined){
let data95 = data92.name;
if(typeof data95 === "string"){
if(func2(data95) > 253){
const err253 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(func2(data95) < 1){
const err254 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err255 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/properties/name/type",keyword:"type",params:{type: "string"}};
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
else {
const err256 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/extensionRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/extensionRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data91.requestHeaderModifier !== undefined){
let data96 = data91.requestHeaderModifier;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.add !== undefined){
let data97 = data96.add;
if(Array.isArray(data97)){
if(data97.length > 16){
const err257 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const len15 = data97.length;
for(let i15=0; i15<len15; i15++){
let data98 = data97[i15];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.name === undefined){
const err258 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data98.value === undefined){
const err259 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data98.name !== undefined){
let data99 = data98.name;
if(typeof data99 === "string"){
if(func2(data99) > 256){
const err260 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add/" + i15+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(func2(data99) < 1){
const err261 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add/" + i15+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!pattern13.test(data99)){
const err262 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add/" + i15+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
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
const err263 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add/" + i15+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data98.value !== undefined){
let data100 = data98.value;
if(typeof data100 === "string"){
if(func2(data100) > 4096){
const err264 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add/" + i15+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(func2(data100) < 1){
const err265 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add/" + i15+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add/" + i15+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
const wrong18 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.filters.items.properties.requestHeaderModifier.properties.add["x-kubernetes-list-map-keys"], data97);
if(wrong18){
const err268 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong18};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
const wrong19 = func6["x-kubernetes-list-type"].wrong("map", data97);
if(wrong19){
const err269 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong19};
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
const err270 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data96.remove !== undefined){
let data101 = data96.remove;
if(Array.isArray(data101)){
if(data101.length > 16){
const err271 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len16 = data101.length;
for(let i16=0; i16<len16; i16++){
if(typeof data101[i16] !== "string"){
const err272 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/remove/" + i16,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
const wrong20 = func6["x-kubernetes-list-type"].wrong("set", data101);
if(wrong20){
const err273 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong20};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data96.set !== undefined){
let data103 = data96.set;
if(Array.isArray(data103)){
if(data103.length > 16){
const err275 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
const len17 = data103.length;
for(let i17=0; i17<len17; i17++){
let data104 = data103[i17];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.name === undefined){
const err276 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data104.value === undefined){
const err277 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data104.name !== undefined){
let data105 = data104.name;
if(typeof data105 === "string"){
if(func2(data105) > 256){
const err278 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set/" + i17+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(func2(data105) < 1){
const err279 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set/" + i17+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(!pattern13.test(data105)){
const err280 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set/" + i17+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set/" + i17+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data104.value !== undefined){
let data106 = data104.value;
if(typeof data106 === "string"){
if(func2(data106) > 4096){
const err282 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set/" + i17+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(func2(data106) < 1){
const err283 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set/" + i17+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set/" + i17+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
const wrong21 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.filters.items.properties.requestHeaderModifier.properties.set["x-kubernetes-list-map-keys"], data103);
if(wrong21){
const err286 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong21};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
const wrong22 = func6["x-kubernetes-list-type"].wrong("map", data103);
if(wrong22){
const err287 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong22};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/properties/set/type",keyword:"type",params:{type: "array"}};
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
const err289 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestHeaderModifier",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestHeaderModifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data91.requestMirror !== undefined){
let data107 = data91.requestMirror;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.backendRef === undefined){
const err290 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/required",keyword:"required",params:{missingProperty: "backendRef"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data107.backendRef !== undefined){
let data108 = data107.backendRef;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.name === undefined){
const err291 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data108.group !== undefined){
let data109 = data108.group;
if(typeof data109 === "string"){
if(func2(data109) > 253){
const err292 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(!pattern7.test(data109)){
const err293 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/pattern",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/group",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data108.kind !== undefined){
let data110 = data108.kind;
if(typeof data110 === "string"){
if(func2(data110) > 63){
const err295 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(func2(data110) < 1){
const err296 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(!pattern8.test(data110)){
const err297 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data108.name !== undefined){
let data111 = data108.name;
if(typeof data111 === "string"){
if(func2(data111) > 253){
const err299 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(func2(data111) < 1){
const err300 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data108.namespace !== undefined){
let data112 = data108.namespace;
if(typeof data112 === "string"){
if(func2(data112) > 63){
const err302 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(func2(data112) < 1){
const err303 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!pattern9.test(data112)){
const err304 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data108.port !== undefined){
let data113 = data108.port;
if(!((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113)))){
const err306 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(typeof data113 == "number"){
if(data113 > 65535 || isNaN(data113)){
const err307 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data113 < 1 || isNaN(data113)){
const err308 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(!(formats4.validate(data113))){
const err309 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef/port",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/properties/port/format",keyword:"format",params:{format: "int32"}};
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
}
else {
const err310 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/backendRef",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/backendRef/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data107.fraction !== undefined){
let data114 = data107.fraction;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.numerator === undefined){
const err311 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/fraction",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/required",keyword:"required",params:{missingProperty: "numerator"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data114.denominator !== undefined){
let data115 = data114.denominator;
if(!((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115)))){
const err312 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(typeof data115 == "number"){
if(data115 < 1 || isNaN(data115)){
const err313 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(!(formats4.validate(data115))){
const err314 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/fraction/denominator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/denominator/format",keyword:"format",params:{format: "int32"}};
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
if(data114.numerator !== undefined){
let data116 = data114.numerator;
if(!((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116)))){
const err315 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(typeof data116 == "number"){
if(data116 < 0 || isNaN(data116)){
const err316 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(!(formats4.validate(data116))){
const err317 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/fraction/numerator",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/properties/numerator/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
}
else {
const err318 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/fraction",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/fraction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data107.percent !== undefined){
let data117 = data107.percent;
if(!((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117)))){
const err319 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/percent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(typeof data117 == "number"){
if(data117 > 100 || isNaN(data117)){
const err320 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err321 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(!(formats4.validate(data117))){
const err322 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror/percent",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/properties/percent/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
}
else {
const err323 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/requestMirror",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/requestMirror/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data91.responseHeaderModifier !== undefined){
let data118 = data91.responseHeaderModifier;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.add !== undefined){
let data119 = data118.add;
if(Array.isArray(data119)){
if(data119.length > 16){
const err324 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
const len18 = data119.length;
for(let i18=0; i18<len18; i18++){
let data120 = data119[i18];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.name === undefined){
const err325 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add/" + i18,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data120.value === undefined){
const err326 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add/" + i18,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data120.name !== undefined){
let data121 = data120.name;
if(typeof data121 === "string"){
if(func2(data121) > 256){
const err327 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add/" + i18+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(func2(data121) < 1){
const err328 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add/" + i18+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(!pattern13.test(data121)){
const err329 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add/" + i18+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add/" + i18+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data120.value !== undefined){
let data122 = data120.value;
if(typeof data122 === "string"){
if(func2(data122) > 4096){
const err331 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add/" + i18+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(func2(data122) < 1){
const err332 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add/" + i18+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add/" + i18+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add/" + i18,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
const wrong23 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.filters.items.properties.responseHeaderModifier.properties.add["x-kubernetes-list-map-keys"], data119);
if(wrong23){
const err335 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong23};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
const wrong24 = func6["x-kubernetes-list-type"].wrong("map", data119);
if(wrong24){
const err336 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong24};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/add",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data118.remove !== undefined){
let data123 = data118.remove;
if(Array.isArray(data123)){
if(data123.length > 16){
const err338 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
const len19 = data123.length;
for(let i19=0; i19<len19; i19++){
if(typeof data123[i19] !== "string"){
const err339 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/remove/" + i19,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
const wrong25 = func6["x-kubernetes-list-type"].wrong("set", data123);
if(wrong25){
const err340 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong25};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/remove",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/remove/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data118.set !== undefined){
let data125 = data118.set;
if(Array.isArray(data125)){
if(data125.length > 16){
const err342 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
const len20 = data125.length;
for(let i20=0; i20<len20; i20++){
let data126 = data125[i20];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.name === undefined){
const err343 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set/" + i20,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data126.value === undefined){
const err344 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set/" + i20,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data126.name !== undefined){
let data127 = data126.name;
if(typeof data127 === "string"){
if(func2(data127) > 256){
const err345 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set/" + i20+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(func2(data127) < 1){
const err346 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set/" + i20+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!pattern13.test(data127)){
const err347 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set/" + i20+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set/" + i20+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data126.value !== undefined){
let data128 = data126.value;
if(typeof data128 === "string"){
if(func2(data128) > 4096){
const err349 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set/" + i20+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(func2(data128) < 1){
const err350 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set/" + i20+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set/" + i20+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set/" + i20,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
const wrong26 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.filters.items.properties.responseHeaderModifier.properties.set["x-kubernetes-list-map-keys"], data125);
if(wrong26){
const err353 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong26};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
const wrong27 = func6["x-kubernetes-list-type"].wrong("map", data125);
if(wrong27){
const err354 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong27};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier/set",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/properties/set/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/responseHeaderModifier",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/responseHeaderModifier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data91.type !== undefined){
let data129 = data91.type;
if(typeof data129 !== "string"){
const err357 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(!((((data129 === "ResponseHeaderModifier") || (data129 === "RequestHeaderModifier")) || (data129 === "RequestMirror")) || (data129 === "ExtensionRef"))){
const err358 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.filters.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters/" + i14,schemaPath:"#/properties/spec/properties/rules/items/properties/filters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
const wrong28 = func6["x-kubernetes-list-type"].wrong("atomic", data90);
if(wrong28){
const err360 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong28};
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
const err361 = {instancePath:instancePath+"/spec/rules/" + i5+"/filters",schemaPath:"#/properties/spec/properties/rules/items/properties/filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data41.matches !== undefined){
let data130 = data41.matches;
if(Array.isArray(data130)){
if(data130.length > 64){
const err362 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
const len21 = data130.length;
for(let i21=0; i21<len21; i21++){
let data131 = data130[i21];
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.headers !== undefined){
let data132 = data131.headers;
if(Array.isArray(data132)){
if(data132.length > 16){
const err363 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
const len22 = data132.length;
for(let i22=0; i22<len22; i22++){
let data133 = data132[i22];
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.name === undefined){
const err364 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data133.value === undefined){
const err365 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data133.name !== undefined){
let data134 = data133.name;
if(typeof data134 === "string"){
if(func2(data134) > 256){
const err366 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(func2(data134) < 1){
const err367 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(!pattern13.test(data134)){
const err368 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data133.type !== undefined){
let data135 = data133.type;
if(typeof data135 !== "string"){
const err370 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(!((data135 === "Exact") || (data135 === "RegularExpression"))){
const err371 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22+"/type",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.matches.items.properties.headers.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data133.value !== undefined){
let data136 = data133.value;
if(typeof data136 === "string"){
if(func2(data136) > 4096){
const err372 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(func2(data136) < 1){
const err373 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22+"/value",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers/" + i22,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
const wrong29 = func6["x-kubernetes-list-map-keys"].wrong(schema11.properties.spec.properties.rules.items.properties.matches.items.properties.headers["x-kubernetes-list-map-keys"], data132);
if(wrong29){
const err376 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:wrong29};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
const wrong30 = func6["x-kubernetes-list-type"].wrong("map", data132);
if(wrong30){
const err377 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong30};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/headers",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data131.method !== undefined){
let data137 = data131.method;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.method !== undefined){
let data138 = data137.method;
if(typeof data138 === "string"){
if(func2(data138) > 1024){
const err379 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/method/method",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/method/properties/method/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/method/method",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/method/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data137.service !== undefined){
let data139 = data137.service;
if(typeof data139 === "string"){
if(func2(data139) > 1024){
const err381 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/method/service",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/method/properties/service/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err382 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/method/service",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/method/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data137.type !== undefined){
let data140 = data137.type;
if(typeof data140 !== "string"){
const err383 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/method/type",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/method/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(!((data140 === "Exact") || (data140 === "RegularExpression"))){
const err384 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/method/type",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/method/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.matches.items.properties.method.properties.type.enum}};
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
else {
const err385 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21+"/method",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/properties/method/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
else {
const err386 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches/" + i21,schemaPath:"#/properties/spec/properties/rules/items/properties/matches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
const wrong31 = func6["x-kubernetes-list-type"].wrong("atomic", data130);
if(wrong31){
const err387 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong31};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/spec/rules/" + i5+"/matches",schemaPath:"#/properties/spec/properties/rules/items/properties/matches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data41.name !== undefined){
let data141 = data41.name;
if(typeof data141 === "string"){
if(func2(data141) > 253){
const err389 = {instancePath:instancePath+"/spec/rules/" + i5+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(func2(data141) < 1){
const err390 = {instancePath:instancePath+"/spec/rules/" + i5+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(!pattern0.test(data141)){
const err391 = {instancePath:instancePath+"/spec/rules/" + i5+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}};
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
const err392 = {instancePath:instancePath+"/spec/rules/" + i5+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err393 = {instancePath:instancePath+"/spec/rules/" + i5,schemaPath:"#/properties/spec/properties/rules/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
const wrong32 = func6["x-kubernetes-list-type"].wrong("atomic", data40);
if(wrong32){
const err394 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/x-kubernetes-list-type",keyword:"x-kubernetes-list-type",params:wrong32};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
