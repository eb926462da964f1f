// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/rpc/rpcerror.h"
#include "core/control/rpc/rpcparams.h"

#include <QJsonValue>

namespace Core {

class ControlSession;
class Server;
class ServerList;
struct FilterError;

// What a client has asked for; one that was sent without an id gets no answer. A plain value.
struct ControlCall
{
    ControlSession &session;
    QJsonValue id;
    QJsonObject params;

    ServerList &servers() const;
    // Called once.
    void answer(const QJsonObject &result) const;
    void refuse(const RpcError &error) const;
    void refuseFilter(const FilterError &error) const;
    // Null: it was refused, for a mistake in the parameters or because there is no such server.
    Server *serverOf(RpcParams &reader) const;
    // Null: it was refused, there is no such server.
    Server *find(const QString &name) const;
    // Of what takes long to answer, deleted with the session. Null: it was refused.
    QObject *open() const;
};

using ControlMethod = void (*)(const ControlCall &call);

// Null: there is none of this name.
ControlMethod controlMethod(const QString &name);
QStringList controlMethodNames();

// Each answers or refuses, sooner or later. Documented in docs/control.md.
namespace ControlMethods {

void hello(const ControlCall &call);
void list(const ControlCall &call);
void url(const ControlCall &call);
void explain(const ControlCall &call);
void console(const ControlCall &call);

void start(const ControlCall &call);
void stop(const ControlCall &call);
void restart(const ControlCall &call);
void add(const ControlCall &call);
void remove(const ControlCall &call);

void log(const ControlCall &call);
void exchange(const ControlCall &call);
void expect(const ControlCall &call);
void follow(const ControlCall &call);
void unfollow(const ControlCall &call);

} // namespace ControlMethods

} // namespace Core
