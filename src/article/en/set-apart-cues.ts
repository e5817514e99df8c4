/**
 * English lines that are no part of a report: what sites, agencies and editors put round it.
 * Each cue is matched against one whole block with straight quotes. `where` keeps a cue to the places
 * at which such lines stand: words that are chrome above or below a report can be news within it.
 */
import type { Chrome } from '../types.ts'
import { NOTICE } from './notice-cues.ts'

/** A kind of line with the reason for which it is set apart. */
export interface LineCue {
  readonly name: string
  readonly reason: Chrome['reason']
  readonly where: 'anywhere' | 'top' | 'ends'
  readonly pattern: RegExp
}

/** The first cue that matches decides. */
export const LINE_CUES: readonly LineCue[] = [
  {
    name: 'button',
    reason: 'navigation',
    where: 'anywhere',
    pattern:
      /^(?:load|read|show|see|view|learn|find out) (?:more|all|less)(?: \w+){0,2}$|^(?:share|print|e-?mail|tweet|save|copy link|comments?|follow(?: us)?|subscribe(?: now| today)?|sign (?:in|up|out)|log ?(?:in|out)|register|menu|home|search|close|back|next|previous|skip to (?:main )?content|back to (?:the )?top|listen|play|download|donate|contact(?: us)?|about(?: us)?|leave a (?:comment|reply)|gallery|loading(?:\.\.\.|…)?)$/i,
  },
  {
    name: 'share',
    reason: 'navigation',
    where: 'anywhere',
    pattern:
      /^(?:share|print|save|e-?mail|copy|bookmark|like) (?:this|the|on|via|to)(?: [\w-]+){0,4}$|^(?:share|follow us) on:?(?: [\w,/-]+){1,8}$|^(?:facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|print|copy link|reddit|instagram|youtube)(?:[ ,|/]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|print|copy link|reddit|instagram|youtube))*$/i,
  },
  {
    name: 'trail of sections',
    reason: 'navigation',
    where: 'top',
    pattern: /^home(?: ?[>»/|›] ?[\w&' -]{1,60}){1,6}$/i,
  },
  {
    name: 'other stories',
    reason: 'navigation',
    where: 'anywhere',
    pattern:
      /^(?:in other news|related(?: (?:articles?|stories|news|topics|content|coverage|links|posts))?|more (?:from|on|in|about|stories|news|coverage)(?: [\w'&.-]+){0,6}|most (?:read|popular|viewed|shared)|read (?:next|also)|recommended(?: for you)?|trending(?: now)?|top (?:stories|news)|latest(?: news| stories)?|you (?:may|might) also (?:like|be interested in)|what to read next|editor'?s'? picks?|popular now|keep reading|up next|explore more|tags?|topics?|filed under)(?:[:.]+)?$/i,
  },
  {
    name: 'tags',
    reason: 'navigation',
    where: 'ends',
    pattern: /^(?:tags?|topics?|filed under|categories|keywords): .{1,300}$/i,
  },
  {
    name: 'advertisement',
    reason: 'promotion',
    where: 'anywhere',
    pattern:
      /^(?:advertisement|advertising|advertisement - scroll to continue|story continues below(?: advertisement)?|article continues (?:below|after)(?: (?:this )?(?:ad|advertisement))?|sponsored(?: content)?|promoted|paid content)$/i,
  },
  {
    name: 'other report',
    reason: 'promotion',
    where: 'anywhere',
    pattern:
      /^(?:read (?:more|also|next)|also read|see also|related|watch|listen|don't miss)\s?[:|–—-]\s?\S.{0,250}$/i,
  },
  {
    name: 'newsletter',
    reason: 'promotion',
    where: 'anywhere',
    pattern:
      /^(?:sign up|subscribe|register|join|follow|download|get|receive|support|click|tap)\b(?=.{0,160}\b(?:newsletters?|inbox|app|podcast|whatsapp|alerts|subscriber|independent journalism|here|channel)\b).{1,240}$/i,
  },
  {
    name: 'cookies',
    reason: 'boilerplate',
    where: 'anywhere',
    pattern:
      /^(?=.{0,400}\bcookies?\b)(?=.{0,400}\b(?:we|our|your|this (?:web)?site)\b)(?=.{0,400}\b(?:use|uses|accept|consent|settings|preferences|browser|policy|experience)\b).{1,800}$/i,
  },
  {
    name: 'rights',
    reason: 'boilerplate',
    where: 'anywhere',
    pattern:
      /^(?:©|\(c\)|copyright\b).{1,200}$|^.{0,200}\ball rights reserved\b.{0,200}$|^(?:terms(?: of (?:use|service)| and conditions)?|privacy(?: policy| notice)?|cookie policy|accessibility)(?: ?[|·•] ?.{1,120})?$/i,
  },
  {
    name: 'standing note',
    reason: 'boilerplate',
    where: 'ends',
    pattern:
      /^(?:our standards:|contact us (?:at|by)\b|have (?:a|any) (?:tips?|questions?|comments?)\b|got a (?:story|tip)\b|send (?:us )?(?:your )?(?:tips|letters|comments)\b).{0,200}$/i,
  },
  { name: 'note on itself', reason: 'notice', where: 'ends', pattern: NOTICE },
  {
    name: 'credits',
    reason: 'boilerplate',
    where: 'ends',
    pattern:
      /^\(?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?:,? (?:and )?(?:reporting|writing|editing))* by \p{Lu}.{1,240}$|^.{1,160}\bcontributed (?:reporting )?to this (?:report|story|article)\.?$|^This (?:story|article|report) was (?:produced|translated|originally published) .{1,240}$/u,
  },
  {
    name: 'end mark',
    reason: 'boilerplate',
    where: 'ends',
    pattern: /^(?:ends?|-+ ?ends? ?-+|#+ ?#* ?#*|-?\s?30\s?-?|\/ends?\/)$/i,
  },
  {
    name: 'caption',
    reason: 'caption',
    where: 'anywhere',
    pattern:
      /^\(?(?:file(?: photo| picture)? ?[-–—:]|photo(?:graph)?:|picture:|image:|(?:photo|image|picture) (?:by|credit|courtesy)|pictured:|caption:|credit:|illustration:).{1,500}$|^.{1,500}\((?:(?:file )?(?:photo|image|picture)s?\b[^()]{0,120}|[^()]{2,60}\/[^()]{2,60}(?: via [^()]{2,40})?)\)$/i,
  },
  {
    name: 'dateline of the page',
    reason: 'byline',
    where: 'top',
    pattern:
      /^(?:(?:first |last )?(?:published|posted|updated|modified|issued|released|date)\b.{0,12}(?=.{0,60}\d).{1,90}|\d{1,3} min(?:ute)?s? (?:read|ago)|\d{1,2} (?:hours?|days?) ago)$/i,
  },
]

/** A line that opens a list of other stories: what follows it without a stop belongs to that list. */
export const OTHER_STORIES = 'other stories'
