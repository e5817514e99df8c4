import { openAnalyst, conlluFrom } from '/work/main/src/language/index.ts'
import { loadModelFiles } from '/work/main/src/serve/load.ts'
import { readFileSync } from 'node:fs'
const a=await openAnalyst(await loadModelFiles(process.argv[3])); const text=readFileSync(process.argv[2]!,'utf8')
const paragraphs=[...text.matchAll(/[^\n]+/g)].map((m:any)=>[m.index,m.index+m[0].length] as const)
const r=await a.analyse({text,paragraphs})
for(const s of r.sentences){console.log('#',text.slice(...s.span)); console.log('  names:',r.names.filter(n=>n.sentence===s.index).map(n=>n.type+':'+text.slice(...n.span)).join(' | ')); console.log('  '+s.tokens.map(t=>`${t.form}/${t.relation}>${t.head<0?'ROOT':s.tokens[t.head]!.form}`).join(' '))}
await a.close()
