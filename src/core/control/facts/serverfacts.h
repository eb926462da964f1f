// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace Core {

class Server;
class ServerList;
struct ServerFailure;

// A server for programs that ask: who it is, its state and its figures. Main thread.
QJsonObject serverFacts(const Server &server, const ServerList &servers);

// Why it failed: cause, sentence, last lines of its program.
QJsonObject failureFacts(const ServerFailure &failure);

} // namespace Core
