"""Writes the model's files: `python export.py VOCABULARY OUT final.pt… [--float]`.

In: averaged weights and labels of one training or more. Out: for each `encoder-a.int8.onnx` and
`relations-a.onnx` (b, c, …); `labels.json`, `vocab.txt`, `manifest.json`. The one idea: the graph is written by hand, for one window without padding or mask, with
one dynamically quantised product for every group of layers that read the same states. Weights have 7 bits
a channel, so that processors without VNNI do not saturate; the table of pieces has 8 bits a row.
"""

import argparse
import hashlib
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import ARC, HEADS, LAYERS, REL, WIDTH

OPSETS = [helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)]
WEIGHT_RANGE = 63


class Graph:
    """Nodes and constants under construction."""

    def __init__(self, is_float):
        self.nodes, self.constants, self.count, self.is_float = [], [], 0, is_float

    def constant(self, value, name=None):
        self.count += 1
        name = name or f"c{self.count}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, operator, inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = outputs if isinstance(outputs, list) else [f"n{self.count}_{at}" for at in range(outputs)]
        self.nodes.append(helper.make_node(operator, inputs, names, domain=domain, **attributes))
        return names[0] if len(names) == 1 else names

    def product(self, x, weight, bias):
        """x [n, in] by weight [out, in] and bias [out]: one quantised product."""
        if self.is_float:
            product = self.add("MatMul", [x, self.constant(weight.T)])
            return product if bias is None else self.add("Add", [product, self.constant(bias)])
        scale = np.maximum(np.abs(weight).max(1), 1e-8) / WEIGHT_RANGE
        whole = np.rint(weight / scale[:, None]).astype(np.int8)
        inputs = [x, self.constant(whole.T), self.constant(scale.astype(np.float32)), ""]
        return self.add("DynamicQuantizeMatMul", inputs + ([self.constant(bias)] if bias is not None else []), domain="com.microsoft")

    def exact(self, x, weight, bias):
        """The same in floats, for small heads."""
        return self.add("Gemm", [x, self.constant(weight), self.constant(bias)], transB=1)

    def norm(self, x, layer):
        return self.add("LayerNormalization", [x, self.constant(layer["weight"]), self.constant(layer["bias"])], axis=-1, epsilon=1e-12)

    def table(self, ids, weight):
        """Rows of a table, kept as 8-bit integers with a scale a row."""
        if self.is_float:
            return self.add("Gather", [self.constant(weight), ids])
        scale = np.maximum(np.abs(weight).max(1, keepdims=True), 1e-8) / 127
        whole = self.add("Gather", [self.constant(np.rint(weight / scale).astype(np.int8)), ids])
        return self.add("Mul", [self.add("Cast", [whole], to=TensorProto.FLOAT), self.add("Gather", [self.constant(scale.astype(np.float32)), ids])])

    def model(self, name, inputs, outputs):
        graph = helper.make_graph(self.nodes, name, inputs, outputs, self.constants)
        model = helper.make_model(graph, opset_imports=OPSETS, ir_version=10, producer_name="readout")
        onnx.checker.check_model(model)
        return model.SerializeToString(deterministic=True)


def part(weights, name):
    return {key: weights[f"{name}.{key}"] for key in ("weight", "bias") if f"{name}.{key}" in weights}


def encoder(weights, is_float):
    graph = Graph(is_float)
    value = lambda name, kind, shape: helper.make_tensor_value_info(name, kind, shape)
    x = graph.add("Add", [graph.table("ids", weights["encoder.words.weight"]), graph.add("Gather", [graph.constant(weights["encoder.shapes.weight"]), "shapes"])])
    length = graph.add("Shape", ["ids"])
    places = graph.add("Slice", [graph.constant(weights["encoder.places.weight"]), graph.constant(np.array([0], np.int64)), length, graph.constant(np.array([0], np.int64))])
    x = graph.norm(graph.add("Add", [x, places]), part(weights, "encoder.norm"))
    split = graph.constant(np.array([-1, 3, HEADS, WIDTH // HEADS], np.int64))
    whole = graph.constant(np.array([-1, WIDTH], np.int64))
    for at in range(LAYERS):
        layer = f"encoder.layers.{at}"
        qkv = part(weights, f"{layer}.qkv")
        # The scale of the scores is folded into the questions.
        fold = np.ones((3 * WIDTH, 1), np.float32)
        fold[:WIDTH] = (WIDTH // HEADS) ** -0.5
        states = graph.product(x, qkv["weight"] * fold, qkv["bias"] * fold[:, 0])
        parts = graph.add("Transpose", [graph.add("Reshape", [states, split])], perm=[1, 2, 0, 3])
        q, k, v = graph.add("Split", [parts], 3, axis=0, num_outputs=3)
        scores = graph.add("MatMul", [q, graph.add("Transpose", [k], perm=[0, 1, 3, 2])])
        mixed = graph.add("MatMul", [graph.add("Softmax", [scores], axis=-1), v])
        mixed = graph.add("Reshape", [graph.add("Transpose", [mixed], perm=[0, 2, 1, 3]), whole])
        out, up, down = (part(weights, f"{layer}.{name}") for name in ("out", "up", "down"))
        x = graph.norm(graph.add("Add", [x, graph.product(mixed, **out)]), part(weights, f"{layer}.norm1"))
        wide = graph.add("Gelu", [graph.product(x, **up)], domain="com.microsoft")
        x = graph.norm(graph.add("Add", [x, graph.product(wide, **down)]), part(weights, f"{layer}.norm2"))
    words = graph.add("Mul", [graph.add("Add", [graph.add("Gather", [x, "first"]), graph.add("Gather", [x, "last"])]), graph.constant(np.float32(0.5))])
    names = ["tags.upos", "tags.xpos", "tags.feats", "tags.names", "ends"]
    heads = [part(weights, name) for name in names]
    tags = graph.exact(words, np.concatenate([head["weight"] for head in heads]), np.concatenate([head["bias"] for head in heads]))
    sizes = np.array([len(head["bias"]) for head in heads], np.int64)
    graph.add("Split", [tags, graph.constant(sizes)], [name.split(".")[-1] for name in names], axis=1)
    layers = [part(weights, name) for name in ("arc_dep", "arc_head", "rel_dep", "rel_head")]
    states = graph.product(words, np.concatenate([one["weight"] for one in layers]), np.concatenate([one["bias"] for one in layers]))
    states = graph.add("Gelu", [states], domain="com.microsoft")
    arc_dep, arc_head, _, rel_head = graph.add("Split", [states, graph.constant(np.array([ARC, ARC, REL, REL], np.int64))], ["arc_dep", "arc_head", "rd", "rel_head"], axis=1)
    root = lambda name: torch.nn.functional.gelu(torch.tensor(weights["root"] @ weights[f"{name}.weight"].T + weights[f"{name}.bias"])).numpy()[None]
    asked = graph.exact(arc_dep, np.ascontiguousarray(weights["arc"][:-1].T), weights["arc"][-1])
    arc_heads = graph.add("Concat", [graph.constant(root("arc_head")), arc_head], axis=0)
    graph.add("Gemm", [asked, arc_heads], ["arc"], transB=1)
    graph.add("Concat", [graph.constant(root("rel_head")), rel_head], ["rh"], axis=0)
    inputs = [value(name, TensorProto.INT32, [size]) for name, size in (("ids", "t"), ("shapes", "t"), ("first", "w"), ("last", "w"))]
    outputs = [value(name.split(".")[-1], TensorProto.FLOAT, ["w", int(size)]) for name, size in zip(names, sizes)]
    outputs += [value("arc", TensorProto.FLOAT, ["w", "h"]), value("rd", TensorProto.FLOAT, ["w", REL]), value("rh", TensorProto.FLOAT, ["h", REL])]
    return graph.model("encoder", inputs, outputs)


def relations(weights, is_float):
    graph = Graph(is_float)
    rel = weights["rel"]
    count = rel.shape[1]
    # The head's column of ones is the bias of its scores, the dependent's the bias of the product.
    product = graph.product("rd", rel[:-1].reshape(REL, -1).T, rel[-1].reshape(-1))
    mixed = graph.add("Reshape", [product, graph.constant(np.array([-1, count, REL + 1], np.int64))])
    by_head, alone = graph.add("Split", [mixed, graph.constant(np.array([REL, 1], np.int64))], 2, axis=2)
    head = graph.add("Unsqueeze", [graph.add("Gather", ["rh", "heads"]), graph.constant(np.array([2], np.int64))])
    scores = graph.add("Add", [graph.add("MatMul", [by_head, head]), alone])
    graph.add("Squeeze", [scores, graph.constant(np.array([2], np.int64))], ["rel"])
    value = helper.make_tensor_value_info
    inputs = [value("rd", TensorProto.FLOAT, ["w", REL]), value("rh", TensorProto.FLOAT, ["h", REL]), value("heads", TensorProto.INT32, ["w"])]
    return graph.model("relations", inputs, [value("rel", TensorProto.FLOAT, ["w", count])])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("vocabulary")
    parser.add_argument("out")
    parser.add_argument("weights", nargs="+")
    parser.add_argument("--float", action="store_true", dest="is_float")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    saved = [torch.load(one, weights_only=False) for one in options.weights]
    if any(one["labels"] != saved[0]["labels"] for one in saved):
        raise SystemExit("the trainings have other labels")
    keys = {"U": "upos", "X": "xpos", "F": "feats", "R": "relations", "N": "names"}
    labels = {key: saved[0]["labels"][name] for key, name in keys.items()}
    with open(options.vocabulary, "rb") as file:
        contents = {"vocab.txt": file.read(), "labels.json": (json.dumps(labels, separators=(",", ":")) + "\n").encode()}
    for letter, one in zip("abcdefgh", saved):
        weights = {name: value.float().numpy() for name, value in one["model"].items()}
        contents[f"encoder-{letter}.int8.onnx"] = encoder(weights, options.is_float)
        contents[f"relations-{letter}.onnx"] = relations(weights, options.is_float)
    path = lambda name: os.path.join(options.out, name)
    manifest = {}
    for name, content in sorted(contents.items()):
        with open(path(name), "wb") as file:
            file.write(content)
        manifest[name] = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    with open(path("manifest.json"), "w", encoding="utf8") as file:
        json.dump({"model": "minilm-l6-h384-english", "version": 2, "files": manifest}, file, indent=2)
        file.write("\n")


if __name__ == "__main__":
    main()
