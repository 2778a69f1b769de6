#!/bin/bash
# Trains and exports the reader on two CPU cores: recipe.sh DATA TEXT WORK [MINUTES]
#
#   DATA     folder with the treebank and entity files (named in MODEL_CARD.md)
#   TEXT     folder with the unlabelled news text (events/, places/, articles/)
#   WORK     scratch folder; the result is WORK/export
#   MINUTES  time for all the training together, 135 by default; scoring and export take about half an hour more.
#            With less, every schedule ends early: 6 shows in a quarter of an hour that all steps work.
#
# Needs mvn, and python3 with requirements.txt installed. Seeds are fixed; where a stage ends by its time and not by its epochs,
# the result depends on the machine. teach.sh and student.sh are the way that the shipped model went, on a GPU.
set -euo pipefail

data=$1 text=$2 work=$3 minutes=${4:-135}
here=$(cd "$(dirname "$0")" && pwd)
export PYTHONPATH="$here" OMP_NUM_THREADS=1 PYTHONUNBUFFERED=1
mkdir -p "$work"
started=$SECONDS

stage() { echo "== $((SECONDS - started)) s: $*"; }

reader() {
    module=$1
    shift
    python3 -W ignore -m "casus_reader.$module" --data "$data" "$@"
}

# train NAME BASE SHARE OPTIONS...: one reader; it may take SHARE of 100 of the time
train() {
    name=$1 from=$2 share=$3
    shift 3
    reader train --base "$work/base/$from" --out "$work/$name.pt" --seconds $((minutes * 60 * share / 100)) \
        --evaluate-every 99 "$@" > "$work/$name.log" 2>&1
}

# both COMMAND...: runs it for 0 and for 1, side by side; fails if one of them fails
both() {
    "$@" 0 &
    first=$!
    "$@" 1
    wait $first
}

result() { for name in "$@"; do echo "$name: $(tail -n 1 "$work/$name.log")"; done; }

stage "base weights and unlabelled sentences"
"$here/fetch_base.sh" "$work/base"
python3 -m casus_reader.rawtext --text "$text" --out "$work/words.gz"

stage "entity annotation, cross-validated"
fold() { train fold$1 bge 8 --layers 4 --epochs 3 --held-out $1/2 --seed 1$1; }
both fold
result fold0 fold1
reader clean_entities --base "$work/base/bge" --checkpoints "$work/fold0.pt" "$work/fold1.pt" --out "$work/repairs.json"

stage "two teachers"
teacher() {
    from=$([ "$1" = 0 ] && echo bge || echo e5)
    train "teacher-$from" "$from" 48 --layers 12 --rate 1.5e-4 --epochs 7 --repairs "$work/repairs.json" --seed 2$1
}
both teacher
result teacher-bge teacher-e5

stage "their scores"
score() {
    reader score --base "$work/base/bge" --words "$work/words.gz" --checkpoints "$work/teacher-bge.pt" "$work/teacher-e5.pt" \
        --part "$1/2" --out "$work/soft$1.pickle" > "$work/score$1.log"
}
both score
result score0 score1
reader ensemble --base "$work/base/bge" --checkpoints "$work/teacher-bge.pt" "$work/teacher-e5.pt"

stage "the student"
train student e5 44 --layers 6 --workers 2 --budget 800 --epochs 6 --init "$work/teacher-e5.pt" --rate 1.5e-4 --head-rate 5e-4 \
    --soft "$work"/soft?.pickle --repairs "$work/repairs.json" --unlabelled-parts 4 --seed 11
result student

stage "export"
reader export --base "$work/base/e5" --checkpoint "$work/student.pt" --out "$work/export" --date "$(date -u +%F)"
python3 -m casus_reader.check --export "$work/export" --sentences "$here/check_sentences.txt"
reader speed --base "$work/base/e5" --export "$work/export"
stage "done"
