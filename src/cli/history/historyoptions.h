// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/traffic/trafficfilter.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace Cli {

// What the commands on kept traffic have in common, as the user typed it. Lives as long as the
// command that it was added to.
class HistoryOptions
{
public:
    void addFileTo(CLI::App &command);
    void addFilterTo(CLI::App &command, const std::string &help);

    bool isFileNamed() const { return !m_file.empty(); }
    // The file that was named, else the one that the window keeps.
    QString file() const;
    // A first word that is one of these names stands for the server.
    Core::Result<Core::TrafficFilter> filter(const QStringList &servers = {}) const;

private:
    std::string m_file;
    std::vector<std::string> m_filter;
};

// A mistake in a filter, with a mark below its place.
QString markedFault(const Core::FilterError &error, const QString &text);

struct LogOptions
{
    void addTo(CLI::App &command);

    HistoryOptions history;
    bool follow = false;
    bool json = false;
    qint64 limit = 0;
    qint64 of = 0; // the process whose servers are meant; 0: any
};

struct ExportOptions
{
    void addTo(CLI::App &command);

    HistoryOptions history;
    std::string har; // a file, or "-"
    std::string folder;
    std::string httpFile;
    std::string mock; // a file, or "-"
    qint64 curl = 0; // a row
    bool withSecrets = false;
};

struct ImportOptions
{
    void addTo(CLI::App &command);

    HistoryOptions history;
    std::string file;
    std::string name; // of the server that the rows are shown under
};

struct ConvertOptions
{
    std::string file;
    std::string mock; // a file, or "-"
    std::string openApi;

    void addTo(CLI::App &command);
};

} // namespace Cli
