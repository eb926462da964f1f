// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/head/requesthead.h"

#include "core/http/exchange.h"

#include <algorithm>
#include <array>

namespace Core {

namespace {

bool is(QByteArrayView name, QByteArrayView wanted)
{
    return name.size() == wanted.size() && name.compare(wanted, Qt::CaseInsensitive) == 0;
}

QByteArray nodeOf(const QHostAddress &address)
{
    const QByteArray text = address.toString().toLatin1();
    return text.contains(':') ? "\"[" + text + "]\"" : text;
}

// Puts the field lines of the request together, in the order of the client's.
class HeadBuilder final
{
public:
    HeadBuilder(const Exchange &exchange, const PassedRequest &passed, const ProxyMapping &mapping)
        : m_exchange(exchange)
        , m_request(passed.request)
        , m_hasBody(passed.hasBody)
        , m_mapping(mapping)
        , m_connection(m_request.headers.combined("Connection").toLower())
    {
        m_result.wantsUpgrade = m_request.version == HttpVersion::Http11 && !m_hasBody
            && m_request.headers.hasToken("Connection", "upgrade")
            && m_request.headers.contains("Upgrade");
        m_result.isChunked = m_hasBody && !passed.length;
        m_headers.reserve(m_request.headers.size() + 4, m_request.headers.text().size() + 256);
    }

    RelayedRequest build(const QList<HeaderRule> &rules)
    {
        for (const HeaderField field : m_request.headers)
            take(field);
        if (!m_hasHost)
            add("Host", host());
        addMissing();
        applyRules(rules, m_headers);
        m_result.head = m_request.method + ' ' + m_mapping.targetFor(m_request) + " HTTP/1.1\r\n"
            + m_headers.text() + "\r\n";
        return std::move(m_result);
    }

private:
    QByteArray host() const
    {
        return m_mapping.preservesHost ? m_mapping.publicAuthority : m_mapping.upstream.authority();
    }

    void add(QByteArrayView name, QByteArrayView value) { m_headers.append(name, value); }

    // Named by Connection as one that belongs to this hop. Content-Length never does, and without
    // it the upstream would take the content for the next request.
    bool isNamed(QByteArrayView name) const
    {
        if (m_connection.isEmpty() || m_connection == "keep-alive" || m_connection == "close"
            || is(name, "Content-Length"))
            return false;
        return m_request.headers.hasToken("Connection", name);
    }

    void take(const HeaderField &field)
    {
        const QByteArrayView name = field.name;
        if (is(name, "Host")) {
            m_hasHost = true;
            add(name, host());
        } else if (is(name, "Connection") || is(name, "Upgrade")) {
            if (m_result.wantsUpgrade)
                add(name, is(name, "Upgrade") ? field.value : QByteArrayView("Upgrade"));
        } else if (is(name, "Transfer-Encoding")) {
            if (m_result.isChunked)
                add(name, field.value);
        } else if (is(name, "Expect")) {
            m_result.expectsContinue = m_hasBody && m_request.version == HttpVersion::Http11;
            if (m_result.expectsContinue)
                add(name, field.value);
        } else if (is(name, "Origin")) {
            add(name,
                field.value == m_mapping.publicOrigin() && !m_mapping.preservesHost
                    ? QByteArrayView(m_origin = m_mapping.upstream.text())
                    : field.value);
        } else if (!isHopByHop(name) && !isForwarding(name) && !isNamed(name)) {
            add(name, field.value);
        }
    }

    // Those that are told anew.
    bool isForwarding(QByteArrayView name) const
    {
        if (isCommon() && name.size() > 11 && is(name.first(12), "X-Forwarded-"))
            return is(name, "X-Forwarded-For") || is(name, "X-Forwarded-Host")
                || is(name, "X-Forwarded-Proto");
        return isStandard() && is(name, "Forwarded");
    }

    bool isCommon() const
    {
        return m_mapping.forwarded == ForwardedFields::Common
            || m_mapping.forwarded == ForwardedFields::Both;
    }

    bool isStandard() const
    {
        return m_mapping.forwarded == ForwardedFields::Standard
            || m_mapping.forwarded == ForwardedFields::Both;
    }

    // After what a proxy before this one has told.
    void append(QByteArrayView name, const QByteArray &value)
    {
        const QByteArray before = m_request.headers.combined(name);
        add(name, before.isEmpty() ? value : before + ", " + value);
    }

    void addMissing()
    {
        const Headers &headers = m_request.headers;
        if (headers.hasToken("TE", "trailers")) {
            add("TE", "trailers");
            if (!m_result.wantsUpgrade)
                add("Connection", "TE");
        }
        const QHostAddress peer = m_exchange.peerAddress();
        if (isCommon()) {
            append("X-Forwarded-For", peer.toString().toLatin1());
            add("X-Forwarded-Host",
                headers.find("X-Forwarded-Host").value_or(m_mapping.publicAuthority));
            add("X-Forwarded-Proto",
                headers.find("X-Forwarded-Proto").value_or(m_mapping.publicScheme));
        }
        if (isStandard())
            append("Forwarded",
                   "for=" + nodeOf(peer) + ";host=\"" + m_mapping.publicAuthority
                       + "\";proto=" + m_mapping.publicScheme);
    }

    const Exchange &m_exchange;
    const Request &m_request;
    const bool m_hasBody;
    const ProxyMapping &m_mapping;
    const QByteArray m_connection;
    QByteArray m_origin;
    Headers m_headers;
    RelayedRequest m_result;
    bool m_hasHost = false;
};

} // namespace

bool isHopByHop(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 6> names {
        "Connection", "Keep-Alive", "TE", "Upgrade", "Transfer-Encoding", "Proxy-Connection"};
    return std::ranges::any_of(names, [name](QByteArrayView hop) { return is(name, hop); });
}

RelayedRequest RelayedRequest::of(const Exchange &exchange, const PassedRequest &passed,
                                  const ProxyMapping &mapping, const QList<HeaderRule> &rules)
{
    return HeadBuilder(exchange, passed, mapping).build(rules);
}

} // namespace Core
