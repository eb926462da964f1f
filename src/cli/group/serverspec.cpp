// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/group/serverspec.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

struct Scheme
{
    QLatin1StringView name;
    QLatin1StringView kind;
    QLatin1StringView key; // of the field that the rest is; empty: there is none
    bool isPath = false;
};

constexpr std::array schemes {
    Scheme {QLatin1StringView("serve"), QLatin1StringView("static"), QLatin1StringView("folder"),
            true},
    Scheme {QLatin1StringView("mock"), QLatin1StringView("mock"), QLatin1StringView("file"), true},
    Scheme {QLatin1StringView("inspect"), QLatin1StringView("inspector"), {}},
    Scheme {QLatin1StringView("proxy"), QLatin1StringView("proxy"), QLatin1StringView("upstream")},
    Scheme {QLatin1StringView("run"), QLatin1StringView("command"), QLatin1StringView("command")},
};

} // namespace

std::optional<Core::Result<Core::ServerConfig>> parseServerSpec(const QString &text,
                                                                const Core::KindRegistry &kinds)
{
    static const QRegularExpression form(u"^(?:([^:=/]+)=)?(serve|mock|inspect|proxy|run):(.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto scheme = std::ranges::find(schemes, match.captured(2), &Scheme::name);
    const Core::ServerKind *kind = kinds.find(scheme->kind);
    if (!kind)
        return {};
    QString value = match.captured(3);
    if (scheme->isPath)
        value = QDir::cleanPath(QDir::current().absoluteFilePath(value));
    if (scheme->key.isEmpty() && !value.isEmpty())
        return Core::failure(
            u"“%1”: nothing stands behind “%2:”."_s.arg(text, QString(scheme->name)));
    Core::FieldValues values;
    if (!scheme->key.isEmpty())
        values.insert(scheme->key, value);
    Core::ServerConfig config = Core::ServerConfig::make(*kind, values);
    if (!match.captured(1).isEmpty())
        config.name = match.captured(1);
    if (Core::Result<> valid = config.validate(*kind); !valid)
        return Core::failure(u"“%1”: %2"_s.arg(text, valid.error()));
    return config;
}

} // namespace Cli
