// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/detail/limitfields.h"

#include <array>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::ServerConfig;

namespace {

// A number of a config in small units (ms, bytes) and how the form shows it.
struct Entry
{
    const char *key;
    qlonglong (*get)(const ServerConfig &config);
    void (*set)(ServerConfig &config, qlonglong value);
    qlonglong unit; // small ones in a shown one
    qlonglong minimum; // shown ones
    qlonglong maximum;
};

template<auto Member>
constexpr Entry time(const char *key, qlonglong minimum = 1)
{
    return {key,
            [](const ServerConfig &config) -> qlonglong { return (config.limits.*Member).count(); },
            [](ServerConfig &config, qlonglong value) {
                config.limits.*Member = std::chrono::milliseconds(value);
            },
            1'000,
            minimum,
            86'400};
}

template<auto Member>
constexpr Entry number(const char *key, qlonglong unit, qlonglong minimum, qlonglong maximum)
{
    return {key,
            [](const ServerConfig &config) -> qlonglong { return config.limits.*Member; },
            [](ServerConfig &config, qlonglong value) {
                using Type = std::remove_reference_t<decltype(config.limits.*Member)>;
                config.limits.*Member = Type(value);
            },
            unit,
            minimum,
            maximum};
}

constexpr qlonglong kib = 1024;
constexpr qlonglong mib = 1024 * 1024;
using L = Core::Limits;

constexpr std::array entries {
    Entry {"general.grace",
           [](const ServerConfig &config) -> qlonglong { return config.grace.count(); },
           [](ServerConfig &config, qlonglong value) {
               config.grace = std::chrono::milliseconds(value);
           },
           1'000, 0, 3'600},
    Entry {"general.workerThreads",
           [](const ServerConfig &config) -> qlonglong { return config.workerThreads; },
           [](ServerConfig &config, qlonglong value) { config.workerThreads = int(value); }, 1, 1,
           ServerConfig::mostWorkerThreads},
    time<&L::headTimeout>("general.headTimeout"),
    time<&L::bodyTimeout>("general.bodyTimeout"),
    time<&L::writeTimeout>("general.writeTimeout"),
    time<&L::idleTimeout>("general.idleTimeout"),
    number<&L::connections>("general.connections", 1, 1, 1'000'000),
    number<&L::requestsPerConnection>("general.requestsPerConnection", 1, 0, 1'000'000),
    number<&L::bodySize>("general.bodySize", mib, 0, 1024 * 1024 * 1024),
    number<&L::targetSize>("general.targetSize", kib, 1, 16 * kib),
    number<&L::fieldSize>("general.fieldSize", kib, 1, 16 * kib),
    number<&L::headSize>("general.headSize", kib, 1, 16 * kib),
    number<&L::fieldCount>("general.fieldCount", 1, 1, 10'000),
    number<&L::recordedContent>("general.recordedContent", kib, 0, 64 * kib),
};

struct Text
{
    QString label;
    QString help;
    QString unit;
};

// What the form shows: a started unit counts as a whole one.
qlonglong shown(const Entry &entry, const ServerConfig &config)
{
    return (entry.get(config) + entry.unit - 1) / entry.unit;
}

} // namespace

QList<Core::Field> LimitFields::fields()
{
    const QString s = tr("s", "seconds");
    const std::array<Text, entries.size()> texts {{
        {tr("Grace time"), tr("How long a stop waits for open requests."), s},
        {tr("Worker threads"),
         tr("Threads that answer requests side by side, for many clients at once."),
         {}},
        {tr("Head time-out"), tr("A client that takes longer to send a head gets 408."), s},
        {tr("Content time-out"), tr("The longest pause within the content of a request."), s},
        {tr("Write time-out"), tr("A client that takes nothing for so long is cut."), s},
        {tr("Idle time-out"), tr("How long a connection waits for the next request."), s},
        {tr("Connections"), tr("More at the same time get 503."), {}},
        {tr("Requests per connection"), tr("Then the connection is closed; 0 is no limit."), {}},
        {tr("Largest content"), tr("A larger request gets 413; 0 is no limit."), u"MiB"_s},
        {tr("Longest target"), tr("A longer one gets 414."), u"KiB"_s},
        {tr("Longest header field"), tr("A longer one gets 431."), u"KiB"_s},
        {tr("Largest head"), tr("All header fields together; a larger head gets 431."), u"KiB"_s},
        {tr("Header fields"), tr("More get 431."), {}},
        {tr("Recorded content"), tr("So much of each body is kept with its request; 0 keeps none."),
         u"KiB"_s},
    }};
    const ServerConfig standard;
    QList<Core::Field> fields;
    for (size_t i = 0; i < entries.size(); ++i) {
        Core::Field field;
        field.key = QString::fromLatin1(entries[i].key);
        field.type = Core::FieldType::Integer;
        field.label = texts[i].label;
        field.help = texts[i].help;
        field.unit = texts[i].unit;
        field.defaultValue = shown(entries[i], standard);
        field.advanced = true;
        field.group = tr("Limits");
        field.minimum = entries[i].minimum;
        field.maximum = entries[i].maximum;
        fields << field;
    }
    return fields;
}

Core::FieldValues LimitFields::valuesOf(const ServerConfig &config)
{
    Core::FieldValues values;
    for (const Entry &entry : entries)
        values.insert(QString::fromLatin1(entry.key), shown(entry, config));
    return values;
}

void LimitFields::apply(const Core::FieldValues &values, ServerConfig &config)
{
    const ServerConfig standard;
    for (const Entry &entry : entries) {
        const qlonglong value
            = values.value(QString::fromLatin1(entry.key), shown(entry, standard)).toLongLong();
        if (value != shown(entry, config))
            entry.set(config, value * entry.unit);
    }
}

} // namespace Gui
