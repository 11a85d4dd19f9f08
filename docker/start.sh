#!/usr/bin/env bash
# Starts the server in the container. The image is read-only; /var/strideback is its one writable folder and starts afresh.
set -euo pipefail
home=/opt/strideback
base=/var/strideback
mkdir -p "$base/log" "$base/data" "$base/tmp"
rm -rf "$base/configuration" "$base/deployments"
cp -r "$home/standalone/configuration" "$home/standalone/deployments" "$base/"
export JBOSS_BASE_DIR=$base
# Bounds what the JVM deserialises, whatever JAVA_OPTS says of memory. The server's script makes the quoted option -Djdk.serialFilter of it.
export JDK_SERIAL_FILTER="maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000"
unset DISABLE_JDK_SERIAL_FILTER
export JAVA_OPTS="${JAVA_OPTS:--XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError} -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Djava.io.tmpdir=$base/tmp"
exec "$home/bin/standalone.sh" -b 0.0.0.0 -bmanagement 127.0.0.1
