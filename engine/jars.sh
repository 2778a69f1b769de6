# Finds the job jar and the jars of Flink, and builds them if they are missing; for engine/local and engine/cluster.
jar="$here/target/casus-engine.jar"
flink="$here/target/flink"
opens="--add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.time=ALL-UNNAMED"
if [ ! -f "$jar" ] || [ ! -d "$flink" ]; then
  echo "engine: building, which takes some minutes ..." >&2
  log=$(mktemp)
  (cd "$here/.." && mvn -q -B -DskipTests -Djacoco.skip=true -Dspotless.check.skip=true -pl core,app,engine package) >"$log" 2>&1 || {
    cat "$log" >&2
    rm -f "$log"
    echo "engine: the build failed; the messages above say why" >&2
    exit 3
  }
  rm -f "$log"
fi
