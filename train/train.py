"""Trains the parser: `python train.py CORPORA BASE OUT [--epochs N] [--seed S]`.

In: corpora of prepare.ts and the base weights. Out: `final.pt` with averaged weights and labels, and a
line of dev figures an epoch. Cut off, it goes on from its last epoch. One seed, one result a machine.
"""

import argparse
import collections
import json
import os
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import corpora
from corpora import IGNORE, NAME_LABELS
from distil import TAGS, opened, teach
from model import SHAPES, Noise, Parser

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
# Processors without instructions for bf16 are faster in floats.
HALF = DEVICE == "cuda" or torch.cpu._is_avx512_bf16_supported()
PIECES = 3000
WINDOW = 128
HIDDEN = 103
TASKS = {"upos": 0.5, "xpos": 0.5, "feats": 0.25, "names": 1.0, "ends": 0.5, "arc": 1.0, "rel": 1.0}


def labels_from(documents):
    """Class names in order of frequency."""
    counts = {name: collections.Counter() for name in ("upos", "xpos", "feats", "relations")}
    for document in documents:
        for sentence in document:
            for name, count in counts.items():
                count.update(getattr(sentence, name))
    labels = {name: [label for label, _ in count.most_common()] for name, count in counts.items()}
    return {**labels, "names": NAME_LABELS}


class Collate:
    """Batches of windows as tensors."""

    def __init__(self, labels, hidden=0.0):
        self.hidden = hidden
        self.ids = {name: {label: at for at, label in enumerate(names)} for name, names in labels.items()}

    def __call__(self, batch, rng=None, guess=None, trees=False):
        """`guess`: share of windows whose sentences are shown as the rules propose them; 0.5 in training.
        `trees`: sentences without heads are parsed too."""
        guess = guess if guess is not None else 0.5 if rng else 0
        length = max(sum(one.size for one in run) for run in batch) + 2
        ids = torch.zeros(len(batch), length, dtype=torch.long)
        shapes = torch.full((len(batch), length), SHAPES - 1)
        sizes, first, last, sentences = [], [], [], []
        arcs, soft = [], {name: ([], []) for name in (*TAGS, "rel")}
        targets = {name: [] for name in ("upos", "xpos", "feats", "names", "ends", "head", "rel")}
        words = 0
        for row, run in enumerate(batch):
            guessed = run[0].upos is not None and (rng.random() if rng else 0) < guess
            case = rng.random() if rng else 1
            line, kinds, parity = [101], [SHAPES - 1], 0
            for number, sentence in enumerate(run):
                closes = number + 1 == len(run) or run[number + 1].paragraph != sentence.paragraph
                count = len(sentence.forms)
                for at, (pieces, shape) in enumerate(zip(sentence.pieces, sentence.shapes)):
                    shape = 0 if case < 0.04 else 2 if case < 0.07 and sentence.forms[at].isalpha() else shape
                    first.append(row * length + len(line))
                    line += [HIDDEN] * len(pieces) if rng and rng.random() < self.hidden else pieces
                    kinds += [shape + parity * SHAPES] * len(pieces)
                    last.append(row * length + len(line) - 1)
                    is_last = at + 1 == count
                    if sentence.ends[at] if guessed and not (is_last and closes) else is_last:
                        parity = 1 - parity
                    targets["ends"].append(int(is_last) if guessed and not (is_last and closes) else IGNORE)
                for name in ("upos", "xpos", "feats"):
                    values = getattr(sentence, name)
                    targets[name] += [self.ids[name].get(v, IGNORE) for v in values] if values else [IGNORE] * count
                targets["names"] += sentence.names or [IGNORE] * count
                if sentence.heads:
                    arcs.append(sentence.heads)
                    targets["head"] += sentence.heads
                    targets["rel"] += [self.ids["relations"].get(v, IGNORE) for v in sentence.relations]
                elif sentence.soft:
                    for name in TAGS:
                        if name != "names" or sentence.names is None:
                            soft[name][0].extend(range(words, words + count))
                            soft[name][1].append(sentence.soft.tags[name])
                    soft["rel"][0].extend(range(len(targets["head"]), len(targets["head"]) + count))
                    soft["rel"][1].append(sentence.soft.rel)
                    arcs.append(sentence.soft.arc)
                    targets["head"] += sentence.soft.heads
                    targets["rel"] += [IGNORE] * count
                if sentence.heads or sentence.soft or trees:
                    sentences.append((words, count))
                words += count
            line.append(102)
            kinds.append(SHAPES - 1)
            ids[row, : len(line)] = torch.tensor(line)
            shapes[row, : len(line)] = torch.tensor(kinds)
            sizes.append(len(line))
        found = {
            "ids": ids, "shapes": shapes,
            "mask": torch.where(torch.arange(length) < torch.tensor(sizes)[:, None], 0.0, -1e4)[:, None, None, :],
            "first": torch.tensor(first), "last": torch.tensor(last), "sentences": sentences,
        }
        found.update({name: torch.tensor(values) for name, values in targets.items()})
        if arcs:
            found["arc"] = self.arcs(arcs)
        for name, (places, chances) in soft.items():
            if places:
                found[f"soft.{name}"] = torch.tensor(np.concatenate(chances)).float()
                found[f"soft.{name}.at"] = torch.tensor(places)
        return {name: value if name == "sentences" else value.to(DEVICE) for name, value in found.items()}

    def arcs(self, sentences):
        """Chances [w, h] of heads: one where they are known, a teacher's where they are not."""
        found = torch.zeros(sum(map(len, sentences)), max(map(len, sentences)) + 1)
        at = 0
        for one in sentences:
            if isinstance(one, list):
                found[torch.arange(at, at + len(one)), torch.tensor(one)] = 1
            else:
                found[at : at + len(one), : len(one) + 1] = torch.tensor(one).float()
            at += len(one)
        return found


def padded(sentences):
    """Indices [s, w] of words and whether each is one."""
    starts = torch.tensor([start for start, _ in sentences])
    counts = torch.tensor([count for _, count in sentences])
    places = torch.arange(int(counts.max()))
    index = starts[:, None] + torch.minimum(places, counts[:, None] - 1)
    return index.to(DEVICE), (places < counts[:, None]).to(DEVICE)


def run(model, batch, noise=None):
    """Scores of every task for a batch."""
    mask = batch["mask"].bfloat16() if torch.is_autocast_enabled(DEVICE) else batch["mask"]
    states = model.encoder(batch["ids"], batch["shapes"], mask, noise)
    words = model.words_of(states.flatten(0, 1), batch["first"], batch["last"])
    if noise:
        words = noise(words, 0.2)
    scores = {name: layer(words) for name, layer in model.tags.items()}
    scores["ends"] = model.ends(words)
    if batch["sentences"]:
        index, real = padded(batch["sentences"])
        dep, head = model.arc_states(words, noise)
        mixed = dep @ model.arc.to(dep.dtype)
        columns = F.pad(index + 1, (1, 0))
        arcs = torch.bmm(mixed[index], head[columns].transpose(1, 2)).float()
        arcs = arcs.masked_fill(~F.pad(real, (1, 0), value=True)[:, None], -1e4)
        arcs[:, torch.arange(index.shape[1]), torch.arange(index.shape[1]) + 1] = -1e4
        scores["arc"] = arcs[real]
        scores["real"], scores["index"] = real, index
        scores["rel_states"] = model.rel_states(words, noise)
    return scores


def relation_scores(model, scores, heads, sentences):
    """Relation scores for the words of parsed sentences, given heads within their sentences (0 the root)."""
    dep, head = scores["rel_states"]
    words = torch.cat([torch.arange(start, start + count) for start, count in sentences])
    starts = torch.cat([torch.full((count,), start) for start, count in sentences])
    words, starts = words.to(DEVICE), starts.to(DEVICE)
    return model.relations(dep[words], head[torch.where(heads == 0, 0, heads + starts)])


def losses(model, batch, noise):
    scores = run(model, batch, noise)
    found = {}
    for name in ("upos", "xpos", "feats", "names", "ends"):
        found[name] = mean_loss(scores[name], batch, name)
    if batch["sentences"]:
        found["arc"] = F.cross_entropy(scores["arc"], batch["arc"])
        found["rel"] = mean_loss(relation_scores(model, scores, batch["head"], batch["sentences"]), batch, "rel")
    return {name: value for name, value in found.items() if value is not None}


def mean_loss(scores, batch, name):
    """Cross entropy over the words whose class is known and those of which a teacher says how likely each is."""
    known, places = batch[name] != IGNORE, batch.get(f"soft.{name}.at")
    count = int(known.sum()) + (0 if places is None else len(places))
    if count == 0:
        return None
    total = F.cross_entropy(scores[known].float(), batch[name][known], reduction="sum")
    if places is not None:
        total = total + F.cross_entropy(scores[places].float(), batch[f"soft.{name}"], reduction="sum")
    return total / count


@torch.no_grad()
@torch.autocast(DEVICE, torch.bfloat16, enabled=HALF)
def figures(model, trees, uner, collate, labels):
    """Dev figures: greedy heads, subtypes of relations left out, names by the best label."""
    model.eval()
    right = collections.defaultdict(collections.Counter)
    main = [label.split(":")[0] for label in labels["relations"]]
    for batch_runs in corpora.batches(corpora.windows(trees, WINDOW), PIECES):
        batch = collate(batch_runs)
        scores = run(model, batch)
        heads = scores["arc"].argmax(1)
        rels = relation_scores(model, scores, heads, batch["sentences"]).argmax(1)
        at = 0
        for sentence in (one for window in batch_runs for one in window):
            count = right["ewt" if sentence.set == "ewt" else "gum"]
            for place in range(len(sentence.forms)):
                count["words"] += 1
                for name in ("upos", "xpos", "feats"):
                    count[name] += labels[name][int(scores[name][at].argmax())] == getattr(sentence, name)[place]
                fits = int(heads[at]) == sentence.heads[place]
                count["uas"] += fits
                count["las"] += fits and main[int(rels[at])] == sentence.relations[place].split(":")[0]
                at += 1
        ends = collate(batch_runs, guess=1)
        said = run(model, ends)["ends"].argmax(1)
        asked = ends["ends"] != IGNORE
        right["ends"]["gold"] += int((ends["ends"] == 1).sum())
        right["ends"]["ours"] += int((said[asked] == 1).sum())
        right["ends"]["right"] += int(((said == 1) & (ends["ends"] == 1)).sum())
    gold = ours = hit = 0
    for batch_runs in corpora.batches(corpora.windows(uner, WINDOW), PIECES):
        batch = collate(batch_runs)
        said = run(model, batch)["names"].argmax(1).tolist()
        at = 0
        for sentence in (one for window in batch_runs for one in window):
            size = len(sentence.forms)
            true = {span for span in corpora.spans_of(sentence.names) if span[2] != "EVENT"}
            found = {span for span in corpora.spans_of(said[at : at + size]) if span[2] != "EVENT"}
            gold, ours, hit, at = gold + len(true), ours + len(found), hit + len(true & found), at + size
    model.train()
    row = {"uner": round(2 * hit / max(1, gold + ours), 4), "ends": round(2 * right["ends"]["right"] / max(1, right["ends"]["gold"] + right["ends"]["ours"]), 4)}
    for name in ("ewt", "gum"):
        for key in ("upos", "xpos", "feats", "uas", "las"):
            row[f"{name}.{key}"] = round(right[name][key] / max(1, right[name]["words"]), 4)
    return row


@torch.no_grad()
@torch.autocast(DEVICE, torch.bfloat16, enabled=HALF)
def name_the_web(model, documents, collate, titles):
    """Names for sentences with gold tags and none of names: where they stand is given by the proper nouns,
    what each is by the model, the words of one spelling in a document together."""
    model.eval()
    web = [document for document in documents if document[0].candidates is not None]
    scored = {}
    for runs in corpora.batches(corpora.windows(web, WINDOW), PIECES):
        chances = run(model, collate(runs))["names"].float().softmax(1).cpu()
        at = 0
        for sentence in (one for window in runs for one in window):
            scored[id(sentence)] = chances[at : at + len(sentence.forms)]
            at += len(sentence.forms)
    kinds = ["O", "PER", "LOC", "ORG", "EVENT"]
    for document in web:
        totals = collections.defaultdict(lambda: torch.zeros(len(kinds)))
        for sentence in document:
            for start, end in sentence.candidates:
                chance = scored[id(sentence)][start:end]
                by_kind = torch.stack([chance[:, 0]] + [chance[:, 1 + 2 * k] + chance[:, 2 + 2 * k] for k in range(4)], 1)
                totals[" ".join(sentence.forms[start:end]).lower()] += (by_kind + 1e-4).log().mean(0)
        for sentence in document:
            spans = []
            for start, end in sentence.candidates:
                best = kinds[int(totals[" ".join(sentence.forms[start:end]).lower()].argmax())]
                best = titles.kind(sentence.forms[start:end], best)
                if best != "O":
                    spans.append((start, end, best))
            sentence.names = corpora.bio(len(sentence.forms), spans)
    model.train()
    return collections.Counter(kind for d in web for s in d for _, _, kind in corpora.spans_of(s.names))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpora")
    parser.add_argument("base")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--until", type=int, help="the epoch after which to stop short of the schedule's end")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--alone", type=float, default=0.25, help="share of sentences read without their neighbours")
    parser.add_argument("--web", type=float, default=0.35, help="when names of the web treebank join, as a share of the epochs")
    parser.add_argument("--teacher", help="trained weights that say what the names of the web treebank are, from the start")
    parser.add_argument("--start", help="trained weights to begin with instead of the base")
    parser.add_argument("--distil", nargs="+", default=[], help="trained weights whose mean is learned on the releases and the sets of names")
    parser.add_argument("--releases", type=float, default=0.4, help="share of the releases that each epoch of distilling reads")
    parser.add_argument("--hidden", type=float, default=0.0, help="share of words hidden from the encoder")
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--heads-rate", type=float, default=1e-3)
    options = parser.parse_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    os.makedirs(options.out, exist_ok=True)
    trees, names = corpora.load(options.corpora)
    titles = corpora.Titles(f"{options.corpora}/titles.json")
    labels = labels_from(trees["train"])
    collate = Collate(labels, options.hidden)
    model = Parser({name: len(label) for name, label in labels.items()})
    model.encoder.load_base(options.base)
    if options.start:
        model.load_state_dict(torch.load(options.start, weights_only=False)["model"])
    model.to(DEVICE)
    averaged = Parser({name: len(label) for name, label in labels.items()}).to(DEVICE)
    averaged.load_state_dict(model.state_dict())
    noise = Noise()
    fresh = [value for name, value in model.named_parameters() if not name.startswith("encoder") or "shapes" in name]
    old = [value for name, value in model.named_parameters() if name.startswith("encoder") and "shapes" not in name]
    optimizer = torch.optim.AdamW(
        [{"params": old, "top": options.rate}, {"params": fresh, "top": options.heads_rate}], betas=(0.9, 0.98), weight_decay=0.01, fused=True
    )
    documents = trees["train"]
    if options.teacher:
        named = name_the_web(opened(options.teacher, labels, DEVICE), documents, collate, titles)
        print("names of the web treebank:", dict(named), flush=True)
    extra = [document for name in ("wikigold", "crossner", "re3d") for document in names[name]]
    releases = corpora.releases(options.corpora) if options.distil else []
    if releases:
        teachers = [opened(path, labels, DEVICE) for path in options.distil]
        with torch.autocast(DEVICE, torch.bfloat16, enabled=HALF):
            teach(teachers, extra + releases, collate, run, relation_scores, WINDOW, PIECES)

    def draw(rng):
        read = documents + extra + rng.sample(releases, round(len(releases) * options.releases))
        return corpora.batches(corpora.windows(read, WINDOW, rng, options.alone), PIECES, rng)

    steps = int(len(draw(random.Random(0))) * options.epochs)
    epoch = step = 0
    web = int(options.epochs * options.web)
    checkpoint = f"{options.out}/checkpoint.pt"
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, weights_only=False, map_location=DEVICE)
        model.load_state_dict(saved["model"])
        averaged.load_state_dict(saved["averaged"])
        optimizer.load_state_dict(saved["optimizer"])
        epoch, step = saved["epoch"], saved["step"]
    log = open(f"{options.out}/log.jsonl", "a", encoding="utf8")
    while epoch < (options.until or options.epochs):
        started = time.time()
        rng = random.Random(options.seed * 1000 + epoch)
        noise.renew()
        if epoch >= web and not options.teacher:
            counted = name_the_web(averaged, documents, collate, titles)
            print("names of the web treebank:", dict(counted), flush=True)
        sums = collections.Counter()
        pieces = 0
        for runs in draw(rng):
            share = min(step / steps, 1)
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * min(share / 0.06, 1 - (share - 0.06) / 0.94 if share > 0.06 else 1, 1) if step else 0
            batch = collate(runs, rng)
            with torch.autocast(DEVICE, torch.bfloat16, enabled=HALF):
                found = losses(model, batch, noise)
            sum(TASKS[name] * value for name, value in found.items()).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            step += 1
            decay = min(options.average, (1 + step) / (10 + step))
            with torch.no_grad():
                torch._foreach_lerp_(list(averaged.parameters()), list(model.parameters()), 1 - decay)
            pieces += batch["ids"].numel()
            sums.update({name: value.item() for name, value in found.items()})
            sums["steps"] += 1
            if sums["steps"] % 25 == 0:
                print(f"{epoch} {sums['steps']} {pieces / (time.time() - started):.0f} pieces a second", {k: round(v / sums["steps"], 3) for k, v in sums.items() if k != "steps"}, flush=True)
        epoch += 1
        dev = figures(averaged, trees["dev"], names["uner-dev"], collate, labels)
        row = {"epoch": epoch, "seconds": round(time.time() - started), "loss": {k: round(v / sums["steps"], 4) for k, v in sums.items() if k != "steps"}, **dev}
        print(json.dumps(row), flush=True)
        log.write(json.dumps(row) + "\n")
        log.flush()
        torch.save({"model": model.state_dict(), "averaged": averaged.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch, "step": step, "labels": labels}, checkpoint + ".part")
        os.replace(checkpoint + ".part", checkpoint)
    if epoch < options.epochs:
        return
    weights = {name: value.cpu() for name, value in averaged.state_dict().items()}
    torch.save({"model": weights, "labels": labels}, f"{options.out}/final.pt")


if __name__ == "__main__":
    main()
