// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harheadersreader.h"

#include "core/formats/har/harvalues.h"
#include "core/tr.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Json = nlohmann::json;

bool breaksLines(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return c == '\n' || c == '\r' || c == '\0'; });
}

class HeadersReader
{
public:
    HeadersReader(QString path, HarNotes &notes)
        : m_path(std::move(path))
        , m_notes(notes)
    {
    }

    void read(const Json &headers)
    {
        if (headers.is_object()) {
            for (const auto &[name, value] : headers.items())
                add(QByteArray::fromStdString(name),
                    harText(headers, name.c_str()).value_or(QByteArray()));
            return;
        }
        for (const Json &field : headers) {
            const auto name = harBytes(field, "name");
            if (name)
                add(*name, harBytes(field, "value").value_or(QByteArray()));
            else
                note(Tr::tr("A header has no name and was left out."));
        }
    }

    HarHead take() { return std::move(m_head); }

private:
    void add(const QByteArray &name, const QByteArray &value)
    {
        if (name.startsWith(':')) {
            if (name == ":authority")
                m_head.authority = value;
            note(Tr::tr("Pseudo headers of HTTP/2 were left out."));
        } else if (name.isEmpty() || breaksLines(name) || value.contains('\0')) {
            note(Tr::tr("A header cannot be sent as it is and was left out."));
        } else if (breaksLines(value)) {
            // Chromium joins fields of one name by line ends.
            for (const QByteArray &line : QByteArray(value).replace('\r', '\n').split('\n')) {
                if (!line.isEmpty())
                    m_head.headers.append(name, line.trimmed());
            }
        } else {
            m_head.headers.append(name, value);
        }
    }

    void note(const QString &text) { m_notes.add(m_path, text); }

    QString m_path;
    HarNotes &m_notes;
    HarHead m_head;
};

// Some clients tell cookies in their own list only.
void addCookies(const Json &message, bool request, Headers &headers)
{
    const Json *cookies = harMember(message, "cookies");
    const QByteArray field = request ? "Cookie" : "Set-Cookie";
    if (!cookies || !cookies->is_array() || headers.contains(field))
        return;
    QByteArrayList pairs;
    for (const Json &cookie : *cookies) {
        const QByteArray pair = harText(cookie, "name").value_or(QByteArray()) + '='
            + harText(cookie, "value").value_or(QByteArray());
        if (!breaksLines(pair) && pair != "=")
            pairs.append(pair);
    }
    if (request && !pairs.isEmpty())
        headers.append(field, pairs.join("; "));
    for (const QByteArray &pair : std::as_const(pairs)) {
        if (!request)
            headers.append(field, pair);
    }
}

} // namespace

HarHead readHarHeaders(const Json &message, const QString &path, HarNotes &notes)
{
    HeadersReader reader(path + u".headers"_s, notes);
    const Json *headers = harMember(message, "headers");
    if (headers && headers->is_structured())
        reader.read(*headers);
    HarHead head = reader.take();
    addCookies(message, path == u"request"_s, head.headers);
    return head;
}

} // namespace Core
