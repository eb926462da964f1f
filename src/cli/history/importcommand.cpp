// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/importcommand.h"

#include "core/formats/har/harreader.h"
#include "core/history/historyfile.h"
#include "core/history/historysession.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsAtOnce = 200;
constexpr qint64 bytesAtOnce = 16 * 1024 * 1024;

// Writes entries in transactions of a bounded size.
class Importer
{
public:
    Importer(Core::HistorySession &session, Core::RecordedServer server)
        : m_session(session)
        , m_server(std::move(server))
    {
    }

    bool take(Core::HarEntry &&entry)
    {
        m_bytes += weightOf(entry.record);
        m_waiting.push_back({m_server, std::move(entry.record)});
        return m_waiting.size() < rowsAtOnce && m_bytes < bytesAtOnce ? true : write();
    }

    bool write()
    {
        if (m_waiting.empty())
            return true;
        const auto done = m_session.write(m_waiting, int(m_waiting.size()));
        if (!done)
            m_error = done.error().message;
        m_waiting.clear();
        m_bytes = 0;
        return m_error.isEmpty();
    }

    const QString &error() const { return m_error; }

private:
    Core::HistorySession &m_session;
    const Core::RecordedServer m_server;
    std::deque<Core::PendingExchange> m_waiting;
    qint64 m_bytes = 0;
    QString m_error;
};

CommandAnswer failed(const QString &why)
{
    return {"portside: " + why.toUtf8(), RanAndFailed};
}

QByteArray summary(const Core::HarImport &facts, const QString &name)
{
    QStringList lines;
    for (const Core::HarNote &note : facts.notes) {
        const QString times = note.count > 1 ? u" (%1 times)"_s.arg(note.count) : QString();
        lines << note.place + u": "_s + note.text + times;
    }
    lines << u"%1 exchange(s) taken, %2 left out. They are found by server:\"%3\"."_s.arg(
        QString::number(facts.entries), QString::number(facts.skipped), name);
    return lines.join(u'\n').toUtf8();
}

} // namespace

CommandAnswer runImport(const ImportOptions &options)
{
    const QString path = QString::fromStdString(options.file);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(u"“%1” cannot be read: %2."_s.arg(path, file.errorString()));
    const QString historyPath = options.history.file();
    Core::HistoryFile claim(historyPath);
    if (const auto claimed = claim.claim(); !claimed)
        return failed(claimed.error().message);
    const auto session = Core::HistorySession::open(historyPath, {});
    if (!session)
        return failed(session.error().message);
    const QString name
        = options.name.empty() ? QFileInfo(path).fileName() : QString::fromStdString(options.name);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Importer importer(**session, Core::RecordedServer::importedSession(name, now));
    const auto facts = Core::readHar(
        file, [&](Core::HarEntry &&entry) { return importer.take(std::move(entry)); });
    importer.write();
    if (!importer.error().isEmpty())
        return failed(importer.error());
    if (!facts)
        return {facts.error().toString(path).toUtf8(), WrongUsage};
    return {summary(*facts, name)};
}

} // namespace Cli
