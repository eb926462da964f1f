// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/mcp/toolcall.h"

#include "core/formats/redaction/redactionsettings.h"

#include <QJsonDocument>

namespace Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestCall = 70s; // starts have a minute

} // namespace

ToolCall::ToolCall(const McpTool &tool, const QJsonObject &arguments, qint64 of, QObject *parent)
    : QObject(parent)
    , m_tool(tool)
    , m_arguments(arguments)
    , m_rules(Core::userRedactionRules())
    , m_masks(m_rules)
    , m_owners(ControlChoice::make(of > 0 ? of : arguments["process"_L1].toInteger()))
{
    connect(&m_owners, &ControlOwners::found, this, &ToolCall::run);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(u"The program that has the server does not answer."_s); });
}

void ToolCall::start()
{
    m_patience.start(longestCall);
    m_owners.find();
}

void ToolCall::run()
{
    Core::RpcParams arguments(m_arguments);
    arguments.integer(u"process"_s, 0, 0, 1LL << 40);
    m_tool.run(*this, arguments);
}

std::optional<ControlOwner> ToolCall::ownerOf(const QString &server)
{
    auto owner = m_owners.ownerOf(server);
    if (owner)
        return *owner;
    fail((QStringList {owner.error()} + m_owners.faults()).join(u' '));
    return std::nullopt;
}

void ToolCall::ask(const ControlOwner &owner, const QString &method, const QJsonObject &params,
                   Use use)
{
    owner.client->call(method, params,
                       [this, use = std::move(use)](const ControlClient::Reply &reply) {
                           if (reply)
                               use(*reply);
                           else
                               fail(reply.error().message, reply.error().data);
                       });
}

void ToolCall::succeed(QJsonObject result)
{
    if (!m_owners.faults().isEmpty())
        result[u"note"_s] = m_owners.faults().join(u' ');
    finish(QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)), false);
}

void ToolCall::fail(const QString &why, const QJsonObject &details)
{
    QString text = why;
    for (const QJsonValue &line : details["output"_L1].toArray())
        text += u'\n' + line.toString();
    finish(mask(text), true);
}

void ToolCall::finish(const QString &text, bool isError)
{
    if (std::exchange(m_isOver, true))
        return;
    const QJsonObject content {{u"type"_s, u"text"_s}, {u"text"_s, text}};
    emit finished({{u"content"_s, QJsonArray {content}}, {u"isError"_s, isError}});
}

} // namespace Cli
