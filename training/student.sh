#!/bin/bash
# A second round on one GPU, for the entities: student.sh DATA BASES WORDS WORK CHECKPOINT
#
# The arguments of teach.sh, and the student to go on with. Readers trained on four fifths of the sentences label the last
# fifth; the student learns entities from gold and from these, and everything else from gold and from its former self.
# The result is WORK/student-final.pt. About five minutes.
set -u

data=$1 bases=$2 words=$3 work=$4 former=$5
here=$(cd "$(dirname "$0")" && pwd)
export PYTHONPATH="$here" OMP_NUM_THREADS=1 PYTHONUNBUFFERED=1
mkdir -p "$work"
started=$SECONDS

stage() { echo "== $((SECONDS - started)) s: $*"; }

reader() {
    module=$1
    shift
    python3 -W ignore -m "casus_reader.$module" --data "$data" --base "$bases/e5" --device cuda "$@"
}

stage "cross-validation"
for k in 0 1 2 3 4; do
    reader train --layers 12 --budget 2000 --rate 1.5e-4 --epochs 7 --held-out $k/5 --seed 4$k --loaders 2 --seconds 60 \
        --evaluate-every 99 --train-pieces --out "$work/fold$k.pt" > "$work/fold$k.log" 2>&1 &
done
wait
tail -qn 1 "$work"/fold?.log

stage "scores"
for part in 0 1 2 3 4 5; do
    reader score --words "$words" --checkpoints "$former" --folds "$work"/fold[0-4].pt --part $part/6 \
        --out "$work/soft$part.pickle" > "$work/score$part.log" 2>&1 &
done
reader clean_entities --checkpoints "$work"/fold[0-4].pt --out "$work/repairs.json" 2>&1 | tee "$work/repairs.log"
wait
tail -qn 1 "$work"/score?.log

stage "students"
for k in 1 2; do
    trust=$([ $k = 1 ] && echo 0.3 || echo 0.6)
    reader train --layers 6 --budget 2000 --rate 1e-4 --head-rate 5e-4 --epochs 6 --init "$former" --soft "$work"/soft?.pickle \
        --repairs "$work/repairs.json" --unlabelled-parts 1 --seed 5$k --loaders 6 --seconds 105 --evaluate-every 99 \
        --trust $trust --entity-weight 1.5 --out "$work/student-$k.pt" > "$work/student-$k.log" 2>&1 &
done
wait
tail -qn 1 "$work"/student-?.log
stage "done"
