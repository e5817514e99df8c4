"""What teachers say of text without gold, for a student to learn.

In: trained weights and documents. Out: for each sentence the chances of its tags, heads and relations, from
the mean of the teachers' scores, as the product averages them. After Hinton et al. 2015; the mean of
several parsers as one parser's target after Kuncoro et al. 2016.
"""

from dataclasses import dataclass

import numpy as np
import torch

import corpora
from model import Parser

TAGS = ("upos", "xpos", "feats", "names")


@dataclass
class Soft:
    tags: dict  # name: chances [w, classes], float16
    arc: np.ndarray  # chances [w, w + 1], column 0 the root
    heads: list  # the likeliest, 0 the root
    rel: np.ndarray  # chances [w, relations] to those heads


def opened(path, labels, device):
    """A trained parser, ready to be asked."""
    saved = torch.load(path, weights_only=False)
    if saved["labels"] != labels:
        raise SystemExit(f"{path} has other labels")
    parser = Parser({name: len(label) for name, label in labels.items()}).to(device)
    parser.load_state_dict(saved["model"])
    return parser.eval()


def chances(scores):
    return scores.float().softmax(1).cpu().numpy().astype(np.float16)


@torch.no_grad()
def teach(teachers, documents, collate, run, relation_scores, window, pieces):
    """Sets `soft` of every sentence that has no tree."""
    batches = corpora.batches(corpora.windows(documents, window), pieces)
    for number, runs in enumerate(batches):
        batch = collate(runs, trees=True)
        said = [run(teacher, batch) for teacher in teachers]
        mean = {name: sum(one[name].float() for one in said) / len(said) for name in (*TAGS, "arc")}
        heads = mean["arc"].argmax(1)
        rels = [relation_scores(teacher, one, heads, batch["sentences"]).float() for teacher, one in zip(teachers, said)]
        found = {name: chances(scores) for name, scores in {**mean, "rel": sum(rels) / len(rels)}.items()}
        at = 0
        for sentence in (one for window_ in runs for one in window_):
            end = at + len(sentence.forms)
            sentence.soft = Soft(
                {name: found[name][at:end] for name in TAGS},
                found["arc"][at:end, : end - at + 1], heads[at:end].tolist(), found["rel"][at:end],
            )
            at = end
        if number % 100 == 0:
            print(f"taught {number} of {len(batches)} batches", flush=True)
