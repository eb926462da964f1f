// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/kind/breakpoint.h"
#include "core/kind/usecount.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>

#include <memory>

namespace Core {

struct KeptState;
struct StateChange;

enum class LogLevel : quint8 { Info, Warning, Error };

// What a running server of some kind does with an Exchange. Made, used and deleted in the server's
// thread, which it never blocks. Deferred work uses it as the context object and keeps the
// ExchangePtr.
class Handler : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void handle(const ExchangePtr &exchange) = 0;

    // Of kinds with a program behind each server: where it listens from now on, before the first
    // exchange and after each restart; and why it does not for a while.
    virtual void useProgram(const QUrl &address);
    virtual void missProgram(const QString &why);

    // Of kinds that pass requests on: which of them wait, and what shall become of one that does.
    virtual void setBreakpoint(const Breakpoint &breakpoint);
    virtual void decide(const HeldDecision &decision);

    // Values of live fields (Field::live) have changed; those of all fields are given.
    virtual void useValues(const QVariantMap &values);

    // Of kinds with connections that stay open (ServerKind::broadcasts): says this to those whose
    // request had this path; empty: to all.
    virtual void broadcast(const QString &path, const QString &text);

    // Of kinds that know which part of them answers: how often each did, in their order.
    virtual UseCounts useCounts() const;

    // Of kinds that keep something from one request to the next; null: nothing.
    virtual std::shared_ptr<const KeptState> keptState() const;
    virtual void changeState(const StateChange &change);

signals:
    void keptStateChanged(); // by itself, without a request
    void held(const Core::HeldMessage &message);
    void released(qint64 exchangeId, bool isAnswer); // it waits no more
    // What the server itself has to say, for its log; a sentence in the user's language.
    void logged(Core::LogLevel level, const QString &text);
};

} // namespace Core
