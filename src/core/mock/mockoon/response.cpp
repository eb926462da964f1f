// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/response.h"

#include "core/http/answer/emptystatus.h"
#include "core/mock/mockcontentreader.h"
#include "core/mock/mockoon/bucket.h"
#include "core/mock/mockoon/callback.h"
#include "core/proxy/rules/headerrule.h"
#include "core/tr.h"

#include <QDir>
#include <QMimeDatabase>

#include <algorithm>

namespace Core::Mockoon {

using namespace Qt::StringLiterals;

namespace {

// Files in which templates are looked for.
bool isText(const QString &path)
{
    static const QStringList suffixes {u"css"_s, u"csv"_s, u"htm"_s, u"html"_s, u"js"_s,  u"json"_s,
                                       u"md"_s,  u"svg"_s, u"txt"_s, u"xml"_s,  u"yaml"_s};
    return suffixes.contains(path.section(u'.', -1).toLower());
}

// That of the file goes before that of the environment.
void setFileType(const Conversion &conversion, MockResponse &response, const QString &path)
{
    if (!conversion.hasField("Content-Type"_L1) || response.headers.contains("Content-Type"))
        return;
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    if (type.isDefault())
        return;
    const QString charset = type.name().startsWith("text/"_L1) ? u"; charset=utf-8"_s : QString();
    response.headers.append("Content-Type", QString(type.name() + charset).toLatin1());
}

void setFile(Conversion &conversion, MockResponse &response, const PositionedJson &json)
{
    const QString path = textOf(json, u"filePath").replace(u'\\', u'/');
    if (!isMockPath(path)) {
        conversion.remark(Tr::tr("The file “%1” is not below the environment's folder; the answer "
                                 "has the text instead.")
                              .arg(path));
        response.content = {MockContent::Kind::Text, textOf(json, u"body").toUtf8()};
        return;
    }
    response.content = {MockContent::Kind::File, QDir::cleanPath(path).toUtf8()};
    if (isText(path))
        response.templates = true;
    setFileType(conversion, response, path);
    if (!flagOf(json, u"sendFileAsBody")) {
        const QByteArray name = path.section(u'/', -1).toUtf8().toPercentEncoding();
        const QByteArray field = "attachment; filename=\"" + name + '"';
        response.headers.set("Content-Disposition", field);
    }
    if (flagOf(json, u"fallbackTo404"))
        conversion.remark(Tr::tr("Where the file is missing the answer is 500, not 404."));
}

void setBucket(Conversion &conversion, MockResponse &response, const PositionedJson &json)
{
    const PositionedJson *bucket = conversion.bucket(textOf(json, u"databucketID"));
    if (!bucket) {
        response.content = {MockContent::Kind::Text, textOf(json, u"body").toUtf8()};
        return;
    }
    const Bucket found = bucketOf(*bucket);
    const QString id = textOf(*bucket, u"id");
    const QString name = id.isEmpty() ? textOf(*bucket, u"name") : id;
    if (found.isTemplate || conversion.isList(*bucket)) // as it is now
        response.content = {MockContent::Kind::Json, "\"{{{dataRaw '" + name.toUtf8() + "'}}}\""};
    else
        response.content = {MockContent::Kind::Text, found.content};
    if (response.content.kind == MockContent::Kind::Text)
        response.templates = false;
}

void setContent(Conversion &conversion, MockResponse &response, const PositionedJson &json)
{
    const QString type = textOf(json, u"bodyType");
    if (type == "FILE"_L1 && !textOf(json, u"filePath").isEmpty())
        setFile(conversion, response, json);
    else if (type == "DATABUCKET"_L1)
        setBucket(conversion, response, json);
    else
        response.content = {MockContent::Kind::Text, textOf(json, u"body").toUtf8()};
}

// A text without a type is HTML there.
void setType(const Conversion &conversion, MockResponse &response)
{
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    const bool isText = response.content.kind == MockContent::Kind::Text
        || response.content.kind == MockContent::Kind::Json;
    const bool isEmpty = response.status == noContent || response.status == notModified;
    const bool hasType
        = response.headers.contains("Content-Type") || conversion.hasField("Content-Type"_L1);
    if (isText && !isEmpty && !hasType)
        response.headers.append("Content-Type", "text/html; charset=utf-8");
}

bool isTextFile(const MockCallback &callback)
{
    return callback.content.kind == MockContent::Kind::File
        && isText(QString::fromUtf8(callback.content.bytes));
}

} // namespace

void remarkOnField(Conversion &conversion, const QString &name, const QString &value)
{
    conversion.remark(Tr::tr("The header field “%1: %2” is left out.").arg(name, value));
}

Headers fieldsOf(Conversion &conversion, const PositionedJson &object, QStringView key)
{
    Headers fields;
    for (const PositionedJson &field : listOf(object, key)) {
        const QString name = textOf(field, u"key");
        const QString value = textOf(field, u"value");
        if (name.isEmpty())
            continue;
        const auto rule = HeaderRule::parse(name + u": "_s + value);
        if (!rule || rule->action != HeaderRule::Action::Set)
            remarkOnField(conversion, name, value);
        else if (rule->name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            fields.append(rule->name, rule->value);
        else
            fields.set(rule->name, rule->value);
    }
    return fields;
}

MockResponse responseOf(Conversion &conversion, const PositionedJson &json)
{
    MockResponse response;
    response.name = textOf(json, u"label");
    const double status = numberOf(json, u"statusCode", response.status);
    if (status >= 200 && status <= 599)
        response.status = int(status);
    else
        conversion.remark(Tr::tr("The status %1 is sent as 200.").arg(status));
    response.headers = fieldsOf(conversion, json, u"headers");
    setContent(conversion, response, json);
    response.callbacks = callbacksOf(conversion, json);
    if (std::ranges::any_of(response.callbacks, isTextFile))
        response.templates = true;
    if (flagOf(json, u"disableTemplating"))
        response.templates = false;
    if (EmptyStatus::is(response.status))
        response.content = {};
    setType(conversion, response);
    response.delay = conversion.delayOf(json);
    return response;
}

} // namespace Core::Mockoon
