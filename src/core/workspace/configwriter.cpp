// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/configwriter.h"

#include "core/workspace/limitkeys.h"
#include "core/workspace/portpolicynames.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Core {

namespace {

using Json = nlohmann::json; // sorts its keys

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json toJson(const QStringList &lines)
{
    Json list = Json::array();
    for (const QString &line : lines)
        list.push_back(utf8(line));
    return list;
}

Json toJson(const QVariant &value, FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Folder:
    case FieldType::File:
    case FieldType::Choice:
        return utf8(value.toString());
    case FieldType::Flag:
        return value.toBool();
    case FieldType::Integer:
        return value.toLongLong();
    case FieldType::Lines:
        return toJson(value.toStringList());
    }
    return {};
}

Json settings(const ServerConfig &config, const ServerKind *kind)
{
    Json object = Json::object();
    for (const Field &field : kind && kind->fields ? kind->fields() : QList<Field>()) {
        const auto value = config.values.constFind(field.key);
        if (value != config.values.cend() && *value != field.defaultValue)
            object[utf8(field.key)] = toJson(*value, field.type);
    }
    return object;
}

Json limits(const Limits &of)
{
    Json object = Json::object();
    for (const LimitKey &key : limitKeys()) {
        if (key.get(of) != key.get(Limits()))
            object[utf8(QString::fromUtf16(key.key))] = key.get(of);
    }
    return object;
}

Json tls(const TlsSettings &of)
{
    Json object = Json::object();
    if (of.on)
        object["on"] = true;
    if (!of.certificateFile.isEmpty())
        object["certificate"] = utf8(of.certificateFile);
    if (!of.keyFile.isEmpty())
        object["key"] = utf8(of.keyFile);
    return object;
}

// By their names, which people read; what is gone is left out.
Json needs(const ServerConfig &config, const QList<ServerConfig> &all)
{
    Json names = Json::array();
    for (const QString &id : config.needs) {
        const auto found = std::ranges::find(all, id, &ServerConfig::id);
        if (found != all.end())
            names.push_back(utf8(found->name));
    }
    return names;
}

Json toJson(const ServerConfig &config, const QList<ServerConfig> &all, const KindRegistry &kinds)
{
    const ServerConfig defaults;
    Json object
        = {{"id", utf8(config.id)}, {"kind", utf8(config.kind)}, {"name", utf8(config.name)}};
    if (config.host != defaults.host)
        object["host"] = utf8(config.host);
    if (config.port != 0)
        object["port"] = config.port;
    // A port alone means a fixed one to the reader.
    if (config.port != 0 || config.portPolicy != defaults.portPolicy)
        object["portPolicy"] = utf8(toText(config.portPolicy));
    if (config.grace != defaults.grace)
        object["graceMs"] = config.grace.count();
    if (config.workerThreads != defaults.workerThreads)
        object["workerThreads"] = config.workerThreads;
    if (config.allowNetwork)
        object["allowNetwork"] = true;
    if (!config.allowedHosts.isEmpty())
        object["allowedHosts"] = toJson(config.allowedHosts);
    if (!config.allowedOrigins.isEmpty())
        object["allowedOrigins"] = toJson(config.allowedOrigins);
    if (!config.keepsTraffic)
        object["keepTraffic"] = false;
    if (Json names = needs(config, all); !names.empty())
        object["needs"] = std::move(names);
    if (config.autostart)
        object["autostart"] = true;
    if (Json changed = limits(config.limits); !changed.empty())
        object["limits"] = std::move(changed);
    if (Json wanted = tls(config.tls); !wanted.empty())
        object["tls"] = std::move(wanted);
    if (Json values = settings(config, kinds.find(config.kind)); !values.empty())
        object["settings"] = std::move(values);
    return object;
}

} // namespace

QByteArray writeConfigs(const QList<ServerConfig> &servers, int version, const KindRegistry &kinds,
                        const QString &metrics)
{
    Json list = Json::array();
    for (const ServerConfig &config : servers)
        list.push_back(toJson(config, servers, kinds));
    Json root = {{"servers", std::move(list)}, {"version", version}};
    bool isPort = false;
    const uint port = metrics.toUInt(&isPort);
    if (!metrics.isEmpty())
        root["metrics"] = isPort ? Json(port) : Json(utf8(metrics));
    constexpr int indent = 2;
    const std::string text = root.dump(indent, ' ', false, Json::error_handler_t::replace) + '\n';
    return QByteArray::fromStdString(text);
}

} // namespace Core
