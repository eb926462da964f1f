// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/makefield.h"
#include "core/proxy/rules/routerule.h"
#include "core/proxy/upstream/upstreamtls.h"
#include "kinds/proxy/proxysettings.h"
#include "kinds/proxy/tr.h"

namespace Kinds::Proxy {

using namespace Qt::StringLiterals;
using enum Core::FieldType;

using Core::advanced;
using Core::makeField;

namespace {

Core::Field number(Core::Field field, qlonglong maximum, const QString &unit)
{
    field.maximum = maximum;
    field.unit = unit;
    field.advanced = true;
    return field;
}

// A field of lines that a parser takes apart.
template<typename Parsed>
Core::Field parsed(Core::Field field, Core::Result<Parsed> (*parse)(const QStringList &),
                   const QString &placeholder)
{
    field.placeholder = placeholder;
    field.check = [parse](const QVariant &value) -> Core::Result<> {
        const auto result = parse(value.toStringList());
        return result ? Core::Result<>() : Core::failure(result.error());
    };
    field.advanced = true;
    return field;
}

QList<Core::Field> upstreamFields()
{
    const QString group = Tr::tr("Upstream");
    Core::Field upstream = makeField(
        "upstream", Text, group, QString(), Tr::tr("Address"),
        Tr::tr("The server that requests are passed on to; with a path, all below it."));
    upstream.required = true;
    upstream.placeholder = u"http://127.0.0.1:3000"_s;
    upstream.check = [](const QVariant &value) -> Core::Result<> {
        const auto url = Core::UpstreamUrl::parse(value.toString());
        return url ? Core::Result<>() : Core::failure(url.error());
    };
    Core::Field accepted = makeField(
        "acceptedCertificate", Text, group, QString(), Tr::tr("Accepted certificate"),
        Tr::tr("The SHA-256 fingerprint of the upstream's certificate, which is taken as it is, "
               "whoever issued it. For a route: name=fingerprint, after a comma."));
    accepted.check = [](const QVariant &value) -> Core::Result<> {
        const auto list = Core::parseAccepted(value.toString(), {});
        return list ? Core::Result<>() : Core::failure(list.error());
    };
    return {
        upstream,
        parsed(
            makeField("routes", Lines, group, QStringList(), Tr::tr("Routes"),
                      Tr::tr("Paths that go to other servers: the beginning of a path and an "
                             "address. A path in the address takes the place of that beginning.")),
            Core::parseRoutes, u"/api http://127.0.0.1:3000"_s),
        makeField("preserveHost", Flag, group, false, Tr::tr("Keep the host name"),
                  Tr::tr("The upstream sees the Host that the client asked for, instead of its own "
                         "name.")),
        advanced(
            makeField("authorities", File, group, QString(), Tr::tr("Authorities"),
                      Tr::tr("A file with certificates (PEM) of authorities that the upstream's "
                             "may come from, besides those of this machine."))),
        advanced(accepted),
        number(makeField("connectTimeout", Integer, group, 10, Tr::tr("Time to connect"),
                         Tr::tr("The upstream must be reached within it, or the client gets status "
                                "504.")),
               3'600, Tr::tr("s")),
        number(makeField("answerTimeout", Integer, group, 60, Tr::tr("Time to answer"),
                         Tr::tr("The upstream must begin to answer within it, or the client gets "
                                "status 504; 0: no limit.")),
               86'400, Tr::tr("s")),
    };
}

QList<Core::Field> headFields()
{
    const QString group = Tr::tr("Header fields");
    Core::Field forwarded
        = makeField("forwarded", Choice, group, u"x-forwarded"_s, Tr::tr("Tell of the client"),
                    Tr::tr("What the upstream is told of the client's address and of this server's "
                           "name."));
    forwarded.choices = {{u"x-forwarded"_s, Tr::tr("X-Forwarded-For, -Host and -Proto")},
                         {u"forwarded"_s, Tr::tr("Forwarded (RFC 7239)")},
                         {u"both"_s, Tr::tr("Both")},
                         {u"none"_s, Tr::tr("Nothing")}};
    return {
        advanced(forwarded),
        advanced(
            makeField("rewrite", Flag, group, true, Tr::tr("Adapt redirects and cookies"),
                      Tr::tr("Addresses, cookie domains and paths of the upstream become those of "
                             "this server."))),
        Core::otherOriginsField(group),
        parsed(
            makeField("requestHeaders", Lines, group, QStringList(), Tr::tr("Of requests"),
                      Tr::tr("“Name: value” sets a header field of requests, “+Name: value” adds "
                             "one, “-Name” removes it.")),
            Core::HeaderRule::parseAll, u"Authorization: Bearer …"_s),
        parsed(makeField("responseHeaders", Lines, group, QStringList(), Tr::tr("Of answers"),
                         Tr::tr("“Name: value” sets a header field of answers, “+Name: value” adds "
                                "one, “-Name” removes it.")),
               Core::HeaderRule::parseAll, u"-Server"_s),
    };
}

QList<Core::Field> recordingFields()
{
    const QString group = Tr::tr("When the upstream is down");
    return {
        makeField("recorded", Flag, group, false, Tr::tr("Answer from the recording"),
                  Tr::tr("Requests that were answered before get the same answer, with the field "
                         "X-Portside-Recorded.")),
        advanced(makeField("recording", File, group, QString(), Tr::tr("HAR file"),
                           Tr::tr("Its answers count, too, until the upstream has given newer "
                                  "ones."))),
    };
}

QList<Core::Field> lineFields()
{
    const QString group = Tr::tr("Bad line");
    constexpr qlonglong mostDelay = 600'000; // ms
    constexpr qlonglong mostBandwidth = 10'000'000; // KiB/s
    return {
        number(makeField("latency", Integer, group, 0, Tr::tr("Latency"),
                         Tr::tr("Every request waits so long before it goes on.")),
               mostDelay, Tr::tr("ms")),
        number(makeField("jitter", Integer, group, 0, Tr::tr("Jitter"),
                         Tr::tr("At most so much is added to the latency, by chance.")),
               mostDelay, Tr::tr("ms")),
        number(
            makeField("bandwidth", Integer, group, 0, Tr::tr("Bandwidth"),
                      Tr::tr("Contents of each request and answer pass no faster; 0: no limit.")),
            mostBandwidth, Tr::tr("KiB/s")),
        parsed(
            makeField("faults", Lines, group, QStringList(), Tr::tr("Faults"),
                      Tr::tr("A share of the requests to which something happens: a status of 4xx "
                             "or 5xx, reset, silence, or cut; and, if only some are meant, the "
                             "beginning of their paths.")),
            Core::FaultRule::parseAll, u"10% 503 /api"_s),
    };
}

} // namespace

QList<Core::Field> proxyFields()
{
    return upstreamFields() + headFields() + recordingFields() + lineFields();
}

} // namespace Kinds::Proxy
