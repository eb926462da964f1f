// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace Core {

// Asks a program that is starting until it answers, on 127.0.0.1 and ::1 in turn, one question at a
// time: a slow answer is waited for. Lives in the thread that made it.
class HttpProbe final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        QString path = {}; // empty: a connection is enough
        int status = 0; // that is waited for; 0: any
    };

    explicit HttpProbe(Question question, QObject *parent = nullptr);
    ~HttpProbe() override;
    Q_DISABLE_COPY_MOVE(HttpProbe)

    void start(quint16 port);

signals:
    void answered(const QHostAddress &address); // once
    void waiting(const QString &why); // a sentence about what it waits for now

private:
    void connectNext();
    void onConnected();
    void onRead();
    void onOver();
    void judge(const QByteArray &statusLine);
    void retry(std::chrono::milliseconds pause);
    void succeed();

    const Question m_question;
    quint16 m_port = 0;
    bool m_isSix = true; // the family of the present connection
    bool m_isOver = false; // it answered
    bool m_isRefused = false; // by the address before
    int m_attempts = 0;
    qint64 m_taken = 0; // bytes of the answer
    QByteArray m_head;
    QTcpSocket m_socket;
    QTimer m_pause;
};

} // namespace Core
