#!/bin/bash
# Trains teachers and students side by side on one GPU: teach.sh DATA BASES WORDS WORK
#
#   DATA   folder with the treebank and entity files (named in MODEL_CARD.md)
#   BASES  folder with bge/ and e5/ as fetch_base.sh leaves them
#   WORDS  unlabelled tokenised sentences, made by `python3 -m casus_reader.rawtext`
#   WORK   scratch folder; the students are WORK/student-*.pt, every log is WORK/*.log
#
# About eight minutes on a data-centre GPU with sixteen cores. recipe.sh is the way without one.
set -u

data=$1 bases=$2 words=$3 work=$4
here=$(cd "$(dirname "$0")" && pwd)
export PYTHONPATH="$here" OMP_NUM_THREADS=1 PYTHONUNBUFFERED=1
mkdir -p "$work"
started=$SECONDS

stage() { echo "== $((SECONDS - started)) s: $*"; }

reader() {
    module=$1
    shift
    python3 -W ignore -m "casus_reader.$module" --data "$data" --device cuda "$@"
}

# train NAME BASE OPTIONS...: one reader in the background
train() {
    name=$1 from=$2
    shift 2
    reader train --base "$bases/$from" --budget 2000 --evaluate-every 99 --out "$work/$name.pt" "$@" > "$work/$name.log" 2>&1 &
}

result() { for name in "$@"; do echo "$name: $(tail -n 1 "$work/$name.log")"; done; }

stage "entity annotation, cross-validated"
folds="0 1 2 3 4"
for k in $folds; do
    train fold$k bge --layers 12 --rate 1.5e-4 --epochs 4 --held-out $k/5 --seed 1$k --loaders 2 --seconds 70
done
wait
result fold0 fold4
reader clean_entities --base "$bases/bge" --checkpoints "$work"/fold[0-4].pt --out "$work/repairs.json"

stage "teachers, and six layers on gold annotation alone"
for k in 1 2 3; do
    pieces=$([ $k = 3 ] || echo --train-pieces)
    train bge$k bge --layers 12 --rate 1.5e-4 --epochs 12 --repairs "$work/repairs.json" --seed 2$k --loaders 2 --seconds 170 $pieces
    train e5$k e5 --layers 12 --rate 1.5e-4 --epochs 12 --repairs "$work/repairs.json" --seed 3$k --loaders 2 --seconds 170 $pieces
done
train gold-bge bge --layers 6 --epochs 12 --repairs "$work/repairs.json" --seed 7 --loaders 2 --seconds 170
train gold-e5 e5 --layers 6 --epochs 12 --repairs "$work/repairs.json" --seed 7 --loaders 2 --seconds 170
wait
result bge1 bge2 bge3 e51 e52 e53 gold-bge gold-e5

stage "the teachers' scores"
teachers="$work/bge1.pt $work/bge2.pt $work/bge3.pt $work/e51.pt $work/e52.pt $work/e53.pt"
for part in 0 1 2 3 4 5 6; do
    reader score --base "$bases/bge" --words "$words" --checkpoints $teachers --part $part/7 --out "$work/soft$part.pickle" \
        > "$work/score$part.log" 2>&1 &
done
reader ensemble --base "$bases/bge" --checkpoints $teachers 2>&1 | tee "$work/ensemble.log"
wait

stage "students"
best=$(python3 - "$work" <<'PYTHON'
import json, sys, torch

def worth(name):
    dev = json.loads(torch.load(f"{sys.argv[1]}/gold-{name}.pt", weights_only=True, map_location="cpu")["dev"])
    return dev["upos"] + dev["las"] + dev["entity"] / 3

print(max(("bge", "e5"), key=worth))
PYTHON
)
echo "base of the students: $best"
student() {
    name=$1
    shift
    train "student-$name" "$best" --init "$work/gold-$best.pt" --soft "$work"/soft?.pickle --repairs "$work/repairs.json" \
        --unlabelled-parts 1 --rate 1.5e-4 --head-rate 5e-4 --epochs 9 --seed 11 --loaders 4 --seconds 190 "$@"
}
student six --layers 6
student slim --layers 6 --inner 768
student four --layers 4
wait
result student-six student-slim student-four
stage "done"
