// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/mcp/mcptools.h"

#include "cli/mcp/toolruns.h"

#include <algorithm>
#include <array>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject typed(const QString &type, const QString &text)
{
    return {{u"type"_s, type}, {u"description"_s, text}};
}

QJsonObject whole(const QString &text, int minimum, int maximum)
{
    QJsonObject object = typed(u"integer"_s, text);
    object[u"minimum"_s] = minimum;
    object[u"maximum"_s] = maximum;
    return object;
}

QJsonObject none()
{
    return {};
}

QJsonObject serverOnly()
{
    return {{u"server"_s, typed(u"string"_s, u"Name of the server"_s)}};
}

QJsonObject searchParameters()
{
    return {{u"server"_s, typed(u"string"_s, u"Only of this server"_s)},
            {u"filter"_s,
             typed(u"string"_s,
                   u"Words that must all hold, such as: method:POST status:5xx path:/api* "
                   u"body:\"text\" header:x-id=7 time:>200ms since:10m is:error -path:/health"_s)},
            {u"limit"_s, whole(u"The newest so many; default 20"_s, 1, 100)},
            {u"kept"_s,
             typed(u"boolean"_s,
                   u"Search what the window has kept on disk, also of earlier days, instead of "
                   u"what running servers have in memory; rows have a “row” then"_s)}};
}

QJsonObject exchangeParameters()
{
    return {
        {u"server"_s, typed(u"string"_s, u"Name of the server"_s)},
        {u"id"_s, whole(u"The exchange's “id”"_s, 1, 2'147'483'647)},
        {u"row"_s, whole(u"In place of server and id: “row” of kept traffic"_s, 1, 2'147'483'647)},
        {u"max_body"_s, whole(u"Bytes of each content, default 8192"_s, 0, 65'536)}};
}

QJsonObject outputParameters()
{
    QJsonObject parameters = serverOnly();
    parameters[u"lines"_s] = whole(u"The last so many; default 100"_s, 1, 1'000);
    return parameters;
}

QJsonObject stopParameters()
{
    QJsonObject parameters = serverOnly();
    parameters[u"now"_s] = typed(u"boolean"_s, u"Cut requests that are still open"_s);
    return parameters;
}

QStringList noneRequired()
{
    return {};
}

QStringList serverRequired()
{
    return {u"server"_s};
}

constexpr std::array tools {
    McpTool {
        QLatin1StringView("list_servers"), QLatin1StringView("List servers"),
        QLatin1StringView("All servers of this user's Portside: name, kind, state, URL, counts "
                          "of requests and errors, why one failed, and the process that has "
                          "each."),
        none, noneRequired, false, false, ToolRuns::listServers},
    McpTool {QLatin1StringView("search_traffic"), QLatin1StringView("Search traffic"),
             QLatin1StringView("Requests that servers got and how they were answered, one line of "
                               "facts each, oldest first; without heads and contents."),
             searchParameters, noneRequired, false, false, ToolRuns::searchTraffic},
    McpTool {QLatin1StringView("get_exchange"), QLatin1StringView("Show one exchange"),
             QLatin1StringView("One request and its answer in full: headers, contents, timings. "
                               "Secrets are masked."),
             exchangeParameters, noneRequired, false, false, ToolRuns::getExchange},
    McpTool {QLatin1StringView("explain_server"), QLatin1StringView("Explain a server"),
             QLatin1StringView("Why a server failed or misbehaves: state, cause, message, the last "
                               "lines of its log and program, its last failed requests."),
             serverOnly, serverRequired, false, false, ToolRuns::explainServer},
    McpTool {QLatin1StringView("read_output"), QLatin1StringView("Read a server's output"),
             QLatin1StringView("The last lines that the program of a server printed, and what the "
                               "server itself said."),
             outputParameters, serverRequired, false, false, ToolRuns::readOutput},
    McpTool {QLatin1StringView("start_server"), QLatin1StringView("Start a server"),
             QLatin1StringView("Starts a server and those that it needs; returns when it is ready, "
                               "with its URL, or why it is not."),
             serverOnly, serverRequired, true, false, ToolRuns::startServer},
    McpTool {QLatin1StringView("stop_server"), QLatin1StringView("Stop a server"),
             QLatin1StringView("Lets open requests end, then stops the server."), stopParameters,
             serverRequired, true, true, ToolRuns::stopServer},
    McpTool {QLatin1StringView("restart_server"), QLatin1StringView("Restart a server"),
             QLatin1StringView("Stops a server gracefully and starts it; returns when it is ready "
                               "again, with its URL."),
             serverOnly, serverRequired, true, true, ToolRuns::restartServer},
};

} // namespace

QJsonObject McpTool::description() const
{
    QJsonObject properties = parameters();
    properties[u"process"_s]
        = typed(u"integer"_s, u"Only of this process, where two have a server of one name"_s);
    QJsonObject schema {{u"type"_s, u"object"_s},
                        {u"properties"_s, properties},
                        {u"additionalProperties"_s, false}};
    if (!required().isEmpty())
        schema[u"required"_s] = QJsonArray::fromStringList(required());
    return {{u"name"_s, QString(name)},
            {u"title"_s, QString(title)},
            {u"description"_s, QString(text)},
            {u"inputSchema"_s, schema},
            {u"annotations"_s,
             QJsonObject {{u"readOnlyHint"_s, !isControl},
                          {u"destructiveHint"_s, isDestructive},
                          {u"openWorldHint"_s, false}}}};
}

std::span<const McpTool> mcpTools()
{
    return tools;
}

const McpTool *findMcpTool(const QString &name)
{
    const auto found = std::ranges::find(tools, name, &McpTool::name);
    return found == tools.end() ? nullptr : &*found;
}

} // namespace Cli
