#!/bin/sh
# Trains and exports the reader: recipe.sh DATA TEXT WORK [full|quick]
#
#   DATA  folder with the treebank and entity files (names in MODEL_CARD.md)
#   TEXT  folder with the unlabelled news text (events/, places/, articles/)
#   WORK  scratch folder; the result is WORK/export
#
# Needs mvn, and python3 with requirements.txt installed. `full` takes about two and a half hours on
# two cores with bfloat16 arithmetic (AVX-512 BF16); `quick` has a third of the epochs. Seeds are fixed.
set -eu

data=$1 text=$2 work=$3 preset=${4:-full}
here=$(cd "$(dirname "$0")" && pwd)
export PYTHONPATH="$here" OMP_NUM_THREADS=1
case $preset in
    full) folds=4 teacher=10 first=8 distil=8 ;;
    quick) folds=2 teacher=4 first=3 distil=2 ;;
    *) echo "unknown preset $preset" >&2; exit 2 ;;
esac

reader() { module=$1; shift; python3 -m "casus_reader.$module" --data "$data" --base "$work/base" "$@"; }

mkdir -p "$work"
"$here/fetch_base.sh" "$work/base"

echo "== entity annotation, cross-validated"
reader train --layers 4 --epochs $folds --held-out 0/2 --out "$work/fold0.pt" > "$work/fold0.log" &
reader train --layers 4 --epochs $folds --held-out 1/2 --out "$work/fold1.pt" > "$work/fold1.log"
wait
reader clean_entities --checkpoints "$work/fold0.pt" "$work/fold1.pt" --out "$work/repairs.json"

echo "== teacher and first student"
reader train --layers 8 --epochs $teacher --repairs "$work/repairs.json" --out "$work/teacher.pt" > "$work/teacher.log" &
reader train --layers 6 --epochs $first --repairs "$work/repairs.json" --out "$work/first.pt" > "$work/first.log"
wait

echo "== distillation"
reader score --text "$text" --checkpoint "$work/teacher.pt" --part 0/2 --out "$work/soft0.pickle" &
reader score --text "$text" --checkpoint "$work/teacher.pt" --part 1/2 --out "$work/soft1.pickle"
wait
OMP_NUM_THREADS=2 reader train --layers 6 --epochs $distil --init "$work/first.pt" \
    --soft "$work/soft0.pickle" "$work/soft1.pickle" --repairs "$work/repairs.json" --rate 1e-4 --head-rate 5e-4 \
    --out "$work/student.pt" > "$work/student.log"

echo "== export"
reader export --checkpoint "$work/student.pt" --out "$work/export"
python3 -m casus_reader.check --export "$work/export" --sentences "$here/check_sentences.txt"
reader speed --onnx "$work/export/reader.onnx"
