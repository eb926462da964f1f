// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/shots/shotscommand.h"

#include "cli/history/historyview.h"
#include "core/shots/seenpages.h"
#include "core/shots/shotrun.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <CLI/CLI.hpp>
#include <unistd.h>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestTime = 3'600; // seconds
constexpr double longestScale = 4;
constexpr int longestSide = 8'192; // of the view, CSS pixels
constexpr double wholePercent = 100;
constexpr int wholeChannel = 255;

constexpr auto examples = R"(Examples:
  portside shots --with serve:dist --out shots / /about /docs/
  portside shots --with "run:npm run dev" --out phone --size 390x844 --scale 3 --full-page /
  find dist -name '*.html' -printf '/%P\n' | portside shots --with serve:dist --out shots -
  portside shots --with app --seen --out shots          pages of app that traffic was kept of
  portside shots --with serve:dist --out new --compare shots --threshold 0.1 / /about

A line of standard output for each page: what became of it (written; compared: equal, changed, new;
failed), its picture, its path and what there is to say, with tabs between. DIR/index.html shows all.
Pages are those of the first server unless --server names another one.

Exit codes: 0 fine, 1 a page failed or is not as it was, 2 wrong usage, 3 a server did not start,
4 not ready in time, 5 something survived.)";

} // namespace

void ShotsCommand::addTo(CLI::App &app)
{
    m_command = app.add_subcommand("shots", "Take pictures of pages of a server");
    m_command->footer(examples);
    m_command
        ->add_option("path", m_paths,
                     "Paths of pages; - reads them from standard input, one a line")
        ->type_name("PATH");
    m_command->add_option("--out", m_out, "Folder for the pictures")->type_name("DIR")->required();
    m_command->add_option("--server", m_server, "The server whose pages they are")
        ->type_name("NAME");
    m_command->add_flag("--seen", m_takesSeen,
                        "Take the pages that were seen in kept traffic of the server");
    m_history.addFileTo(*m_command);
    m_needed.addTo(*m_command);
    addLookTo(*m_command);
    addComparisonTo(*m_command);
    m_command->add_flag("--json", m_json, "One JSON object a line, for programs");
    m_command->add_flag("--verbose", m_isVerbose, "Show requests and what programs print")
        ->excludes("--quiet");
}

void ShotsCommand::addLookTo(CLI::App &command)
{
    command.add_option("--size", m_size, "Of the view; default 1280x800")->type_name("WxH");
    command.add_option("--scale", m_scale, "Pixels of a picture for one of the page; default 1")
        ->type_name("N")
        ->check(CLI::Range(0.1, longestScale).description(""));
    command.add_flag("--full-page", m_isFullPage, "All of the page, not only what the view shows");
    command.add_flag("--dark", m_isDark, "As who prefers a dark theme sees it");
    command
        .add_option("--wait-for", m_waitFor,
                    "CSS selector of what must be visible before the picture is taken")
        ->type_name("SELECTOR");
    command
        .add_option("--header", m_headers,
                    "\"Name: value\" for requests to the server. Give it once for each.")
        ->type_name("HEADER")
        ->allow_extra_args(false);
    command.add_option("--timeout", m_timeout, "Give a page up by then; default 30")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.1, longestTime).description(""));
    command.add_option("--browser", m_browser, "Chromium or what is like it; default: in PATH")
        ->type_name("PROGRAM");
    command.add_flag("--no-sandbox", m_hasNoSandbox,
                     "Run the browser without its sandbox, as in containers that forbid it");
}

void ShotsCommand::addComparisonTo(CLI::App &command)
{
    auto *compare
        = command.add_option("--compare", m_compare, "Compare with the pictures of this folder")
              ->type_name("DIR");
    command
        .add_option("--threshold", m_threshold,
                    "Percentage of a picture's pixels that may differ; default 0")
        ->type_name("PERCENT")
        ->check(CLI::Range(0.0, wholePercent).description(""))
        ->needs(compare);
    command
        .add_option("--tolerance", m_tolerance,
                    "By how much red, green and blue of a pixel may differ, 0 to 255; default 0")
        ->type_name("N")
        ->check(CLI::Range(0, wholeChannel).description(""))
        ->needs(compare);
}

bool ShotsCommand::isParsed() const
{
    return m_command->parsed();
}

Core::Result<ShotsOptions> ShotsCommand::options(const Core::KindRegistry &kinds) const
{
    auto group = m_needed.group(kinds);
    if (!group)
        return Core::failure(group.error());
    ShotsOptions options {.group = std::move(*group), .isVerbose = m_isVerbose};
    options.group.json = m_json;
    const QString name
        = m_server.empty() ? options.group.namedFirst : QString::fromStdString(m_server);
    const auto server = std::ranges::find(options.group.servers, name, &Core::ServerConfig::name);
    if (server == options.group.servers.end())
        return Core::failure(u"No server that is started here is called “%1”."_s.arg(name));
    options.serverId = server->id;
    Core::ShotOptions &shots = options.shots;
    shots.serverName = name;
    shots.folder = QDir::current().absoluteFilePath(QString::fromStdString(m_out));
    if (auto read = readLook(shots); !read)
        return Core::failure(read.error());
    if (auto read = readPaths(options); !read)
        return Core::failure(read.error());
    if (auto checked = Core::ShotRun::check(shots); !checked)
        return Core::failure(checked.error());
    return options;
}

Core::Result<> ShotsCommand::readLook(Core::ShotOptions &shots) const
{
    static const QRegularExpression form(u"^(\\d{1,5})[x×](\\d{1,5})$"_s);
    const QString size = QString::fromStdString(m_size);
    const auto match = form.match(size);
    shots.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    const int sides[] = {shots.size.width(), shots.size.height()};
    if (std::ranges::any_of(sides, [](int side) { return side < 1 || side > longestSide; }))
        return Core::failure(
            u"--size %1 is no width and height in pixels, such as 1280x800."_s.arg(size));
    static const QRegularExpression field(u"^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\\s*(.*?)\\s*$"_s);
    for (const QString &text : toStrings(m_headers)) {
        const auto parts = field.match(text);
        if (!parts.hasMatch())
            return Core::failure(u"--header “%1” is not of the form \"Name: value\"."_s.arg(text));
        shots.headers.append({parts.captured(1), parts.captured(2)});
    }
    shots.scale = m_scale;
    shots.isFullPage = m_isFullPage;
    shots.isDark = m_isDark;
    shots.waitFor = QString::fromStdString(m_waitFor);
    shots.timeout = toMilliseconds(m_timeout);
    shots.browser = QString::fromStdString(m_browser);
    shots.hasNoSandbox = m_hasNoSandbox;
    if (!m_compare.empty())
        shots.compareWith = QDir::current().absoluteFilePath(QString::fromStdString(m_compare));
    shots.threshold = m_threshold / wholePercent;
    shots.tolerance = m_tolerance;
    return {};
}

Core::Result<> ShotsCommand::readPaths(ShotsOptions &options) const
{
    QStringList &paths = options.shots.paths;
    for (const QString &path : toStrings(m_paths)) {
        if (path != "-"_L1) {
            paths << path;
            continue;
        }
        QFile input;
        (void)input.open(STDIN_FILENO, QIODevice::ReadOnly);
        for (const QByteArray &line : input.readAll().split('\n')) {
            if (const QByteArray text = line.trimmed(); !text.isEmpty())
                paths << QString::fromUtf8(text);
        }
    }
    return m_takesSeen ? addSeen(options) : Core::Result<>();
}

Core::Result<> ShotsCommand::addSeen(ShotsOptions &options) const
{
    Core::ShotOptions &shots = options.shots;
    const auto view = HistoryView::open(m_history.file());
    if (!view)
        return Core::failure(view.error());
    const auto filter
        = Core::TrafficFilter::parse(Core::SeenPages::filter() + u' '
                                     + Core::TrafficFilter::term(u"server"_s, shots.serverName));
    const auto rows = (*view)->find(filter ? *filter : Core::TrafficFilter());
    if (!rows)
        return Core::failure(rows.error());
    Core::SeenPages pages;
    for (const qint64 id : *rows) {
        if (pages.isFull())
            break;
        if (const auto row = (*view)->row(id, false))
            pages.add(row->record);
    }
    if (pages.paths().isEmpty())
        return Core::failure(
            u"Of a server “%1” no pages were seen in kept traffic."_s.arg(shots.serverName));
    shots.paths += pages.paths();
    if (pages.isFull())
        options.note = u"Of the pages that were seen the first %1 are taken."_s.arg(
            Core::SeenPages::capacity);
    return {};
}

} // namespace Cli
