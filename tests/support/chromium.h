// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QTemporaryDir>
#include <QWebSocket>

#include <chrono>

namespace Testing {

// A headless Chromium with one page, driven over the DevTools protocol; waits by turning the event
// loop.
class Chromium
{
public:
    static constexpr std::chrono::milliseconds patience {30'000};

    Chromium() = default;
    ~Chromium();
    Q_DISABLE_COPY_MOVE(Chromium)

    // Where it finds its settings and the certificates that are trusted; before open().
    void setHome(const QString &folder);
    // Opens the page and connects to it; empty, or what went wrong.
    QString open(const QUrl &url);
    // The same with its developer tools, as a page without anything that they look at.
    QString openDevTools();
    // The value of a JavaScript expression in the page, waited for if it is a promise; undefined
    // while it is reloading.
    QJsonValue evaluate(const QString &expression);

private:
    QUrl pageSocket(const QString &browserSocket) const;
    QString readBrowserSocket();
    QString connectTo(const QUrl &page);

    QTemporaryDir m_profile;
    QProcess m_process;
    QWebSocket m_socket;
    QHash<int, QJsonObject> m_answers;
    int m_lastId = 0;
    quint16 m_port = 0; // of its debugging
};

} // namespace Testing
