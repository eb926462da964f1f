// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checks/expectcommand.h"

#include "cli/checks/expectrun.h"
#include "cli/control/processoption.h"
#include "cli/exitcode.h"
#include "cli/history/historyoptions.h"
#include "cli/outputstream.h"
#include "core/traffic/filtervalues.h"
#include "core/traffic/trafficfilter.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <unistd.h>

namespace Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto now = "now";
constexpr qint64 mostRequests = 1'000'000'000;
// Of a call; how long the end waits for a reader that does not read.
constexpr std::chrono::milliseconds longestWait = 1h;
constexpr auto readerPatience = 1s;
constexpr std::chrono::milliseconds usualWait = 5s;

// "5s", "500ms"; a number alone is seconds.
std::optional<std::chrono::milliseconds> spanOf(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber && seconds >= 0 && seconds <= 3'600)
        return std::chrono::milliseconds(qint64(seconds * 1'000));
    if (text.endsWith("ms"_L1)) {
        const double milliseconds = text.chopped(2).toDouble(&isNumber);
        if (isNumber && milliseconds >= 0 && milliseconds <= double(longestWait.count()))
            return std::chrono::milliseconds(qint64(milliseconds));
        return {};
    }
    return Core::ageOf(text);
}

CLI::Validator isSpan()
{
    return {[](const std::string &text) {
                const auto span = spanOf(QString::fromStdString(text));
                return span && *span <= longestWait
                    ? std::string()
                    : "\"" + text + "\" is no span of time up to an hour; write 5s, 500ms or 2m.";
            },
            ""};
}

CLI::Validator isSince()
{
    return {[](const std::string &text) {
                return text == now || Core::ageOf(QString::fromStdString(text))
                    ? std::string()
                    : "\"" + text + "\" is no span of time; write 30s, 10m or now.";
            },
            ""};
}

} // namespace

void ExpectOptions::addTo(CLI::App &command)
{
    command
        .add_option("filter", filter,
                    "As in the window: words, method:POST, status:5xx, path:/api* …")
        ->type_name("FILTER");
    CLI::Option_group *number = command.add_option_group("number", "How many; one if not given");
    const CLI::Range any(qint64(0), mostRequests);
    number->add_option("--count", count, "Exactly so many")
        ->type_name("N")
        ->check(any.description(""));
    number->add_option("--at-least", atLeast, "So many, or more")
        ->type_name("N")
        ->check(any.description(""));
    number->add_option("--at-most", atMost, "So many, or fewer")
        ->type_name("N")
        ->check(any.description(""));
    number->add_flag("--none", none, "Not one");
    number->require_option(0, 1);
    command
        .add_option("--within", within,
                    "How long to wait, such as 500ms or 2m; default 5s, and with --none and "
                    "--at-most no time")
        ->type_name("TIME")
        ->check(isSpan());
    command
        .add_option("--since", since,
                    "Only what came in the last 30s, 10m …, or from now on; default: all that is "
                    "in memory")
        ->type_name("TIME|now")
        ->check(isSince());
    command.add_option("--server", server, "Only requests to this one")->type_name("NAME");
    addProcessOption(command, of);
    command.add_flag("--json", json, "One JSON object, for programs");
}

Core::Result<QString> ExpectOptions::filterText() const
{
    QStringList words;
    for (const std::string &word : filter)
        words << QString::fromStdString(word);
    const QString text = words.join(u' ');
    if (const auto read = Core::TrafficFilter::parse(text); !read)
        return Core::failure(markedFault(read.error(), text));
    if (!since.empty() && since != now)
        words << u"since:"_s + QString::fromStdString(since);
    return words.join(u' ');
}

Core::ExpectedCount ExpectOptions::expected() const
{
    if (none)
        return Core::ExpectedCount {0, 0};
    if (atMost)
        return Core::ExpectedCount {0, *atMost};
    if (atLeast)
        return Core::ExpectedCount {*atLeast, Core::ExpectedCount::any};
    if (count)
        return Core::ExpectedCount {*count, *count};
    return Core::ExpectedCount {};
}

QJsonObject ExpectOptions::params(const Core::ExpectedCount &wanted) const
{
    const auto usual = wanted.least > 0 ? usualWait : 0ms;
    const auto span
        = within.empty() ? usual : spanOf(QString::fromStdString(within)).value_or(usual);
    QJsonObject params {{u"least"_s, wanted.least},
                        {u"within"_s, double(span.count()) / 1'000},
                        {u"old"_s, since != now}};
    if (wanted.most != Core::ExpectedCount::any)
        params[u"most"_s] = wanted.most;
    if (!server.empty())
        params[u"server"_s] = QString::fromStdString(server);
    return params;
}

int runExpect(const ExpectOptions &options)
{
    const auto nothing = [](qint64) { return QByteArray(); };
    OutputStream out(STDOUT_FILENO, nothing);
    OutputStream err(STDERR_FILENO, nothing);
    const auto filter = options.filterText();
    if (!filter) {
        err.writeImportantLine("portside: " + filter.error().toUtf8());
        err.flush(readerPatience);
        return WrongUsage;
    }
    ExpectRun run(options, *filter, out, err);
    QObject::connect(&run, &ExpectRun::finished, QCoreApplication::instance(),
                     &QCoreApplication::exit, Qt::QueuedConnection);
    run.start();
    const int code = QCoreApplication::exec();
    out.flush(readerPatience);
    err.flush(readerPatience);
    return code;
}

} // namespace Cli
