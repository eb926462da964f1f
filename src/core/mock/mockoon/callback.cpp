// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/callback.h"

#include "core/mock/mockcontentreader.h"
#include "core/mock/mockoon/bucket.h"
#include "core/mock/mockoon/response.h"
#include "core/tr.h"

#include <QDir>

#include <algorithm>

namespace Core::Mockoon {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

void setContent(Conversion &conversion, MockCallback &callback, const PositionedJson &json)
{
    const QString type = textOf(json, u"bodyType");
    const bool hasContent
        = callback.method == "POST" || callback.method == "PUT" || callback.method == "PATCH";
    if (!hasContent)
        return;
    if (const QString path = textOf(json, u"filePath").replace(u'\\', u'/');
        type == "FILE"_L1 && !path.isEmpty()) {
        if (!isMockPath(path))
            conversion.remark(Tr::tr("The callback “%1” is sent without the file “%2”.")
                                  .arg(textOf(json, u"name"), path));
        else
            callback.content = {MockContent::Kind::File, QDir::cleanPath(path).toUtf8()};
        if (!flagOf(json, u"sendFileAsBody"))
            conversion.remark(Tr::tr("The callback “%1” has its file as content, not in a form.")
                                  .arg(textOf(json, u"name")));
        return;
    }
    const PositionedJson *bucket
        = type == "DATABUCKET"_L1 ? conversion.bucket(textOf(json, u"databucketID")) : nullptr;
    callback.content = {MockContent::Kind::Text,
                        bucket ? bucketOf(*bucket).content : textOf(json, u"body").toUtf8()};
}

} // namespace

QList<MockCallback> callbacksOf(Conversion &conversion, const PositionedJson &response)
{
    constexpr qint64 longest = 3'600'000; // ms
    QList<MockCallback> callbacks;
    const PositionedJson::Array &known = listOf(conversion.environment(), u"callbacks");
    for (const PositionedJson &call : listOf(response, u"callbacks")) {
        const QString uuid = textOf(call, u"uuid");
        const auto found = std::ranges::find_if(
            known, [&](const PositionedJson &each) { return textOf(each, u"uuid") == uuid; });
        if (found == known.end())
            continue;
        MockCallback callback;
        callback.url = textOf(*found, u"uri");
        if (callback.url.startsWith(u'/'))
            callback.url.prepend(conversion.prefix());
        const QString method = textOf(*found, u"method");
        callback.method = method.isEmpty() ? callback.method : method.toUpper().toUtf8();
        callback.headers = fieldsOf(conversion, *found, u"headers");
        callback.delay = MockDelay::fixed(
            milliseconds(std::clamp<qint64>(qint64(numberOf(call, u"latency")), 0, longest)));
        setContent(conversion, callback, *found);
        callbacks += std::move(callback);
    }
    return callbacks;
}

} // namespace Core::Mockoon
