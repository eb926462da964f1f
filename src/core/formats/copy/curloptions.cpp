// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/curloptions.h"

#include "core/tr.h"

#include <algorithm>

namespace Core {

namespace {

// curl leaves these characters of a URL as they are (brackets and braces with --globoff).
bool isCurlTarget(const CopyRequest &request)
{
    const auto known = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("-._~:/?@!$&'()*+,;=%[]{}").contains(c);
    };
    return request.urlIsExact && std::all_of(request.target.begin(), request.target.end(), known);
}

class OptionList
{
public:
    OptionList(const CopyRequest &request, CopyText &text)
        : m_request(request)
        , m_text(text)
    {
    }

    QList<CurlOption> make()
    {
        addUrl();
        addMethod();
        addVersion();
        addHeaders();
        addBody();
        return std::move(m_options);
    }

private:
    void add(QByteArray name) { m_options.append({std::move(name), {}, false}); }
    void add(QByteArray name, QByteArray value)
    {
        m_options.append({std::move(name), std::move(value), true});
    }

    void addUrl()
    {
        if (isCurlTarget(m_request)) {
            add("url", m_request.url);
            if (hasDotSegments(m_request.target))
                add("path-as-is");
        } else {
            add("url", (m_request.secure ? "https://" : "http://") + m_request.authority + '/');
            add("request-target", m_request.target);
        }
        const QByteArray &url = m_options.first().value;
        if (std::any_of(url.begin(), url.end(),
                        [](char c) { return QByteArrayView("[]{}").contains(c); }))
            add("globoff");
    }

    void addMethod()
    {
        if (m_request.method == "HEAD" && !m_request.hasBody) {
            add("head");
        } else if (m_request.method != (m_request.hasBody ? "POST" : "GET")) {
            add("request", m_request.method);
            if (m_request.method == "HEAD")
                m_text.notes.append(Tr::tr("curl waits for a body that no answer to HEAD has."));
        }
    }

    void addVersion()
    {
        if (m_request.version == HttpVersion::Http10)
            add("http1.0");
        else if (m_request.secure)
            add("http1.1"); // else it would offer HTTP/2
    }

    void addHeaders()
    {
        if (!m_request.host)
            add("header", "Host:");
        else if (!isHostOfUrl(*m_request.host))
            addHeader({"Host", *m_request.host});
        for (const HeaderField field : m_request.headers)
            addHeader(field);
        for (const char *own : {"User-Agent", "Accept"})
            suppress(own);
        if (m_request.hasBody)
            suppress("Content-Type");
        constexpr qsizetype expectsFrom = 1024 * 1024;
        if (m_request.body.size() >= expectsFrom)
            suppress("Expect");
        if (m_request.headers.contains("Accept-Encoding"))
            add("compressed");
    }

    // curl leaves the usual port out and may change the case.
    bool isHostOfUrl(const QByteArray &host) const
    {
        return host == m_request.authority && host == host.toLower()
            && !host.endsWith(m_request.secure ? ":443" : ":80");
    }

    void addHeader(const HeaderField &field)
    {
        if (field.name.startsWith('@') || field.name.isEmpty())
            m_text.notes.append(Tr::tr("A header that curl cannot send was left out."));
        else if (field.value.isEmpty())
            add("header", field.name + ';');
        else
            add("header", field.name + ": " + field.value);
    }

    void suppress(const char *name)
    {
        if (!m_request.headers.contains(name))
            add("header", QByteArray(name).append(':'));
    }

    void addBody()
    {
        if (!m_request.hasBody)
            return;
        if (m_request.bodyIsText) {
            add("data-raw", m_request.body);
            return;
        }
        m_text.files.append({m_request.bodyFileName(), m_request.body});
        add("data-binary", '@' + m_request.bodyFileName().toUtf8());
    }

    const CopyRequest &m_request;
    CopyText &m_text;
    QList<CurlOption> m_options;
};

} // namespace

QList<CurlOption> curlOptions(const CopyRequest &request, CopyText &text)
{
    text.notes = request.notes;
    return OptionList(request, text).make();
}

} // namespace Core
