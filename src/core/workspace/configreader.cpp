// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/configreader.h"

#include "core/tr.h"
#include "core/workspace/limitkeys.h"
#include "core/workspace/portpolicynames.h"

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Millis = std::chrono::milliseconds;

const ServerKind *readKind(JsonObjectReader &reader, const KindRegistry &kinds)
{
    const std::optional<QString> id = reader.text(u"kind");
    if (!id) {
        reader.missing(u"kind");
        return nullptr;
    }
    if (const ServerKind *kind = kinds.find(*id))
        return kind;
    QStringList known;
    for (const ServerKind &kind : kinds.kinds())
        known += kind.id;
    reader.fail(
        reader.member(u"kind")->value.position,
        Tr::tr("There is no kind of server “%1”; known are %2.").arg(*id, known.join(u", "_s)));
    return nullptr;
}

std::optional<QVariant> readValue(JsonObjectReader &reader, const Field &field)
{
    const auto variant = [](const auto &value) {
        return value ? std::optional(QVariant::fromValue(*value)) : std::nullopt;
    };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Folder:
    case FieldType::File:
    case FieldType::Choice:
        return variant(reader.text(field.key));
    case FieldType::Flag:
        return variant(reader.flag(field.key));
    case FieldType::Integer: {
        using Range = std::numeric_limits<std::int64_t>;
        const auto number = reader.integer(field.key, Range::min(), Range::max());
        return number ? std::optional(QVariant(qlonglong(*number))) : std::nullopt;
    }
    case FieldType::Lines:
        return variant(reader.texts(field.key));
    }
    return std::nullopt;
}

FieldValues readValues(const PositionedJson *object, const ServerKind &kind, JsonErrors &errors)
{
    FieldValues values;
    const QList<Field> fields = kind.fields ? kind.fields() : QList<Field>();
    std::optional<JsonObjectReader> reader;
    if (object)
        reader.emplace(*object, errors);
    for (Field field : fields) {
        if (!reader || !object->find(field.key))
            continue;
        const std::optional<QVariant> value = readValue(*reader, field);
        if (!value)
            continue;
        field.check = {};
        const PositionedJson::Member *member = object->find(field.key);
        if (const Result<> valid = field.validate(*value); !valid)
            reader->fail(member->value.position, valid.error());
        else if (*value != field.defaultValue)
            values.insert(field.key, *value);
    }
    if (reader)
        reader->finish();
    return values;
}

Limits readLimits(const PositionedJson *object, JsonErrors &errors)
{
    Limits limits;
    if (!object)
        return limits;
    JsonObjectReader reader(*object, errors);
    for (const LimitKey &key : limitKeys()) {
        if (const auto value = reader.integer(key.key, key.minimum, key.maximum))
            key.set(limits, *value);
    }
    reader.finish();
    return limits;
}

template<typename Check>
QStringList readNames(JsonObjectReader &reader, QStringView key, Check check)
{
    const QStringList names = reader.texts(key).value_or(QStringList());
    for (const QString &name : names) {
        if (const auto known = check(name); !known)
            reader.fail(reader.member(key)->value.position, known.error());
    }
    return names;
}

// An object, or only whether it is on.
TlsSettings readTls(const PositionedJson::Member *member, JsonErrors &errors)
{
    TlsSettings tls;
    if (!member)
        return tls;
    if (const bool *on = member->value.as<bool>()) {
        tls.on = *on;
        return tls;
    }
    JsonObjectReader reader(member->value, errors);
    tls.on = reader.flag(u"on").value_or(false);
    tls.certificateFile = reader.text(u"certificate").value_or(QString());
    tls.keyFile = reader.text(u"key").value_or(QString());
    reader.finish();
    return tls;
}

void readAddress(JsonObjectReader &reader, ServerConfig &config)
{
    config.host = reader.text(u"host").value_or(config.host);
    config.port = quint16(reader.integer(u"port", 0, 65535).value_or(0));
    if (const std::optional<QString> text = reader.text(u"portPolicy")) {
        if (const auto policy = portPolicyFromText(*text)) {
            config.portPolicy = *policy;
        } else {
            reader.fail(
                reader.member(u"portPolicy")->value.position,
                Tr::tr("“portPolicy” must be random, fixed or preferred, not “%1”.").arg(*text));
        }
    } else if (config.port != 0) {
        config.portPolicy = ServerConfig::PortPolicy::Fixed;
    }
}

} // namespace

ServerConfig readConfig(const PositionedJson &value, const KindRegistry &kinds, JsonErrors &errors)
{
    ServerConfig config;
    const qsizetype before = errors.size();
    JsonObjectReader reader(value, errors);
    const ServerKind *kind = errors.size() > before ? nullptr : readKind(reader, kinds);
    if (!kind)
        return config;

    config.kind = kind->id;
    config.autostart = reader.flag(u"autostart").value_or(false);
    const std::int64_t longestGrace = Millis(ServerConfig::longestGrace).count();
    const std::optional<std::int64_t> grace = reader.integer(u"graceMs", 0, longestGrace);
    config.grace = grace ? Millis(*grace) : config.grace;
    readAddress(reader, config);
    const auto threads = reader.integer(u"workerThreads", 1, ServerConfig::mostWorkerThreads);
    config.workerThreads = int(threads.value_or(config.workerThreads));
    config.allowNetwork = reader.flag(u"allowNetwork").value_or(false);
    config.allowedHosts = readNames(reader, u"allowedHosts", HostRule::normalized);
    config.allowedOrigins = readNames(reader, u"allowedOrigins", OriginRule::normalized);
    config.keepsTraffic = reader.flag(u"keepTraffic").value_or(config.keepsTraffic);
    config.needs = reader.texts(u"needs").value_or(QStringList());
    config.tls = readTls(reader.member(u"tls"), errors);
    config.limits = readLimits(reader.object(u"limits"), errors);
    config.values = readValues(reader.object(u"settings"), *kind, errors);
    const ServerConfig fresh = ServerConfig::make(*kind, config.values);
    config.id = reader.text(u"id").value_or(fresh.id);
    config.name = reader.text(u"name").value_or(fresh.name);
    reader.finish();
    if (const Result<> valid = config.validateFrame(); errors.size() == before && !valid)
        reader.fail(value.position, valid.error());
    return config;
}

} // namespace Core
