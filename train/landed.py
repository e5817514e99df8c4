"""Landed weights as training knows them: `python landed.py MODELS LETTER OUT`.

In: `encoder-LETTER.int8.onnx`, `relations-LETTER.onnx` and `labels.json`. Out: a file like `final.pt`, its
weights off by what 7 bits cost. The one idea: the graph is export.py's own, so the order of its nodes says
which weight is which. Only the root's two states are kept there, so that its embedding is fitted to them.
"""

import json
import sys

import onnx
import torch
from onnx import numpy_helper
from torch.nn import functional as F

from model import ARC, LAYERS, REL, Parser


class Landed:
    """Constants of a graph, by name and by the operator that uses them."""

    def __init__(self, path):
        graph = onnx.load(path).graph
        self.values = {one.name: torch.tensor(numpy_helper.to_array(one)) for one in graph.initializer}
        self.nodes = graph.node
        self.makers = {name: node for node in graph.node for name in node.output}

    def uses(self, operator):
        return [[self.values.get(name) for name in node.input] for node in self.nodes if node.op_type == operator]

    def products(self):
        """(weight [out, in], bias) of every quantised product."""
        return [(one[1].T.float() * one[2][:, None], one[4]) for one in self.uses("DynamicQuantizeMatMul")]


def encoder_weights(graph, sizes):
    found = {}
    tables = graph.uses("Gather")
    whole = next(one[0] for one in tables if one[0] is not None and one[0].dtype == torch.int8)
    scale = next(one[0] for one in tables if one[0] is not None and one[0].shape == (len(whole), 1))
    found["encoder.words.weight"] = whole.float() * scale
    found["encoder.shapes.weight"] = next(one[0] for one in tables if one[0] is not None and len(one[0]) == 10)
    found["encoder.places.weight"] = graph.uses("Slice")[0][0]
    norms = ["encoder.norm"] + [f"encoder.layers.{at}.norm{n}" for at in range(LAYERS) for n in (1, 2)]
    for name, (_, weight, bias) in zip(norms, graph.uses("LayerNormalization"), strict=True):
        found[f"{name}.weight"], found[f"{name}.bias"] = weight, bias
    products = graph.products()
    layers = [f"encoder.layers.{at}.{part}" for at in range(LAYERS) for part in ("qkv", "out", "up", "down")]
    for name, (weight, bias) in zip(layers, products[:-1], strict=True):
        if name.endswith("qkv"):
            width = weight.shape[1]
            fold = torch.ones(len(weight))
            fold[:width] = (width // 12) ** 0.5
            weight, bias = weight * fold[:, None], bias * fold
        found[f"{name}.weight"], found[f"{name}.bias"] = weight, bias
    split(found, products[-1], {"arc_dep": ARC, "arc_head": ARC, "rel_dep": REL, "rel_head": REL})
    tags, asked, _ = graph.uses("Gemm")
    heads = {f"tags.{name}": sizes[name] for name in ("upos", "xpos", "feats", "names")}
    split(found, tags[1:], {**heads, "ends": 2})
    found["arc"] = torch.cat([asked[1].T, asked[2][None]])
    roots = [one[0] for one in graph.uses("Concat")]
    found["root"] = fitted_root(found, *roots)
    return found


def split(found, product, sizes):
    weight, bias = product
    at = 0
    for name, size in sizes.items():
        found[f"{name}.weight"], found[f"{name}.bias"] = weight[at : at + size].clone(), bias[at : at + size].clone()
        at += size


def fitted_root(found, arc_head, rel_head):
    """The embedding [384] whose states come nearest to those kept."""
    root = torch.zeros(found["arc_head.weight"].shape[1], requires_grad=True)
    optimizer = torch.optim.LBFGS([root], max_iter=3000, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        value = sum(
            F.mse_loss(F.gelu(root @ found[f"{name}.weight"].T + found[f"{name}.bias"]), state[0])
            for name, state in (("arc_head", arc_head), ("rel_head", rel_head))
        )
        value.backward()
        return value

    optimizer.step(loss)
    print("root fitted, mean square of what is left:", loss().item())
    return root.detach()


def relation_weights(graph, count):
    ((weight, bias),) = graph.products()
    return torch.cat([weight.T.reshape(REL, count, REL + 1), bias.reshape(1, count, REL + 1)])


def main():
    models, letter, out = sys.argv[1:]
    with open(f"{models}/labels.json", encoding="utf8") as file:
        short = json.load(file)
    labels = {name: short[key] for key, name in {"U": "upos", "X": "xpos", "F": "feats", "R": "relations", "N": "names"}.items()}
    sizes = {name: len(values) for name, values in labels.items()}
    weights = encoder_weights(Landed(f"{models}/encoder-{letter}.int8.onnx"), sizes)
    weights["rel"] = relation_weights(Landed(f"{models}/relations-{letter}.onnx"), sizes["relations"])
    Parser(sizes).load_state_dict(weights)
    torch.save({"model": weights, "labels": labels}, out)


if __name__ == "__main__":
    main()
