// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/filtercompletion.h"

#include "core/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QList<FilterCompletion> keys()
{
    return {{u"method:"_s, Tr::tr("the request's method")},
            {u"status:"_s, Tr::tr("the answer's status: 404, 5xx, >=400")},
            {u"path:"_s, Tr::tr("the whole path; * stands for anything")},
            {u"host:"_s, Tr::tr("the host that was asked for")},
            {u"header:"_s, Tr::tr("a header that is there, or has a value: name=value")},
            {u"body:"_s, Tr::tr("text in the contents")},
            {u"size:"_s, Tr::tr("how long the answer's content is: >1MB")},
            {u"time:"_s, Tr::tr("how long it took: >200ms")},
            {u"since:"_s, Tr::tr("not older than: 10m, 2h, 7d")},
            {u"server:"_s, Tr::tr("the server's name")},
            {u"is:"_s, Tr::tr("error, slow, refused, replayed, mocked, imported or pinned")}};
}

QList<FilterCompletion> valuesOf(const QString &key)
{
    if (key == "method"_L1)
        return {{u"GET"_s, {}},  {u"POST"_s, {}},   {u"PUT"_s, {}},    {u"PATCH"_s, {}},
                {u"HEAD"_s, {}}, {u"DELETE"_s, {}}, {u"OPTIONS"_s, {}}};
    if (key == "status"_L1) {
        return {{u"2xx"_s, Tr::tr("success")},
                {u"3xx"_s, Tr::tr("redirections")},
                {u"4xx"_s, Tr::tr("mistakes of the client")},
                {u"5xx"_s, Tr::tr("mistakes of the server")},
                {u">=400"_s, Tr::tr("everything that failed")}};
    }
    if (key == "is"_L1) {
        return {{u"error"_s, Tr::tr("not completed, or 500 and above")},
                {u"slow"_s, Tr::tr("took longer than a second")},
                {u"refused"_s, Tr::tr("malformed or over a limit")},
                {u"replayed"_s, Tr::tr("sent again")},
                {u"mocked"_s, Tr::tr("answered by a rule")},
                {u"imported"_s, Tr::tr("taken from a file")},
                {u"pinned"_s, Tr::tr("pinned")}};
    }
    if (key == "since"_L1)
        return {{u"10m"_s, Tr::tr("ten minutes")},
                {u"1h"_s, Tr::tr("one hour")},
                {u"1d"_s, Tr::tr("one day")}};
    if (key == "size"_L1)
        return {{u">1MB"_s, {}}, {u">100KB"_s, {}}, {u"<1KB"_s, {}}};
    if (key == "time"_L1)
        return {{u">1s"_s, {}}, {u">200ms"_s, {}}, {u"<10ms"_s, {}}};
    return {};
}

} // namespace

FilterCompletions completeFilter(const QString &text, int cursor)
{
    cursor = std::clamp(cursor, 0, int(text.size()));
    int start = cursor;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    int end = cursor;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    // Inside of quotes anything may be meant.
    if (QStringView(text).first(cursor).count(u'"') % 2 != 0)
        return {};
    if (start < cursor && text[start] == u'-')
        ++start;

    const qsizetype colon = QStringView(text).mid(start, cursor - start).indexOf(u':');
    QList<FilterCompletion> choices = keys();
    if (colon >= 0) {
        choices = valuesOf(text.mid(start, colon).toLower());
        start += int(colon) + 1;
    }
    const QString begun = text.mid(start, cursor - start);
    choices.removeIf([&](const FilterCompletion &choice) {
        return !choice.text.startsWith(begun, Qt::CaseInsensitive);
    });
    return {start, end - start, choices};
}

QList<FilterCompletion> filterExamples()
{
    return {{u"card declined"_s, Tr::tr("both words, anywhere in the exchange")},
            {u"\"card declined\""_s, Tr::tr("the words next to each other")},
            {u"status:5xx since:10m"_s, Tr::tr("server errors of the last ten minutes")},
            {u"method:POST path:/api/*"_s, Tr::tr("what was posted below a path")},
            {u"time:>200ms -path:/health"_s, Tr::tr("slow ones, but not the health check")},
            {u"header:content-type=application/json* size:>1MB"_s, Tr::tr("long JSON answers")},
            {u"body:token is:error"_s, Tr::tr("failed ones with a word in their contents")}};
}

} // namespace Core
