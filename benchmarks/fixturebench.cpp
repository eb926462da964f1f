// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server in a test costs: from its making to the first answer that could come, and from the
// end of its life to its thread's, beside cpp-httplib and uvicorn in a thread. They take turns.

#include "portside/server.h"

#include <httplib.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int rounds = 200;
constexpr int pythonRounds = 20;

struct Times
{
    std::vector<double> ready; // ms
    std::vector<double> stop;
};

double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[size_t(double(values.size() - 1) * share)];
}

void print(const char *name, const Times &times)
{
    std::printf("| %s | %.2f | %.2f | %.2f | %.2f |\n", name, percentile(times.ready, 0.5),
                percentile(times.ready, 0.95), percentile(times.stop, 0.5),
                percentile(times.stop, 0.95));
}

void measurePortside(Times &times)
{
    auto begin = Clock::now();
    {
        Portside::Server server;
        server.on("GET", "/", Portside::Response::text("hello"));
        times.ready.push_back(since(begin));
        httplib::Client("127.0.0.1", server.port()).Get("/");
        begin = Clock::now();
    }
    times.stop.push_back(since(begin));
}

void measureHttplib(Times &times)
{
    auto begin = Clock::now();
    httplib::Server server;
    server.Get("/", [](const httplib::Request &, httplib::Response &response) {
        response.set_content("hello", "text/plain");
    });
    const int port = server.bind_to_any_port("127.0.0.1");
    std::thread thread([&] { server.listen_after_bind(); });
    while (!server.is_running())
        std::this_thread::yield();
    times.ready.push_back(since(begin));
    httplib::Client("127.0.0.1", port).Get("/");
    begin = Clock::now();
    server.stop();
    thread.join();
    times.stop.push_back(since(begin));
}

// As people run it in a thread: told by its flag that it has started, asked to exit, joined.
constexpr auto uvicornScript = R"(
import asyncio, socket, threading, time, sys
import uvicorn
async def app(scope, receive, send):
    if scope['type'] == 'http':
        await send({'type': 'http.response.start', 'status': 200, 'headers': []})
        await send({'type': 'http.response.body', 'body': b'hello'})
for _ in range(int(sys.argv[1])):
    begin = time.perf_counter()
    listener = socket.create_server(('127.0.0.1', 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level='error', lifespan='off'))
    thread = threading.Thread(target=server.run, kwargs={'sockets': [listener]})
    thread.start()
    while not server.started:
        time.sleep(0.0005)
    ready = time.perf_counter()
    server.should_exit = True
    thread.join()
    print((ready - begin) * 1000, (time.perf_counter() - ready) * 1000)
)";

void measureUvicorn(Times &times)
{
    setenv("SCRIPT", uvicornScript, 1);
    const std::string command = "/usr/bin/python3 -c \"$SCRIPT\" " + std::to_string(pythonRounds);
    FILE *output = popen(command.c_str(), "r");
    double ready = 0;
    double stop = 0;
    while (output && std::fscanf(output, "%lf %lf", &ready, &stop) == 2) {
        times.ready.push_back(ready);
        times.stop.push_back(stop);
    }
    if (output)
        pclose(output);
}

} // namespace

int main()
{
    Times portside;
    Times httplib;
    Times uvicorn;
    measurePortside(portside); // the first one also starts the engine
    const double first = portside.ready.front();
    portside = {};
    for (int i = 0; i < rounds; ++i) {
        measurePortside(portside);
        measureHttplib(httplib);
    }
    measureUvicorn(uvicorn);
    std::printf("| ms | ready, median | 95 %% | stopped and joined, median | 95 %% "
                "|\n|---|---|---|---|---|\n");
    print("Portside::Server", portside);
    print("cpp-httplib", httplib);
    print("uvicorn in a thread", uvicorn);
    std::printf("\nThe first of a process: %.1f ms.\n", first);
}
