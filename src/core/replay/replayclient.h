// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/replay/answerreader.h"
#include "core/replay/replayrequest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QSslSocket;

namespace Core {

// How sending went.
struct ReplayOutcome
{
    // The exchange as this side saw it; status 0: there was no answer.
    ExchangeRecord record;
    // Where it was sent from: by this, the server's own record is found.
    quint16 localPort = 0;
    QString fault; // a sentence; empty: it was answered in full
};

// Sends one request to the byte, and reads the answer; lives in the thread that made it.
// Certificates of this machine's own servers are taken as they are, others are checked.
class ReplayClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience {30}; // without any byte
    static constexpr qsizetype bodyLimit = 16 * 1024 * 1024;

    explicit ReplayClient(ReplayRequest request, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ReplayClient)

    void start();
    void cancel(); // nothing is told after that

signals:
    void finished(const Core::ReplayOutcome &outcome); // once

private:
    void connected();
    void read();
    void closed();
    void finish(const QString &fault = {});
    std::chrono::nanoseconds elapsed() const;

    const ReplayRequest m_request;
    QSslSocket *m_socket;
    AnswerReader m_reader;
    ReplayOutcome m_outcome;
    QTimer m_patience;
    QElapsedTimer m_clock; // since the request was handed over
    bool m_isDone = false;
};

} // namespace Core

Q_DECLARE_METATYPE(Core::ReplayOutcome)
