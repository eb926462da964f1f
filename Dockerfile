# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Portside without its window. docs/deployment.md says how it is used.
#     docker build -t portside .

FROM debian:12-slim AS build
COPY scripts/packages.txt /
# The section “build” of it.
RUN apt-get update && sed '1,/^\[build\]/d;/^$/,$d' /packages.txt | xargs apt-get install -y --no-install-recommends
COPY . /src
WORKDIR /src
RUN cmake --preset release -DBUILD_TESTING=OFF && cmake --build build/release --target portside \
    && DESTDIR=/out cmake --install build/release --component headless --prefix /usr --strip

FROM debian:12-slim
RUN apt-get update && apt-get install -y --no-install-recommends \
        ca-certificates libbrotli1 libqt6core6 libqt6httpserver6 libqt6network6 libqt6qml6 libqt6sql6 libqt6sql6-sqlite \
        libqt6websockets6 libssl3 libzstd1 zlib1g \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /out/usr /usr
# Whoever runs the image says which ports leave it; figures and probes have one of their own.
ENV PORTSIDE_METRICS=0.0.0.0:9464
EXPOSE 8080 9464
USER 65532:65532
WORKDIR /workspace
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/9464 && printf 'GET /readyz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
ENTRYPOINT ["portside"]
CMD ["up", "/workspace/portside.json", "--quiet"]
