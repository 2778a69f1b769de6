#!/bin/sh
# Trains and exports the reader: recipe.sh DATA TEXT WORK [full|quick]
#
#   DATA  folder with the treebank and entity files (named in MODEL_CARD.md)
#   TEXT  folder with the unlabelled news text (events/, places/, articles/)
#   WORK  scratch folder; the result is WORK/export
#
# Needs mvn, and python3 with requirements.txt installed; two CPU cores, no GPU. Seeds are fixed.
# `full` is for cores with bfloat16 arithmetic (AVX-512 BF16); `quick` has about a third of the epochs.
set -eu

data=$1 text=$2 work=$3 preset=${4:-full}
here=$(cd "$(dirname "$0")" && pwd)
export PYTHONPATH="$here" OMP_NUM_THREADS=1
case $preset in
    full) folds=3 second=8 first=9 distil=6 ;;
    quick) folds=2 second=3 first=3 distil=2 ;;
    *) echo "unknown preset $preset" >&2; exit 2 ;;
esac

reader() {
    module=$1
    shift
    python3 -W ignore -m "casus_reader.$module" --data "$data" --base "$work/base" "$@"
}

mkdir -p "$work"
"$here/fetch_base.sh" "$work/base"

echo "== entity annotation, cross-validated"
reader train --layers 4 --epochs $folds --held-out 0/2 --seed 10 --out "$work/fold0.pt" > "$work/fold0.log" &
reader train --layers 4 --epochs $folds --held-out 1/2 --seed 11 --out "$work/fold1.pt" > "$work/fold1.log"
wait
reader clean_entities --checkpoints "$work/fold0.pt" "$work/fold1.pt" --out "$work/repairs.json"

echo "== two readers on gold annotation: together the teacher, and the first of them the student's start"
reader train --layers 4 --epochs $second --repairs "$work/repairs.json" --out "$work/second.pt" > "$work/second.log" &
reader train --layers 6 --epochs $first --repairs "$work/repairs.json" --seed 7 --out "$work/first.pt" > "$work/first.log"
wait

echo "== distillation"
for part in 0 1; do
    reader score --text "$text" --checkpoints "$work/first.pt" "$work/second.pt" --part $part/2 \
        --out "$work/soft$part.pickle" &
done
wait
reader train --layers 6 --epochs $distil --workers 2 --budget 800 --rate 1.2e-4 --head-rate 5e-4 --seed 11 \
    --init "$work/first.pt" --soft "$work/soft0.pickle" "$work/soft1.pickle" --repairs "$work/repairs.json" \
    --out "$work/student.pt" > "$work/student.log"

echo "== export"
reader export --checkpoint "$work/student.pt" --out "$work/export"
python3 -m casus_reader.check --export "$work/export" --sentences "$here/check_sentences.txt"
reader speed --onnx "$work/export/reader.onnx"
