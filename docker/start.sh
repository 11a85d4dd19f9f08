#!/usr/bin/env bash
# Starts the server in the container. The image is read-only; /var/strideback is its one writable folder and starts afresh.
set -euo pipefail
home=/opt/strideback
base=/var/strideback
mkdir -p "$base/log" "$base/data" "$base/tmp"
rm -rf "$base/configuration" "$base/deployments"
cp -r "$home/standalone/configuration" "$home/standalone/deployments" "$base/"
export JBOSS_BASE_DIR=$base
export JAVA_OPTS="${JAVA_OPTS:--XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError} -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Djava.io.tmpdir=$base/tmp"
exec "$home/bin/standalone.sh" -b 0.0.0.0 -bmanagement 127.0.0.1
