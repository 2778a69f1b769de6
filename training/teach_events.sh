#!/bin/bash
# Trains the event layers after wider teachers on one GPU: teach_events.sh READER BASE WIDE RELATIONS READ WORK [teach|study]
#
#   READER     folder of the released reader: core/src/main/resources/org/casus/reader
#   BASE       folder with e5/ as fetch_base.sh leaves it
#   WIDE       folder as fetch_wide.sh leaves it
#   RELATIONS  relations-train.tsv, the training part of PLV (named in MODEL_CARD.md)
#   READ       folder with what is not ours to pass on:
#                reports.conllu  `casus read` of the texts of training/reports
#                pool.jsonl      casus_events.pool of `casus read` of unlabelled news
#                quiet.jsonl     casus_events.quiet
#                facts.jsonl.gz  uds-factuality-train (named in MODEL_CARD.md)
#   WORK       scratch folder; the layers are WORK/student-all.pt and, without the reports kept for measuring, WORK/student-rest.pt
#
# Fixed seeds. About fifteen minutes on a data-centre GPU with sixteen cores; the two halves may be run apart. With FOLDS="" in the
# environment nothing is cross-validated, which takes seven. events.sh is the way without a GPU, and without teachers.
set -euo pipefail

reader=$1 base=$2 wide=$3 relations=$4 read=$5 work=$6 half=${7:-both}
folds=${FOLDS-0 1 2 3 4}
here=$(cd "$(dirname "$0")" && pwd)
modes=$here/../core/src/main/resources/org/casus/codebook/modes.tsv
export PYTHONPATH="$here" OMP_NUM_THREADS=1 PYTHONUNBUFFERED=1
mkdir -p "$work/all" "$work/rest"

# Reports of newspapers whose number ends in an even digit are kept for measuring; g452 is in two parts and is not.
cp "$here"/reports/*.json "$work/all"
cp "$here"/reports/g452?.json "$here"/reports/g*[13579].json "$here"/reports/[ls]*.json "$work/rest"

# train NAME SET SEED OPTIONS...: one model in the background
train() {
    name=$1 set=$2 seed=$3
    shift 3
    python3 -W ignore -m casus_events.train --reader "$reader" --base "$base/e5" --wide "$wide" --modes "$modes" --device cuda \
        --examples "$here/events" --relations "$relations" --reports "$work/$set" --read "$read/reports.conllu" \
        --quiet "$read/quiet.jsonl" --facts "$read/facts.jsonl.gz" --own-share 0.6 --words 0.5 --real-copies 3 --seed "$seed" \
        --out "$work/$name.pt" "$@" > "$work/$name.log" 2>&1 &
}

teach() { train "$@" --budget 3000 --rate 6e-5 --head-rate 6e-4 --decay 0.93 --report-copies 2 --epochs 4; }

study() {
    train "$@" --from-reader --pool "$read/pool.jsonl" --pool-share 0.35 --pool-pairs 3 --budget 6000 --rate 4e-4 --head-rate 1.5e-3 \
        --report-copies 3 --epochs 4
}

if [ "$half" != study ]; then
    for seed in 1 2; do
        for k in $folds; do teach "teacher-$k-$seed" all "$seed" --fold "$k/5"; done
        for set in all rest; do teach "teacher-$set-$seed" "$set" "$seed"; done
        wait
        [ -z "$folds" ] || python3 -m casus_events.scores "$work"/teacher-?-"$seed".pickle
    done
fi
if [ "$half" != teach ]; then
    for k in $folds; do study "student-$k" all 3 --fold "$k/5" --teachers "$work/teacher-$k-1.pt" "$work/teacher-$k-2.pt"; done
    for set in all rest; do study "student-$set" "$set" 3 --teachers "$work/teacher-$set-1.pt" "$work/teacher-$set-2.pt"; done
    wait
    [ -z "$folds" ] || python3 -m casus_events.scores --out "$work/held-out" "$work"/student-?.pickle
fi
