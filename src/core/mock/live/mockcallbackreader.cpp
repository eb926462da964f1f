// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/live/mockcallbackreader.h"

#include "core/http/parse/characters.h"
#include "core/mock/mockcontentreader.h"
#include "core/mock/mocktexts.h"
#include "core/mock/mockvalues.h"
#include "core/tr.h"

#include <QUrl>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

void readUrl(JsonObjectReader &reader, MockCallback &callback)
{
    callback.url = reader.text(u"url").value_or(QString());
    if (!reader.member(u"url")) {
        reader.missing(u"url");
        return;
    }
    const QUrl url(callback.url, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool isTemplate = callback.url.contains("{{"_L1);
    const bool isPath = callback.url.startsWith(u'/');
    if (!isTemplate && !isPath && (!url.isValid() || !isHttp || url.host().isEmpty()))
        reader.fail(
            reader.member(u"url")->value.position,
            Tr::tr("“%1” is no address of a request, such as http://localhost:3000/hook, or "
                   "/hook of this server.")
                .arg(callback.url));
}

MockCallback readCallback(const PositionedJson &json, JsonErrors &errors)
{
    JsonObjectReader reader(json, errors);
    MockCallback callback;
    readUrl(reader, callback);
    if (const auto method = reader.text(u"method")) {
        callback.method = method->toUtf8();
        if (callback.method.isEmpty() || !std::ranges::all_of(callback.method, isTokenByte))
            reader.fail(reader.member(u"method")->value.position, MockTexts::noMethod(*method));
    }
    callback.headers = readMockFields(reader);
    callback.content = readMockContent(reader, MockFiles::Allowed);
    callback.delay = readMockDelay(reader).value_or(MockDelay());
    callback.retries = int(reader.integer(u"retries", 0, MockCallback::mostRetries).value_or(0));
    reader.finish();
    return callback;
}

} // namespace

QList<MockCallback> readMockCallbacks(JsonObjectReader &response, JsonErrors &errors)
{
    QList<MockCallback> callbacks;
    if (const PositionedJson *list = response.array(u"callbacks")) {
        for (const PositionedJson &each : *list->as<PositionedJson::Array>())
            callbacks += readCallback(each, errors);
    }
    return callbacks;
}

} // namespace Core
