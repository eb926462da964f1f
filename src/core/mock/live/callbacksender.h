// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/keptstate.h"
#include "core/mock/live/mockcallback.h"

#include <QObject>

#include <chrono>

namespace Core {

struct ReplayOutcome;
struct ReplayRequest;

// Sends the requests that follow answers of a mock file, late and again where the file says so, and
// says how it went. Lives in the server's thread; what is under way when it goes is given up.
class CallbackSender final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 100; // under way at once, with those that wait
    static constexpr std::chrono::milliseconds firstPause {500}; // before it is tried again

    explicit CallbackSender(QObject *parent = nullptr);
    ~CallbackSender() override;
    Q_DISABLE_COPY_MOVE(CallbackSender)

    void send(const MockCallback &callback);
    int underWay() const { return m_underWay; }

signals:
    // What became of one, a sentence.
    void told(bool isFault, const QString &text);
    void tried(const Core::SentRequest &request); // each attempt

private:
    struct Try
    {
        MockCallback callback;
        int number = 1; // of the attempt
    };

    void leaveOut(const MockCallback &callback, const QString &why);
    void start(const Try &attempt);
    void finish(const Try &attempt, const ReplayOutcome &outcome);

    int m_underWay = 0;
};

} // namespace Core
