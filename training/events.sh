#!/bin/bash
# Trains, scores and exports the event layers on CPU cores: events.sh READER BASE RELATIONS WORK
#
#   READER     folder of the released reader: core/src/main/resources/org/casus/reader
#   BASE       folder with bge/ and e5/ as fetch_base.sh leaves them
#   RELATIONS  relations-train.tsv, the training part of PLV (named in MODEL_CARD.md)
#   WORK       scratch folder; the result is WORK/export, the held-out codes for `casus eval relate` are in WORK/held-out
#
# Fixed seeds. About an hour and a quarter on two quiet cores.
set -euo pipefail

reader=$1 base=$2 relations=$3 work=$4
here=$(cd "$(dirname "$0")" && pwd)
modes=$here/../core/src/main/resources/org/casus/codebook/modes.tsv
export PYTHONPATH="$here" OMP_NUM_THREADS=1 PYTHONUNBUFFERED=1
mkdir -p "$work/export"

train() {
    name=$1
    shift
    python3 -W ignore -m casus_events.train --reader "$reader" --base "$base/e5" --examples "$here/events" --modes "$modes" \
        --from-reader --shared 2 --out "$work/$name.pt" "$@" > "$work/$name.log" 2>&1
}

further() {
    name=$1 seed=$2
    shift 2
    train "$name" --relations "$relations" --init "$work/own.pt" --own-share 0.3 --words 0.3 --real-copies 2 --epochs 3 --rate 1.5e-4 \
        --seed "$seed" "$@"
}

average() {
    out=$1
    shift
    python3 -m casus_events.average --reader "$reader" --base "$base/e5" --modes "$modes" --relations "$relations" --from-reader \
        --out "$out" "$@"
}

train own

for k in 0 1 2 3 4; do
    further "first-$k" 20261127 --fold "$k/5" &
    further "second-$k" 7 --fold "$k/5"
    wait
    average "$work/fold-$k.pt" --checkpoints "$work/first-$k.pt" "$work/second-$k.pt" --fold "$k/5"
done
python3 -m casus_events.scores --out "$work/held-out" "$work"/fold-?.pickle

further first 20261127 &
further second 7
wait
average "$work/events.pt" --checkpoints "$work/first.pt" "$work/second.pt"
for part in pairs acts; do
    python3 -m casus_events.export $part --checkpoint "$work/events.pt" --temperature 1.75 --modes "$modes" --out "$work/export"
done
