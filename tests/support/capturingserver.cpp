// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/capturingserver.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Testing {

namespace {

// The content of a chunked body that is complete; none: it is not yet.
std::optional<QByteArray> dechunked(QByteArrayView bytes)
{
    QByteArray content;
    while (true) {
        const qsizetype end = bytes.indexOf("\r\n");
        if (end < 0)
            return std::nullopt;
        const qsizetype size = bytes.first(end).toByteArray().toLongLong(nullptr, 16);
        if (bytes.size() < end + 2 + size + 2)
            return std::nullopt;
        if (size == 0)
            return content;
        content.append(bytes.sliced(end + 2, size));
        bytes = bytes.sliced(end + 2 + size + 2);
    }
}

std::optional<CapturedRequest> parse(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QByteArrayList lines = bytes.first(end).replace("\r\n", "\n").split('\n');
    const QByteArrayList start = lines.takeFirst().split(' ');
    CapturedRequest request {
        start.value(0), start.mid(1, start.size() - 2).join(' '), start.last(), {}, {}};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    const QByteArray rest = bytes.sliced(end + 4);
    if (request.headers.hasToken("Transfer-Encoding", "chunked")) {
        const auto content = dechunked(rest);
        request.body = content.value_or(QByteArray());
        return content ? std::optional(request) : std::nullopt;
    }
    if (rest.size() < request.headers.value("Content-Length").toLongLong())
        return std::nullopt;
    request.body = rest;
    return request;
}

} // namespace

CapturingServer::CapturingServer()
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

void CapturingServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
    socket->setProperty("bytes", bytes);
    auto request = parse(bytes);
    if (!request || socket->property("answered").toBool())
        return;
    socket->setProperty("answered", true);
    m_requests.append(std::move(*request));
    socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}

std::optional<CapturedRequest> CapturingServer::take()
{
    return m_requests.isEmpty() ? std::nullopt : std::optional(m_requests.takeFirst());
}

QByteArray runProgram(const QString &program, const QStringList &arguments, const QString &folder,
                      const QByteArray &input, std::chrono::milliseconds limit)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder); // no settings of the user
    environment.remove(u"http_proxy"_s);
    environment.insert(u"no_proxy"_s, u"*"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor(
        [&process] { return process.state() == QProcess::NotRunning; }, int(limit.count()));
    const QByteArray output = process.readAll();
    if (!ended) {
        process.kill();
        process.waitForFinished();
        return "took too long: " + output;
    }
    const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return good ? QByteArray() : "failed: " + process.errorString().toUtf8() + ": " + output;
}

} // namespace Testing
