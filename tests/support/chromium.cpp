// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/chromium.h"

#include "support/rawclient.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Testing {

Chromium::~Chromium()
{
    m_socket.abort();
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
    // Its helpers write to the profile for a moment longer.
    [[maybe_unused]] const bool gone = QTest::qWaitFor([this] { return m_profile.remove(); });
}

void Chromium::setHome(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder);
    m_process.setProcessEnvironment(environment);
}

QString Chromium::open(const QUrl &url)
{
    m_process.setProgram(u"chromium"_s);
    m_process.setArguments({u"--headless=new"_s, u"--remote-debugging-port=0"_s, u"--no-sandbox"_s,
                            u"--disable-gpu"_s, u"--disable-quic"_s, u"--no-first-run"_s,
                            u"--disable-background-networking"_s, u"--disable-component-update"_s,
                            u"--disable-sync"_s, u"--disable-dev-shm-usage"_s,
                            u"--user-data-dir="_s + m_profile.path(), url.toString()});
    m_process.start();
    if (!m_process.waitForStarted())
        return u"chromium is not installed; make test installs it"_s;
    const QString browserSocket = readBrowserSocket();
    if (browserSocket.isEmpty())
        return u"chromium does not tell its debugging port: "_s
            + QString::fromUtf8(m_process.readAllStandardError());

    QObject::connect(
        &m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            if (message.contains(u"id"_s))
                m_answers.insert(message[u"id"_s].toInt(), message);
        });
    const QUrl page = pageSocket(browserSocket);
    if (page.isEmpty())
        return u"chromium opened no page"_s;
    m_port = quint16(page.port());
    return connectTo(page);
}

QString Chromium::openDevTools()
{
    if (const QString fault = open(QUrl(u"about:blank"_s)); !fault.isEmpty())
        return fault;
    const QByteArray answer
        = request(m_port, "PUT", "/json/new?devtools://devtools/bundled/devtools_app.html").body;
    const QUrl page(QJsonDocument::fromJson(answer)[u"webSocketDebuggerUrl"_s].toString());
    if (page.isEmpty())
        return u"chromium opens no developer tools: "_s + QString::fromUtf8(answer);
    m_socket.abort();
    return connectTo(page);
}

QString Chromium::connectTo(const QUrl &page)
{
    m_socket.open(page);
    const bool connected
        = QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; },
                          int(patience.count()));
    return connected ? QString() : u"no connection to the page: "_s + m_socket.errorString();
}

QString Chromium::readBrowserSocket()
{
    static const QRegularExpression line(u"DevTools listening on (ws://\\S+)"_s);
    QString errors;
    m_process.setReadChannel(QProcess::StandardError);
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.waitForReadyRead(int(deadline.remainingTime()))) {
        errors += QString::fromUtf8(m_process.readAllStandardError());
        if (const auto match = line.match(errors); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

QUrl Chromium::pageSocket(const QString &browserSocket) const
{
    const auto port = quint16(QUrl(browserSocket).port());
    QUrl found;
    const auto lookUp = [&] {
        const QJsonArray targets
            = QJsonDocument::fromJson(request(port, "GET", "/json/list").body).array();
        for (const QJsonValue &target : targets) {
            if (target[u"type"_s].toString() == u"page"_s)
                found = QUrl(target[u"webSocketDebuggerUrl"_s].toString());
        }
        return !found.isEmpty();
    };
    [[maybe_unused]] const bool there = QTest::qWaitFor(lookUp, int(patience.count()));
    return found;
}

QJsonValue Chromium::evaluate(const QString &expression)
{
    const int id = ++m_lastId;
    const QJsonObject message {{u"id"_s, id},
                               {u"method"_s, u"Runtime.evaluate"_s},
                               {u"params"_s,
                                QJsonObject {{u"expression"_s, expression},
                                             {u"returnByValue"_s, true},
                                             {u"awaitPromise"_s, true}}}};
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson()));
    if (!QTest::qWaitFor([&] { return m_answers.contains(id); }, int(patience.count())))
        return QJsonValue::Undefined;
    return m_answers.take(id)[u"result"_s][u"result"_s][u"value"_s];
}

} // namespace Testing
