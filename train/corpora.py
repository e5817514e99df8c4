"""Documents as tensors' raw material, and names from the corpora's own marks.

In: JSON lines of prepare.ts. Out: sentences of integer lists. Names of GUM come from its entities: of
each mention whose head is a proper noun, the run of proper nouns and joiners round the head, without
titles. Sources: UD v2; GUM's entity layer; BIO after Ramshaw and Marcus 1995.
"""

import json
import random
import re
from dataclasses import dataclass, field

IGNORE = -100
NAME_LABELS = ["O"] + [f"{mark}-{kind}" for kind in ("PER", "LOC", "ORG", "EVENT") for mark in "BI"]
KINDS = {
    "PER": "PER", "person": "PER", "politician": "PER",
    "LOC": "LOC", "country": "LOC", "location": "LOC", "place": "LOC",
    "ORG": "ORG", "organisation": "ORG", "politicalparty": "ORG", "organization": "ORG",
    "event": "EVENT", "election": "EVENT",
}
FEATURES = ("Mood", "Number", "Person", "Tense", "VerbForm", "Voice")
JOINERS = {"of", "the", "&", "-", "de", "al", "el", "bin", "van", "von", "for", "and"}
NEVER = set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. gmt utc est am pm "
    "a.m. p.m. mon tue wed thu fri sat sun god i".split()
)


@dataclass
class Sentence:
    set: str
    paragraph: int
    forms: list
    pieces: list
    shapes: list
    ends: list = field(default_factory=list)
    upos: list | None = None
    xpos: list | None = None
    feats: list | None = None
    heads: list | None = None
    relations: list | None = None
    names: list | None = None  # label ids, IGNORE where the set does not say
    candidates: list | None = None  # where names can stand, when what they are is not known
    soft: object | None = None  # what teachers say of it (distil.Soft)

    @property
    def size(self):
        return sum(map(len, self.pieces))


def rows(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def short_features(text):
    """The features that later rooms need, of a FEATS column."""
    kept = [pair for pair in text.split("|") if pair.split("=")[0] in FEATURES]
    return "|".join(kept) or "_"


def bio(size, spans):
    """Label ids of a sentence from (from, to, kind) ranges; overlaps keep the first."""
    labels = ["O"] * size
    for start, end, kind in spans:
        if any(label != "O" for label in labels[start:end]):
            continue
        labels[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
    return [NAME_LABELS.index(label) for label in labels]


def spans_of(labels):
    """(from, to, kind) ranges of label ids."""
    found = []
    for at, label in enumerate("O" if label < 0 else NAME_LABELS[label] for label in labels):
        if label.startswith("I-") and found and found[-1][1] == at and found[-1][2] == label[2:]:
            found[-1] = (found[-1][0], at + 1, label[2:])
        elif label != "O":
            found.append((at, at + 1, label[2:]))
    return found


class Titles:
    def __init__(self, path):
        with open(path, encoding="utf8") as text:
            words = json.load(text)
        self.titles = set(words["titles"])
        self.parts = set(words["parts"]) | self.titles
        self.countries = {name.lower() for name in words["countries"]} | set("us u.s. u.s usa u.s.a. uk u.k.".split())
        # Alone these are names, though they also begin titles.
        self.empty = self.parts - self.countries - set("un u.n. eu e.u.".split())

    def is_empty(self, forms):
        return all(form.lower() in self.empty for form in forms)

    def kind(self, forms, kind):
        """A state is a place, whatever it does."""
        return "LOC" if " ".join(forms).lower() in self.countries else kind

    def after(self, forms, start, end):
        """Where the name begins once the title before it is left out; `end` when all is title."""
        last = start
        for at in range(start, end):
            if forms[at].lower() in self.titles:
                last = at + 1
        while start < last < end and forms[last].lower() in self.parts:
            last += 1
        if last < end:
            return last
        at = start
        while at < end and forms[at].lower() in self.parts:
            at += 1
        return at


def mentions(sentence):
    """(from, to, type) of GUM's Entity marks that begin and end in the sentence."""
    open_ones, found = [], []
    for at, mark in enumerate(sentence["entities"]):
        for opening, body, closing in re.findall(r"(\()?([^()]+)(\))?", mark):
            fields = body.split("-")
            if opening:
                open_ones.append((fields[0], at, fields[1] if len(fields) > 1 else ""))
            if closing:
                for place in range(len(open_ones) - 1, -1, -1):
                    if open_ones[place][0] == fields[0]:
                        name, start, kind = open_ones.pop(place)
                        found.append((start, at + 1, kind))
                        break
    return found


def is_proper(sentence, at):
    """"United" of "United States" is an adjective to UPOS and a proper noun to XPOS."""
    is_tagged = sentence["upos"][at] == "PROPN" or sentence["xpos"][at] in ("NNP", "NNPS")
    form = sentence["forms"][at].lower()
    return is_tagged and form not in NEVER and not re.search(r"@|://|^www\.", form)


def run_round(sentence, head, start, end, kind):
    """The longest run of proper nouns, capital words and joiners round the head, within a mention."""
    forms = sentence["forms"]
    capital = lambda at: kind != "PER" and forms[at][:1].isupper() and sentence["upos"][at] in ("ADJ", "NOUN")
    proper = lambda at: is_proper(sentence, at) or (at > 0 and capital(at))
    joins = lambda at: forms[at].lower() in JOINERS and (kind == "ORG" or forms[at].lower() != "and")
    left = head
    while left > start and (proper(left - 1) or (left - 1 > start and joins(left - 1))):
        left -= 1
    right = head + 1
    while right < end and (proper(right) or (right + 1 < end and joins(right))):
        right += 1
    while left < head and not proper(left):
        left += 1
    while right > head + 1 and not proper(right - 1):
        right -= 1
    return left, right


def gum_names(sentence, titles):
    forms, heads = sentence["forms"], sentence["heads"]
    spans = []
    for start, end, kind in sorted(mentions(sentence), key=lambda one: one[0] - one[1]):
        kind = KINDS.get(kind)
        outside = [at for at in range(start, end) if not start < heads[at] <= end]
        if not kind or not outside or not is_proper(sentence, outside[0]):
            continue
        left, right = run_round(sentence, outside[0], start, end, kind)
        if kind == "PER":
            left = titles.after(forms, left, right)
        if kind == "PER" and left < right and is_people(sentence, left, right):
            continue
        if left < right and not titles.is_empty(forms[left:right]):
            spans.append((left, right, titles.kind(forms[left:right], kind)))
    return bio(len(forms), spans)


def offset_names(sentence, titles):
    """re3d marks groups, offices and articles as well: what is no name by its capitals says nothing."""
    forms = sentence["forms"]
    spans, unsaid = [], set()
    for start, end, kind in sentence["names"]:
        if forms[start].lower() in ("the", "a", "an"):
            start += 1
        if kind == "PER":
            start = titles.after(forms, start, end)
        words = forms[start:end]
        is_name = words and all(word[0].isupper() or word.lower() in JOINERS or not word[0].isalpha() for word in words)
        if is_name and words[0][0].isupper() and not titles.is_empty(words):
            spans.append((start, end, titles.kind(words, kind)))
        else:
            unsaid.update(range(start, end))
    labels = bio(len(forms), spans)
    return [IGNORE if label == 0 and at in unsaid else label for at, label in enumerate(labels)]


def column_names(sentence, titles):
    """Names by a set's own tags; its MISC says nothing."""
    if "tags" not in sentence:
        return offset_names(sentence, titles) if sentence["set"] == "re3d" else bio(len(sentence["forms"]), sentence["names"])
    labels, before = [], "O"
    for tag in sentence["tags"]:
        kind = KINDS.get(tag[2:])
        if tag == "O":
            labels.append(0)
        elif kind is None:
            labels.append(IGNORE)
        else:
            inside = tag.startswith("I-") and before[2:] == tag[2:]
            labels.append(NAME_LABELS.index(f"{'I' if inside else 'B'}-{kind}"))
        before = tag
    return labels


def is_people(row, start, end):
    """"Iraqis", "Methodists": members of a people or a faith have no name of their own."""
    return end - start == 1 and row["xpos"][start] == "NNPS" and row["lemmas"][start] != row["forms"][start]


def proper_spans(row, titles):
    """Where names can stand in a sentence with gold tags and tree: runs of proper nouns, titles apart."""
    forms, heads = row["forms"], row["heads"]
    runs = []
    for at in range(len(forms)):
        if not is_proper(row, at):
            continue
        if runs and runs[-1][1] == at:
            runs[-1][1] = at + 1
        else:
            runs.append([at, at + 1])
    joined = []
    for start, end in runs:
        if joined:
            left, right = joined[-1]
            between = [form.lower() for form in forms[right:start]]
            root = next((at for at in range(start, end) if not start < heads[at] <= end), start)
            hangs = left < heads[root] <= right
            if between in (["of"], ["of", "the"], ["&"], ["-"]) and hangs and forms[right - 1].lower() not in titles.parts:
                joined[-1][1] = end
                continue
        joined.append([start, end])
    spans = []
    for start, end in joined:
        before = [form.lower() for form in forms[max(0, start - 2) : start]]
        if len(before) == 2 and before[0] in titles.titles and before[1] in ("of", "for"):
            while start < end and forms[start].lower() in titles.empty:
                start += 1
        first = end if titles.is_empty(forms[start:end]) else titles.after(forms, start, end)
        if first == end and not titles.is_empty(forms[start:end]):
            first = start
        title = next((at for at in range(start, first) if forms[at].lower() in titles.empty), first)
        if start < title < first:
            spans.append((start, title))
        if first < end and not is_people(row, first, end):
            spans.append((first, end))
    return spans


def releases(folder):
    """Documents without gold."""
    return [
        [Sentence(row["set"], one["paragraph"], one["forms"], one["pieces"], one["shapes"]) for one in row["sentences"]]
        for row in rows(f"{folder}/releases.jsonl")
    ]


def load(folder):
    """Training documents, dev documents and name dev sets: lists of lists of Sentence."""
    titles = Titles(f"{folder}/titles.json")
    trees = {}
    for part in ("train", "dev"):
        documents = []
        for row in rows(f"{folder}/trees.{part}.jsonl"):
            document = []
            for one in row["sentences"]:
                is_gum = row["set"].startswith("gum")
                sentence = Sentence(
                    row["set"], one["paragraph"], one["forms"], one["pieces"], one["shapes"], one["ends"],
                    one["upos"], one["xpos"], [short_features(text) for text in one["feats"]],
                    one["heads"], one["relations"], gum_names(one, titles) if is_gum else None,
                )
                sentence.candidates = None if is_gum else proper_spans(one, titles)
                document.append(sentence)
            documents.append(document)
        trees[part] = documents
    names = {}
    for row in rows(f"{folder}/names.jsonl"):
        document = [
            Sentence(row["set"], one["paragraph"], one["forms"], one["pieces"], one["shapes"], names=column_names({**one, "set": row["set"]}, titles))
            for one in row["sentences"]
        ]
        names.setdefault(row["set"], []).append(document)
    for name in ("wikigold", "crossner", "crossner-dev"):
        flat = [sentence for document in names[name] for sentence in document]
        names[name] = [flat[at : at + 6] for at in range(0, len(flat), 6)] if name == "wikigold" else [[one] for one in flat]
    return trees, names


def windows(documents, budget, rng=None, alone=0.0):
    """Runs of sentences of one document within a budget of pieces; random ones where a generator is given."""
    found = []
    for document in documents:
        run, used, limit = [], 0, 0
        for sentence in document:
            if run and used + sentence.size > limit:
                found.append(run)
                run, used = [], 0
            if not run:
                limit = budget if rng is None else 0 if rng.random() < alone else rng.randint(40, budget)
            run.append(sentence)
            used += sentence.size
        if run:
            found.append(run)
    return found


def batches(runs, pieces, rng=None):
    """Windows of like length together, at most so many pieces with padding."""
    size = lambda run: sum(one.size for one in run) + 2
    order = sorted(runs, key=lambda run: size(run) + (rng.random() * 12 if rng else 0))
    found, batch, widest = [], [], 0
    for run in order:
        widest = max(widest, size(run))
        if batch and widest * (len(batch) + 1) > pieces:
            found.append(batch)
            batch, widest = [], size(run)
        batch.append(run)
    if batch:
        found.append(batch)
    if rng:
        rng.shuffle(found)
    return found
