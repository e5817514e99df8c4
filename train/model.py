"""The encoder and its heads.

In: windows of pieces, a window being one or more sentences of a document. Out: scores for tags, names,
features and sentence ends of each word, and for the arcs and relations of each sentence. MiniLM-L6-H384
(Wang et al. 2020) with an embedding of each word's case and of its sentence's place; biaffine scorers
(Dozat and Manning 2017). A word is the mean of its first and its last piece.
"""

import math

import torch
from torch import nn
from torch.nn import functional as F

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
ARC, REL = 384, 128
SHAPES = 5


class Noise:
    """Dropout; on a CPU from a bank of random masks, since its generators cost more than the layers they mask."""

    def __init__(self, size=1 << 22, kinds=(0.1, 0.2, 0.33)):
        self.size = size
        self.banks = {p: self._bank(p) for p in kinds}

    def _bank(self, p):
        keep = torch.rand(self.size * 2) >= p
        return keep.to(torch.bfloat16) / (1 - p)

    def renew(self):
        self.banks = {p: self._bank(p) for p in self.banks}

    def __call__(self, x, p):
        if x.is_cuda:
            return F.dropout(x, p)
        count = x.numel()
        bank = self.banks[p]
        while bank.numel() < count * 2:
            bank = self.banks[p] = torch.cat([bank, self._bank(p)])
        start = int(torch.randint(0, bank.numel() - count + 1, (1,)))
        return x * bank[start : start + count].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, noise):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        # By hand: the library's fused attention takes three times as long backwards on a CPU.
        scores = (q * (WIDTH // HEADS) ** -0.5) @ k.transpose(2, 3)
        a = (scores if mask is None else scores + mask).softmax(-1).to(v.dtype) @ v
        a = self.out(a.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.norm1(x + (noise(a, 0.1) if noise else a))
        b = self.down(F.gelu(self.up(x)))
        return self.norm2(x + (noise(b, 0.1) if noise else b))


class Encoder(nn.Module):
    def __init__(self, vocabulary=30522):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        # Rows 0 to 4: the case of a word in a sentence of even place in its window; 5 to 9: of odd place.
        self.shapes = nn.Embedding(2 * SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids, shapes, mask=None, noise=None):
        x = self.words(ids) + self.shapes(shapes) + self.places.weight[: ids.shape[1]]
        x = self.norm(x)
        if noise:
            x = noise(x, 0.1)
        for layer in self.layers:
            x = layer(x, mask, noise)
        return x

    def load_base(self, path):
        """Weights of the sentence-transformers release (BERT's names)."""
        from safetensors.torch import load_file

        base = load_file(path)
        base = {name.removeprefix("bert.").removeprefix("0.auto_model."): value for name, value in base.items()}
        kinds = base["embeddings.token_type_embeddings.weight"]
        with torch.no_grad():
            self.words.weight.copy_(base["embeddings.word_embeddings.weight"])
            self.places.weight.copy_(base["embeddings.position_embeddings.weight"] + kinds[0])
            self.shapes.weight.normal_(0, 0.01)
            self.shapes.weight[SHAPES:] += kinds[1] - kinds[0]
            self.norm.weight.copy_(base["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(base["embeddings.LayerNorm.bias"])
            for at, layer in enumerate(self.layers):
                name = f"encoder.layer.{at}."
                for part in ("weight", "bias"):
                    own = [base[f"{name}attention.self.{one}.{part}"] for one in ("query", "key", "value")]
                    getattr(layer.qkv, part).copy_(torch.cat(own))
                    getattr(layer.out, part).copy_(base[f"{name}attention.output.dense.{part}"])
                    getattr(layer.norm1, part).copy_(base[f"{name}attention.output.LayerNorm.{part}"])
                    getattr(layer.up, part).copy_(base[f"{name}intermediate.dense.{part}"])
                    getattr(layer.down, part).copy_(base[f"{name}output.dense.{part}"])
                    getattr(layer.norm2, part).copy_(base[f"{name}output.LayerNorm.{part}"])


class Parser(nn.Module):
    """The encoder with its heads. `sizes`: numbers of classes of upos, xpos, feats, names, relations."""

    def __init__(self, sizes):
        super().__init__()
        self.encoder = Encoder()
        self.tags = nn.ModuleDict({name: nn.Linear(WIDTH, sizes[name]) for name in ("upos", "xpos", "feats", "names")})
        self.ends = nn.Linear(WIDTH, 2)
        self.arc_dep, self.arc_head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.rel_dep, self.rel_head = nn.Linear(WIDTH, REL), nn.Linear(WIDTH, REL)
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.rel = nn.Parameter(torch.zeros(REL + 1, sizes["relations"], REL + 1))
        nn.init.normal_(self.arc, std=1 / math.sqrt(ARC) / 4)
        nn.init.normal_(self.rel, std=1 / REL)

    def words_of(self, states, first, last):
        """Word states [w, 384] of flattened piece states [p, 384]."""
        return (states[first] + states[last]) / 2

    def arc_states(self, words, noise=None):
        """Dependents [w, 385], the last column ones, and heads with the root first [w + 1, 384]."""
        return self.dependents(self.arc_dep, words, noise), self.with_root(self.arc_head, words, noise)

    def rel_states(self, words, noise=None):
        """Dependents [w, 128] and heads with the root first [w + 1, 128], without the columns of ones."""
        dep, head = F.gelu(self.rel_dep(words)), F.gelu(self.rel_head(torch.cat([self.root[None].to(words.dtype), words])))
        return (noise(dep, 0.33), noise(head, 0.33)) if noise else (dep, head)

    def dependents(self, layer, words, noise):
        dep = F.gelu(layer(words))
        dep = noise(dep, 0.33) if noise else dep
        return torch.cat([dep, torch.ones_like(dep[:, :1])], 1)

    def with_root(self, layer, words, noise):
        head = F.gelu(layer(torch.cat([self.root[None].to(words.dtype), words])))
        return noise(head, 0.33) if noise else head

    def relations(self, dep, head):
        """Scores [w, relations] of words with their heads' states [w, 128]."""
        one = torch.ones_like(dep[:, :1])
        dep, head = torch.cat([dep, one], 1), torch.cat([head, one], 1)
        width, count, _ = self.rel.shape
        mixed = (dep @ self.rel.view(width, -1)).view(len(dep), count, width)
        return torch.bmm(mixed, head[:, :, None]).squeeze(2)
