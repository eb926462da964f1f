// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is tested here is the smallest of clients; the servers that it needs live as long as the
// test that made them.

#include <arpa/inet.h>
#include <portside/server.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

using namespace std::chrono_literals;
using Portside::Count;
using Portside::Request;
using Portside::Response;
using Portside::Server;

namespace {

// The code under test: tells a shop of an order and returns the status of its answer.
std::string placeOrder(const Server &shop, const std::string &order)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(shop.port());
    std::string answer;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        const std::string request
            = "POST /orders HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              "Content-Length: "
            + std::to_string(order.size()) + "\r\n\r\n" + order;
        ::send(socket, request.data(), request.size(), MSG_NOSIGNAL);
        char buffer[4096];
        for (ssize_t got = 0; (got = ::recv(socket, buffer, sizeof buffer, 0)) > 0;)
            answer.append(buffer, size_t(got));
    }
    ::close(socket);
    return answer.substr(0, answer.find("\r\n"));
}

void check(bool holds, const std::string &what)
{
    if (holds)
        return;
    std::cerr << what << '\n' << Server::trafficOfAll();
    std::exit(EXIT_FAILURE);
}

void anOrderIsPlaced()
{
    Server shop({.name = "shop"});
    shop.on("POST", "/orders", [](const Request &request) {
        return Response::json(request.content, request.content.empty() ? 400 : 201);
    });
    check(placeOrder(shop, R"({"id": 7})") == "HTTP/1.1 201 Created", "An order is created.");
    check(placeOrder(shop, "") == "HTTP/1.1 400 Bad Request", "An empty one is refused.");
    const auto verdict = shop.expect("method:POST path:/orders body:id", Count::exactly(1), 1s);
    check(verdict.isMet, verdict.text);
}

void aShopThatIsDownIsBorne()
{
    Server shop;
    shop.on("", "/**", Response {.fault = Portside::Fault::Reset});
    check(placeOrder(shop, "{}").empty(), "There is no answer.");
}

} // namespace

int main()
{
    anOrderIsPlaced();
    aShopThatIsDownIsBorne();
}
