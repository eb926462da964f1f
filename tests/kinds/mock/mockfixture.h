// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../../core/http/listenerfixture.h"
#include "kinds/allkinds.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace Testing {

// A mock API in this thread, of a file that stands in a folder of its own.
class MockFixture
{
public:
    explicit MockFixture(const QByteArray &text, const Core::FieldValues &more = {},
                         const QString &fileName = QStringLiteral("mock.json"))
        : m_path(m_folder.filePath(fileName))
    {
        write(text);
        m_values = more;
        m_values.insert(QStringLiteral("file"), m_path);
        start();
    }

    void start()
    {
        const Core::KindRegistry kinds = Kinds::allKinds();
        const Core::ServerKind &kind = *kinds.find(QStringLiteral("mock"));
        auto made = kind.createHandler(m_values);
        error = made ? QString() : made.error();
        if (!made)
            return;
        handler = std::move(*made);
        QObject::connect(handler.get(), &Core::Handler::logged, handler.get(),
                         [this](Core::LogLevel, const QString &line) { log += line; });
        Core::ListenerOptions options;
        options.access.hosts = Core::HostRule({QStringLiteral("*")});
        options.access.origins = Core::OriginRule(kind.originPolicy(m_values));
        front = std::make_unique<ListenerFixture>(
            [this](const Core::ExchangePtr &exchange) { handler->handle(exchange); }, options);
    }
    // At once, whatever is under way.
    void stop()
    {
        front.reset();
        handler.reset();
    }

    // A file of these routes, as JSON.
    static QByteArray routes(const QByteArray &list)
    {
        return R"({"portsideMock": 1, "routes": [)" + list + "]}";
    }

    void write(const QByteArray &text) const { put(QFileInfo(m_path).fileName(), text); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    // In place of the file, as editors save.
    void replace(const QByteArray &text) const
    {
        put(QStringLiteral("new"), text);
        QFile::remove(m_path);
        QFile::rename(m_folder.filePath(QStringLiteral("new")), m_path);
    }
    quint16 port() const { return front->port; }
    RawResponse ask(const QByteArray &method, const QByteArray &target,
                    const QByteArray &fields = {}, const QByteArray &body = {}) const
    {
        return request(port(), method, target, fields, body);
    }
    QByteArray get(const QByteArray &target) const { return ask("GET", target).body; }

    QString error;
    QStringList log;
    std::unique_ptr<Core::Handler> handler;
    std::unique_ptr<ListenerFixture> front; // goes before the handler

private:
    QTemporaryDir m_folder;
    QString m_path;
    Core::FieldValues m_values;
};

} // namespace Testing
