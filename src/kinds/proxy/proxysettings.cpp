// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/proxy/proxysettings.h"

#include "core/proxy/rules/routerule.h"

namespace Kinds::Proxy {

using namespace Qt::StringLiterals;
using Core::ForwardedFields;

namespace {

ForwardedFields forwardedOf(const QString &choice)
{
    if (choice == "none"_L1)
        return ForwardedFields::None;
    if (choice == "forwarded"_L1)
        return ForwardedFields::Standard;
    return choice == "both"_L1 ? ForwardedFields::Both : ForwardedFields::Common;
}

// The values of the fields, each with its default where none is given.
class Values final
{
public:
    explicit Values(const Core::FieldValues &given)
    {
        const QList<Core::Field> fields = proxyFields();
        for (const Core::Field &field : fields)
            m_values.insert(field.key, given.value(field.key, field.defaultValue));
    }

    QString text(const char *key) const { return value(key).toString(); }
    QStringList lines(const char *key) const { return value(key).toStringList(); }
    bool flag(const char *key) const { return value(key).toBool(); }
    qint64 number(const char *key) const { return value(key).toLongLong(); }

private:
    QVariant value(const char *key) const { return m_values.value(QString::fromLatin1(key)); }

    Core::FieldValues m_values;
};

// Takes the value out of a result, or keeps the reason.
template<typename T>
bool take(T &target, Core::Result<T> result, QString &reason)
{
    if (result)
        target = std::move(*result);
    else
        reason = result.error();
    return result.has_value();
}

} // namespace

Core::Result<Core::ProxyOptions> proxyOptions(const Core::FieldValues &given)
{
    constexpr qint64 kibibyte = 1024;
    const Values values(given);
    Core::ProxyOptions options;
    Core::UpstreamUrl upstream;
    QString reason;
    const bool isRead = take(upstream, Core::UpstreamUrl::parse(values.text("upstream")), reason)
        && take(options.routes, Core::parseRoutes(values.lines("routes")), reason)
        && take(options.requestRules, Core::HeaderRule::parseAll(values.lines("requestHeaders")),
                reason)
        && take(options.answerRules, Core::HeaderRule::parseAll(values.lines("responseHeaders")),
                reason)
        && take(options.faults, Core::FaultRule::parseAll(values.lines("faults")), reason);
    if (!isRead)
        return Core::failure(reason);
    options.upstream = upstream;
    options.preservesHost = values.flag("preserveHost");
    options.forwarded = forwardedOf(values.text("forwarded"));
    options.rewritesAnswers = values.flag("rewrite");
    options.permitsOrigins = values.flag("cors");
    options.throttling = {.latency = std::chrono::milliseconds(values.number("latency")),
                          .jitter = std::chrono::milliseconds(values.number("jitter")),
                          .bytesPerSecond = values.number("bandwidth") * kibibyte};
    options.patience = {.connecting = std::chrono::seconds(values.number("connectTimeout")),
                        .answering = std::chrono::seconds(values.number("answerTimeout"))};
    return options;
}

} // namespace Kinds::Proxy
