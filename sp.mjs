import ort from 'onnxruntime-node'
import fs from 'node:fs'
const S={intraOpNumThreads:1,interOpNumThreads:1,executionMode:'sequential',enableCpuMemArena:true,logSeverityLevel:3}
const open=async d=>({e:await ort.InferenceSession.create(fs.readFileSync(d+'/encoder.int8.onnx'),S),r:await ort.InferenceSession.create(fs.readFileSync(d+'/relations.onnx'),S)})
const proof=await open('models'); const mine=await open(process.argv[2]??'/tmp/m0')
const docs=fs.readFileSync('train/.cache/corpora/releases.jsonl','utf8').split('\n').filter(Boolean).slice(0,40).map(l=>JSON.parse(l).sentences)
const big=a=>new ort.Tensor('int64',BigInt64Array.from(a,BigInt),[1,a.length])
const i32=a=>new ort.Tensor('int32',Int32Array.from(a),[a.length])
async function runProof(){let words=0;for(const d of docs)for(const s of d){if(s.forms.length>200)continue;const ids=[101],sh=[4],first=[];s.pieces.forEach((p,i)=>{first.push(ids.length);for(const x of p){ids.push(x);sh.push(s.shapes[i])}});ids.push(102);sh.push(4);
 const o=await proof.e.run({ids:big(ids),shapes:big(sh),first:big(first)});const heads=new Array(first.length).fill(0);await proof.r.run({rh:o.rh,rd:o.rd,heads:new ort.Tensor('int64',BigInt64Array.from(heads,BigInt),[heads.length])});words+=first.length}return words}
async function runMine(N){let words=0;const flush=async w=>{if(!w.length)return;const ids=[101],sh=[4],first=[],last=[];w.forEach((s,k)=>s.pieces.forEach((p,i)=>{first.push(ids.length);for(const x of p){ids.push(x);sh.push(s.shapes[i]+5*(k%2))}last.push(ids.length-1)}));ids.push(102);sh.push(4);
 const o=await mine.e.run({ids:i32(ids),shapes:i32(sh),first:i32(first),last:i32(last)});await mine.r.run({rh:o.rh,rd:o.rd,heads:i32(new Array(first.length).fill(0))});words+=first.length}
 for(const d of docs){let w=[],n=0;for(const s of d){if(s.forms.length>200)continue;const c=s.pieces.flat().length;if(n+c>N){await flush(w);w=[];n=0}w.push(s);n+=c}await flush(w)}return words}
const R={}
for(let k=0;k<3;k++)for(const [n,f] of [['proof',runProof],...[1,48,96,128,192,256].map(N=>['mine'+N,()=>runMine(N)])]){const c0=process.cpuUsage();const t=performance.now();const w=await f();const c=process.cpuUsage(c0);(R[n]??=[]).push(Math.round(w/((c.user+c.system)/1e6)))}
console.log(R)
