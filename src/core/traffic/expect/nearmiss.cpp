// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/expect/nearmiss.h"

#include "core/tr.h"
#include "core/traffic/filterwords.h"
#include "core/traffic/recordtext.h"
#include "core/visibletext.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 80; // of what is shown of a row

QString shown(QByteArrayView bytes)
{
    const QString text = visibleText(bytes);
    return text.size() <= longest ? text : text.first(longest) + u'…';
}

QString statusText(const ExchangeRecord &record)
{
    return record.response.status > 0 ? QString::number(record.response.status) : u"–"_s;
}

QString headerFound(const ExchangeRecord &record, const QString &value)
{
    const QByteArray name = value.section(u'=', 0, 0).toUtf8();
    for (const Headers *headers : {&record.request.headers, &record.response.headers}) {
        if (headers->contains(name))
            return Tr::tr("%1 is “%2”")
                .arg(visibleText(QByteArrayView(name)), shown(headers->value(name)));
    }
    return Tr::tr("there is no %1").arg(visibleText(QByteArrayView(name)));
}

// What it has where the term looks.
QString foundOf(const FilterWord &word, const ExchangeRecord &record, const RowContext &context)
{
    if (word.key == "method"_L1)
        return Tr::tr("the method is %1").arg(shown(record.request.method));
    if (word.key == "path"_L1)
        return Tr::tr("the path is %1").arg(shown(decodedPath(record.request)));
    if (word.key == "status"_L1)
        return Tr::tr("the status is %1").arg(statusText(record));
    if (word.key == "header"_L1)
        return headerFound(record, word.value);
    if (word.key == "host"_L1)
        return headerFound(record, u"Host"_s);
    if (word.key == "server"_L1)
        return Tr::tr("the server is %1").arg(visibleText(context.serverName));
    if (word.key == "size"_L1)
        return Tr::tr("the answer has %n byte(s)", nullptr, int(record.responseBodyBytes));
    if (word.key == "time"_L1)
        return Tr::tr("it took %1 ms")
            .arg(std::chrono::duration<double, std::milli>(record.duration()).count(), 0, 'f', 1);
    if (word.key == "body"_L1 && !word.isNegated)
        return record.requestContent.isEmpty() && record.responseContent.isEmpty()
            ? Tr::tr("there is no content")
            : Tr::tr("the content is %1")
                  .arg(shown(record.requestContent.isEmpty() ? record.responseContent
                                                             : record.requestContent));
    return {};
}

} // namespace

std::optional<NearMiss> NearMiss::of(const TrafficFilter &filter, const ExchangeRecord &record,
                                     const RowContext &context)
{
    NearMiss miss;
    int failed = -1;
    for (size_t i = 0; i < filter.terms().size(); ++i) {
        if (filter.terms()[i].holds(record, context))
            ++miss.held;
        else if (failed < 0)
            failed = int(i);
    }
    if (failed < 0)
        return {};
    const QList<FilterWord> words = splitFilter(filter.text()).value();
    const FilterWord &word = words[failed];
    miss.request = u"%1 %2 %3"_s.arg(shown(record.request.method), shown(record.request.target),
                                     statusText(record));
    miss.server = context.serverName;
    miss.term = filter.text().mid(word.position, word.length);
    miss.found = foundOf(word, record, context);
    return miss;
}

QString NearMiss::text() const
{
    return found.isEmpty() ? Tr::tr("%1: not %2").arg(request, term)
                           : Tr::tr("%1: not %2, %3").arg(request, term, found);
}

} // namespace Core
