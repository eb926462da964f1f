// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspacefile.h"

#include "core/server/needsring.h"
#include "core/tr.h"
#include "core/workspace/configreader.h"
#include "core/workspace/configwriter.h"
#include "core/workspace/filekeeper.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

void checkVersion(JsonObjectReader &reader)
{
    constexpr std::int64_t any = std::numeric_limits<std::int64_t>::max();
    const std::optional<std::int64_t> version = reader.integer(u"version", 1, any);
    if (!version) {
        reader.missing(u"version");
    } else if (*version > WorkspaceFile::currentVersion) {
        reader.fail(
            reader.member(u"version")->value.position,
            Tr::tr("This file is of version %1 and was written by a newer Portside; "
                   "this one reads up to version %2.")
                .arg(QString::number(*version), QString::number(WorkspaceFile::currentVersion)));
    }
}

// Names and ids are how servers are told apart.
void checkUnique(JsonObjectReader &reader, QSet<QString> &seen, const QString &what,
                 TextPosition position)
{
    if (seen.contains(what))
        reader.fail(position, Tr::tr("Another server is called “%1” already.").arg(what));
    seen.insert(what);
}

// They stand in the file by name or by id, of servers anywhere in it.
void resolveNeeds(const PositionedJson &servers, QList<ServerConfig> &configs, JsonErrors &errors)
{
    for (qsizetype i = 0; i < configs.size(); ++i) {
        JsonObjectReader reader((*servers.as<PositionedJson::Array>())[size_t(i)], errors);
        for (QString &need : configs[i].needs) {
            const auto found = std::ranges::find_if(configs, [&need](const ServerConfig &other) {
                return other.id == need || other.name.compare(need, Qt::CaseInsensitive) == 0;
            });
            if (found == configs.end()) {
                reader.fail(reader.member(u"needs")->value.position,
                            Tr::tr("There is no server “%1” that could be needed.").arg(need));
                return;
            }
            need = found->id;
        }
        if (const NeedsRing ring = NeedsRing::find(configs, configs[i].id); !ring.names.isEmpty()) {
            reader.fail(reader.member(u"needs")->value.position, ring.sentence());
            return;
        }
    }
}

// A port, or an address and a port.
std::optional<MetricsAddress> readMetrics(JsonObjectReader &reader)
{
    constexpr int highestPort = 65'535;
    const PositionedJson::Member *member = reader.member(u"metrics");
    if (!member)
        return {};
    if (!member->value.as<QString>()) {
        const auto port = reader.integer(u"metrics", 0, highestPort);
        return port ? std::optional(MetricsAddress {.port = quint16(*port)}) : std::nullopt;
    }
    const auto address = MetricsAddress::parse(reader.text(u"metrics").value_or(QString()));
    if (!address)
        reader.fail(member->value.position, address.error());
    return address ? std::optional(*address) : std::nullopt;
}

} // namespace

Result<WorkspaceFile> WorkspaceFile::parse(const QByteArray &text, const QString &fileName,
                                           const KindRegistry &kinds)
{
    const Result<PositionedJson, JsonError> json = PositionedJson::parse(text);
    if (!json)
        return failure(json.error().toString(fileName));
    auto file = check(*json, kinds);
    if (!file)
        return failure(file.error().first().toString(fileName));
    return std::move(*file);
}

Result<WorkspaceFile, JsonErrors> WorkspaceFile::check(const PositionedJson &json,
                                                       const KindRegistry &kinds)
{
    WorkspaceFile file;
    JsonErrors errors;
    JsonObjectReader reader(json, errors);
    checkVersion(reader);
    QSet<QString> ids;
    QSet<QString> names;
    const PositionedJson *servers = reader.array(u"servers");
    if (servers && errors.isEmpty()) {
        for (const PositionedJson &each : *servers->as<PositionedJson::Array>()) {
            const qsizetype before = errors.size();
            file.servers += readConfig(each, kinds, errors);
            if (errors.size() > before)
                continue;
            checkUnique(reader, ids, file.servers.last().id, each.position);
            checkUnique(reader, names, file.servers.last().name.toCaseFolded(), each.position);
        }
        if (errors.isEmpty())
            resolveNeeds(*servers, file.servers, errors);
    }
    file.metrics = readMetrics(reader);
    reader.finish();
    if (!errors.isEmpty())
        return Unexpected {errors};
    return file;
}

QByteArray WorkspaceFile::toText(const KindRegistry &kinds) const
{
    return writeConfigs(servers, currentVersion, kinds, metrics ? metrics->toString() : QString());
}

Result<WorkspaceFile> WorkspaceFile::read(const QString &file, const KindRegistry &kinds)
{
    const Result<QByteArray> text = FileKeeper::read(file);
    if (!text)
        return failure(text.error());
    return parse(*text, QFileInfo(file).fileName(), kinds);
}

Result<> WorkspaceFile::write(const QString &file, const KindRegistry &kinds) const
{
    return FileKeeper::write(file, toText(kinds));
}

} // namespace Core
