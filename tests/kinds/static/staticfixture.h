// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/listener.h"
#include "core/traffic/exchangerecord.h"
#include "kinds/allkinds.h"
#include "support/rawclient.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace Testing {

// A folder served by the real handler of the static kind behind a real listener, in this thread.
class StaticFixture
{
public:
    // Call before start().
    void write(const QString &path, const QByteArray &content)
    {
        const QFileInfo info(m_root.filePath(path));
        QVERIFY(QDir().mkpath(info.path()));
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void start(Core::FieldValues values = {})
    {
        values.insert(QStringLiteral("folder"), root());
        const Core::ServerKind *kind = m_kinds.find(QStringLiteral("static"));
        QVERIFY(kind);
        auto handler = kind->createHandler(values);
        QVERIFY2(handler, handler ? "" : qPrintable(handler.error()));
        m_handler = std::move(*handler);
        auto socket = Core::BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY(socket);
        Core::ListenerOptions options;
        options.access.hosts = Core::HostRule({QStringLiteral("*")}); // tests name it as they like
        m_listener = std::make_unique<Core::Listener>(
            std::move(*socket), options,
            [this](const Core::ExchangePtr &exchange) { m_handler->handle(exchange); },
            [this](Core::ExchangeRecord &&record) { records.append(record); });
    }

    QString root() const { return m_root.filePath(QStringLiteral("www")); }
    // Outside of what is served.
    QString beside(const QString &name) const { return m_root.filePath(name); }
    QByteArray bytes(const QString &path) const
    {
        QFile file(m_root.filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    quint16 port() const { return m_listener->port(); }
    Core::Listener &listener() { return *m_listener; }
    Core::Handler &handler() { return *m_handler; }

    RawResponse get(const QByteArray &target, const QByteArray &extra = {})
    {
        return request(port(), "GET", target, extra);
    }

    QList<Core::ExchangeRecord> records;

private:
    QTemporaryDir m_root;
    Core::KindRegistry m_kinds = Kinds::allKinds();
    std::unique_ptr<Core::Handler> m_handler;
    std::unique_ptr<Core::Listener> m_listener;
};

} // namespace Testing
