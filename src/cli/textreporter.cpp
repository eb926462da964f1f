// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textreporter.h"

#include "cli/outputstream.h"
#include "core/server/server.h"
#include "core/visibletext.h"

#include <QLocale>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTarget = 1'000; // characters

QByteArray shown(QByteArrayView bytes)
{
    const QString text = Core::visibleText(bytes);
    return (text.size() > longestTarget ? text.left(longestTarget) + u'…' : text).toUtf8();
}

QByteArray coloured(const QByteArray &text, int status)
{
    const char *colour = status >= 500 ? "\x1b[31m"
        : status >= 400                ? "\x1b[33m"
        : status >= 300                ? "\x1b[36m"
        : status >= 200                ? "\x1b[32m"
                                       : "\x1b[35m";
    return colour + text + "\x1b[0m";
}

QByteArray size(qint64 bytes)
{
    return bytes < 1000
        ? QByteArray::number(bytes) + " B"
        : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat).toUtf8();
}

QByteArray milliseconds(std::chrono::nanoseconds duration)
{
    const double value = std::chrono::duration<double, std::milli>(duration).count();
    return QByteArray::number(value, 'f', value < 10 ? 2 : 0) + " ms";
}

QByteArray ending(const Core::ExchangeRecord &record)
{
    if (!record.remark.isEmpty())
        return shown(record.remark.toUtf8());
    switch (record.outcome) {
    case Core::Outcome::Completed:
        return {};
    case Core::Outcome::Refused:
        return "refused"_ba;
    case Core::Outcome::ClientGone:
        return "the client left"_ba;
    case Core::Outcome::TimedOut:
        return "timed out"_ba;
    case Core::Outcome::Reset:
        return "reset"_ba;
    case Core::Outcome::CutByStop:
        return "cut by the stop"_ba;
    }
    return {};
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

} // namespace

TextReporter::TextReporter(OutputStream &out, OutputStream &err, bool quiet)
    : m_out(out)
    , m_err(err)
    , m_quiet(quiet)
    , m_coloured(err.isTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR")
                 && qgetenv("TERM") != "dumb")
{
}

void TextReporter::ready(const Core::Server &server)
{
    m_out.writeImportantLine(server.url().toEncoded());
    m_out.send();
}

void TextReporter::exchanges(const Core::Server &, const Core::ExchangeBatch &batch)
{
    if (m_quiet)
        return;
    for (const Core::ExchangeRecord &record : batch.records)
        m_err.writeLine(line(record));
    m_err.countLeftOut(batch.summarised);
    m_err.send();
}

void TextReporter::logged(const Core::Server &server, const Core::LogEntry &entry)
{
    if (!m_quiet || entry.level != Core::LogLevel::Info)
        say(server.name() + u": "_s + entry.text);
}

void TextReporter::stopping(const Core::Server &server)
{
    if (const qint64 open = server.status().listener.inFlight; open > 0 && !m_quiet)
        say(u"%1: waiting for %2 open request(s); Ctrl+C again stops now"_s.arg(server.name(),
                                                                                grouped(open)));
}

void TextReporter::failed(const Core::Server &, const Core::ServerFailure &failure)
{
    say(u"portside: "_s + failure.message);
}

void TextReporter::note(const QString &text)
{
    if (!m_quiet)
        say(text);
}

void TextReporter::flush(std::chrono::milliseconds limit)
{
    m_out.flush(limit);
    m_err.flush(limit);
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

QByteArray TextReporter::line(const Core::ExchangeRecord &record) const
{
    const int status = record.response.status;
    QByteArray statusText = status > 0 ? QByteArray::number(status) : "---"_ba;
    if (m_coloured)
        statusText = coloured(statusText, status);
    QByteArray result = record.started.toLocalTime().toString(u"HH:mm:ss.zzz").toLatin1() + ' '
        + statusText + ' ' + shown(record.request.method) + ' ' + shown(record.request.target)
        + "  " + size(record.responseBodyBytes) + "  " + milliseconds(record.duration());
    if (const QByteArray end = ending(record); !end.isEmpty())
        result += "  (" + end + ')';
    return result;
}

} // namespace Cli
