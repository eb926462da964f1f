// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockformat.h"

#include "core/formats/mock/harmock.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// Whether it has this key, in JSON or in YAML.
bool hasKey(const QString &text, const QString &key)
{
    const QRegularExpression member(u"(?:\"%1\"\\s*:|^[\"']?%1[\"']?\\s*:)"_s.arg(key),
                                    QRegularExpression::MultilineOption);
    return member.match(text).hasMatch();
}

} // namespace

MockFormat mockFormatOf(const QString &path)
{
    constexpr qint64 enough = 64 * 1024;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QFileInfo info(path);
    QFile file(path);
    if (!QStringList {u"json"_s, u"yaml"_s, u"yml"_s, u"har"_s}.contains(suffix) || !info.isFile()
        || !file.open(QIODevice::ReadOnly))
        return MockFormat::None;
    if (isHar(file))
        return MockFormat::Har;
    const QString text = QString::fromUtf8(file.read(enough));
    if (hasKey(text, u"portsideMock"_s))
        return MockFormat::Own;
    if (hasKey(text, u"openapi"_s) || hasKey(text, u"swagger"_s))
        return MockFormat::OpenApi;
    return hasKey(text, u"lastMigration"_s) ? MockFormat::Mockoon : MockFormat::None;
}

} // namespace Core
