// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textreporter.h"

#include "cli/coverage.h"
#include "cli/exchangelines.h"
#include "cli/outputstream.h"
#include "core/server/server.h"
#include "core/visibletext.h"

#include <QLocale>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

} // namespace

TextReporter::TextReporter(OutputStream &out, OutputStream &err, const TextStyle &style)
    : m_out(out)
    , m_err(err)
    , m_style(style)
    , m_coloured(err.isTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR")
                 && qgetenv("TERM") != "dumb")
{
}

void TextReporter::ready(const Core::Server &server)
{
    if (!m_style.tellsReady)
        return;
    const QByteArray name = m_style.hasNames ? server.name().toUtf8() + '\t' : QByteArray();
    m_out.writeImportantLine(name + server.url().toEncoded());
    m_out.send();
}

void TextReporter::exchanges(const Core::Server &server, const Core::ExchangeBatch &batch)
{
    if (m_style.quiet)
        return;
    for (const Core::ExchangeRecord &record : batch.records)
        m_err.writeLine(prefix(server) + textLine(record, m_coloured));
    m_err.countLeftOut(batch.summarised);
    m_err.send();
}

void TextReporter::logged(const Core::Server &server, const Core::LogEntry &entry)
{
    if (!m_style.quiet || entry.level != Core::LogLevel::Info)
        say(server.name() + u": "_s + entry.text);
}

void TextReporter::printed(const Core::Server &server, const Core::ConsoleBatch &batch)
{
    if (m_style.quiet)
        return;
    m_err.countLeftOut(batch.leftOut);
    for (const Core::ConsoleLine &line : batch.lines) {
        if (!line.isOpen)
            m_err.writeLine(prefix(server) + line.text.toUtf8());
    }
    m_err.send();
}

void TextReporter::stopping(const Core::Server &server)
{
    if (const qint64 open = server.status().listener.inFlight; open > 0 && !m_style.quiet)
        say(u"%1: waiting for %2 open request(s); Ctrl+C again stops now"_s.arg(server.name(),
                                                                                grouped(open)));
}

void TextReporter::failed(const Core::Server &server, const Core::ServerFailure &failure)
{
    const QString name = m_style.hasNames ? server.name() + u": "_s : QString();
    say(u"portside: "_s + name + failure.message);
}

void TextReporter::stopped(const Core::Server &server)
{
    if (const QString line = coverageLine(server.status().uses); !line.isEmpty())
        note(QString(server.name() + u": "_s + line));
}

void TextReporter::note(const QString &text)
{
    if (!m_style.quiet)
        say(text);
}

void TextReporter::flush(std::chrono::milliseconds limit)
{
    m_out.flush(limit);
    m_err.flush(limit);
}

QByteArray TextReporter::prefix(const Core::Server &server) const
{
    return m_style.hasNames ? Core::visibleText(server.name()).toUtf8() + " | " : QByteArray();
}

QByteArray TextReporter::summary(qint64 count)
{
    return (u"… %1 more"_s.arg(grouped(count))).toUtf8();
}

void TextReporter::say(const QString &text)
{
    m_err.writeImportantLine(Core::visibleText(text).toUtf8());
    m_err.send();
}

} // namespace Cli
