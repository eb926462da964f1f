// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonreporter.h"

#include "cli/coverage.h"
#include "cli/exchangelines.h"
#include "cli/outputstream.h"
#include "core/server/server.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <nlohmann/json.hpp>

namespace Cli {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

// ASCII only: nothing in it can steer a terminal, and invalid UTF-8 cannot make it fail.
QByteArray toLine(const Json &object)
{
    return QByteArray::fromStdString(object.dump(-1, ' ', true, Json::error_handler_t::replace));
}

std::string text(const QString &value)
{
    return value.toStdString();
}

Json event(const char *name, const Core::Server &server)
{
    return {{"event", name}, {"server", text(server.name())}};
}

const char *levelName(Core::LogLevel level)
{
    switch (level) {
    case Core::LogLevel::Info:
        return "info";
    case Core::LogLevel::Warning:
        return "warning";
    case Core::LogLevel::Error:
        return "error";
    }
    return "info";
}

} // namespace

JsonReporter::JsonReporter(OutputStream &out, OutputStream &err, bool quiet)
    : m_out(out)
    , m_err(err)
    , m_quiet(quiet)
{
}

void JsonReporter::ready(const Core::Server &server)
{
    Json object = event("ready", server);
    object["kind"] = text(server.kind().id);
    object["url"] = server.url().toEncoded().toStdString();
    object["port"] = server.port();
    object["pid"] = QCoreApplication::applicationPid();
    m_out.writeImportantLine(toLine(object));
    m_out.send();
}

void JsonReporter::exchanges(const Core::Server &server, const Core::ExchangeBatch &batch)
{
    if (m_quiet)
        return;
    for (const Core::ExchangeRecord &record : batch.records) {
        m_out.writeLine(jsonLine(server.name(), record));
    }
    m_out.countLeftOut(batch.summarised);
    m_out.send();
}

void JsonReporter::logged(const Core::Server &server, const Core::LogEntry &entry)
{
    if (m_quiet && entry.level == Core::LogLevel::Info)
        return;
    Json object = event("log", server);
    object["level"] = levelName(entry.level);
    object["message"] = text(entry.text);
    m_out.writeImportantLine(toLine(object));
    m_out.send();
}

void JsonReporter::healthChanged(const Core::Server &server)
{
    const QString why = server.unhealthyWhy();
    Json object = event(why.isEmpty() ? "healthy" : "unhealthy", server);
    if (!why.isEmpty())
        object["message"] = text(why);
    m_out.writeImportantLine(toLine(object));
    m_out.send();
}

void JsonReporter::printed(const Core::Server &server, const Core::ConsoleBatch &batch)
{
    if (m_quiet)
        return;
    m_out.countLeftOut(batch.leftOut);
    for (const Core::ConsoleLine &line : batch.lines) {
        if (line.isOpen)
            continue;
        Json object = event("output", server);
        object["stream"] = line.source == Core::ConsoleSource::ErrorOutput ? "stderr" : "stdout";
        object["text"] = text(line.text);
        m_out.writeLine(toLine(object));
    }
    m_out.send();
}

void JsonReporter::failed(const Core::Server &server, const Core::ServerFailure &failure)
{
    Json object = event("failed", server);
    object["cause"]
        = QMetaEnum::fromType<Core::ServerFailure::Cause>().valueToKey(int(failure.cause));
    object["message"] = text(failure.message);
    if (failure.port > 0)
        object["port"] = failure.port;
    if (failure.exitStatus)
        object[failure.exitStatus->isSignal ? "signal" : "exitCode"] = failure.exitStatus->number;
    for (const QString &line : failure.lastLines)
        object["output"].push_back(text(line));
    m_out.writeImportantLine(toLine(object));
    m_out.send();
}

void JsonReporter::stopped(const Core::Server &server)
{
    Json object = event("stopped", server);
    object["exchanges"] = server.status().exchanges;
    object["aborted"] = server.lastAborted();
    if (server.lastSurvivors() > 0)
        object["survivors"] = server.lastSurvivors();
    if (const Core::UseCounts &uses = server.status().uses; !uses.isEmpty()) {
        object["routes"] = uses.size();
        object["uncalled"] = Json::array();
        for (const QString &name : uncalled(uses))
            object["uncalled"].push_back(name.toStdString());
    }
    m_out.writeImportantLine(toLine(object));
    m_out.send();
}

void JsonReporter::measured(const QString &url)
{
    m_out.writeImportantLine(toLine({{"event", "metrics"}, {"url", text(url)}}));
    m_out.send();
}

void JsonReporter::note(const QString &text)
{
    if (m_quiet)
        return;
    m_err.writeImportantLine(Core::visibleText(text).toUtf8());
    m_err.send();
}

void JsonReporter::flush(std::chrono::milliseconds limit)
{
    m_out.flush(limit);
    m_err.flush(limit);
}

QByteArray JsonReporter::summary(qint64 count)
{
    return toLine({{"event", "skipped"}, {"exchanges", count}});
}

} // namespace Cli
