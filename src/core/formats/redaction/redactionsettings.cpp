// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/redactionsettings.h"

#include <QSettings>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

const QString headersKey = u"secrets/headers"_s;
const QString parametersKey = u"secrets/fields"_s;
const QString jsonPathsKey = u"secrets/jsonPaths"_s;

QStringList textsOf(const QByteArrayList &names)
{
    QStringList texts;
    for (const QByteArray &name : names)
        texts << QString::fromUtf8(name);
    return texts;
}

// Somebody may have written the file by hand.
QStringList namesOf(const QSettings &settings, const QString &key)
{
    QStringList names;
    const QStringList written = settings.value(key).toStringList();
    for (const QString &name : written) {
        if (const QString clean = name.trimmed(); !clean.isEmpty() && !names.contains(clean))
            names << clean;
    }
    return names;
}

QByteArrayList bytesOf(const QStringList &names)
{
    QByteArrayList bytes;
    for (const QString &name : names)
        bytes << name.toUtf8();
    return bytes;
}

} // namespace

RedactionRules readRedactionRules(const QSettings &settings)
{
    RedactionRules rules = RedactionRules::standard();
    if (settings.contains(headersKey))
        rules.headers = bytesOf(namesOf(settings, headersKey));
    if (settings.contains(parametersKey))
        rules.parameters = bytesOf(namesOf(settings, parametersKey));
    if (settings.contains(jsonPathsKey))
        rules.jsonPaths = namesOf(settings, jsonPathsKey);
    return rules;
}

void writeRedactionRules(QSettings &settings, const RedactionRules &rules)
{
    settings.setValue(headersKey, textsOf(rules.headers));
    settings.setValue(parametersKey, textsOf(rules.parameters));
    settings.setValue(jsonPathsKey, rules.jsonPaths);
}

RedactionRules userRedactionRules()
{
    return readRedactionRules(QSettings(userSettingsFile(), QSettings::IniFormat));
}

QString userSettingsFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"portside"_s, u"portside"_s)
        .fileName();
}

} // namespace Core
