// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockcontentreader.h"

#include "core/json/jsontext.h"
#include "core/tr.h"

#include <QDir>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

QByteArray readBase64(JsonObjectReader &reader, const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        reader.fail(reader.member(u"base64")->value.position, Tr::tr("This is no Base64."));
    return *decoded;
}

} // namespace

bool isMockPath(const QString &text)
{
    const QString path = QDir::cleanPath(text);
    return !text.isEmpty() && !QDir::isAbsolutePath(path) && path != ".."_L1
        && !path.startsWith("../"_L1) && !text.contains(QChar(0));
}

QString notAMockPath(const QString &path)
{
    return Tr::tr("“%1” must be a file below the folder of the mock file, without “/” at the "
                  "beginning.")
        .arg(path);
}

std::optional<QByteArray> readMockPath(JsonObjectReader &reader, QStringView key)
{
    const auto text = reader.text(key);
    if (!text)
        return {};
    if (!isMockPath(*text))
        reader.fail(reader.member(key)->value.position, notAMockPath(*text));
    return QDir::cleanPath(*text).toUtf8();
}

MockContent readMockContent(JsonObjectReader &reader, MockFiles files, QStringList *keys)
{
    using Kind = MockContent::Kind;
    MockContent content;
    QStringList found;
    if (const PositionedJson::Member *json = reader.member(u"json")) {
        found << u"json"_s;
        content = {Kind::Json, jsonText(json->value)};
    }
    if (const auto text = reader.text(u"body")) {
        found << u"body"_s;
        content = {Kind::Text, text->toUtf8()};
    }
    if (const auto text = reader.text(u"base64")) {
        found << u"base64"_s;
        content = {Kind::Bytes, readBase64(reader, *text)};
    }
    if (const auto path = files == MockFiles::No ? std::nullopt : readMockPath(reader, u"file")) {
        found << u"file"_s;
        content = {Kind::File, *path};
    }
    if (keys)
        *keys = found;
    else if (found.size() > 1)
        reader.excluded(found.last(), found.first());
    return content;
}

} // namespace Core
