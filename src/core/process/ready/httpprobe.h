// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/port/programplace.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace Core {

// Asks a program that is starting until it answers, on the addresses of one place in turn, one
// question at a time: a slow answer is waited for. Lives in the thread that made it.
class HttpProbe final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        QString path = {}; // empty: a connection is enough
        int status = 0; // that is waited for; 0: any
        bool tls = false;
    };

    explicit HttpProbe(Question question, QObject *parent = nullptr);
    ~HttpProbe() override;
    Q_DISABLE_COPY_MOVE(HttpProbe)

    void start(const ProgramPlace &place);
    const ProgramPlace &place() const { return m_place; }

signals:
    void answered(const QHostAddress &address, quint16 port); // once
    void waiting(const QString &why); // a sentence about what it waits for now

private:
    const QHostAddress &address() const { return m_place.addresses[m_address]; }
    bool isOwn() const;
    void connectNext();
    void onConnected();
    void onRead();
    void onOver();
    void judge(int status);
    void complain(const QString &why);
    void retry(std::chrono::milliseconds pause);
    void succeed();

    const Question m_question;
    ProgramPlace m_place;
    qsizetype m_address = -1; // that is asked now, an index
    bool m_isOver = false; // it answered
    bool m_hasComplained = false; // of an answer
    int m_refused = 0; // addresses in a row
    int m_attempts = 0;
    qint64 m_taken = 0; // bytes of the answer
    QByteArray m_head;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_pause;
};

} // namespace Core
