// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harcontentreader.h"

#include "core/formats/content/charset.h"
#include "core/formats/content/codedcontent.h"
#include "core/formats/content/namevalues.h"
#include "core/formats/har/harvalues.h"
#include "core/tr.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Json = nlohmann::json;

constexpr auto base64Form = QByteArray::AbortOnBase64DecodingErrors;

// Reads the content of one message and puts it on the wire again, so to speak.
class ContentReader
{
public:
    ContentReader(const Json &json, Headers &headers, QString path, HarNotes &notes)
        : m_json(json)
        , m_headers(headers)
        , m_path(std::move(path))
        , m_notes(notes)
    {
    }

    // total: what the file says went by; becomes what did where the content tells.
    QByteArray read(qint64 &total)
    {
        if (const auto encoded = harText(m_json, "_encodedText")) {
            const auto bytes = QByteArray::fromBase64Encoding(*encoded, base64Form);
            if (bytes)
                return counted(*bytes, total);
            note(Tr::tr("The content as it was sent is no valid Base64; the readable one counts."));
        }
        QByteArray content = codingsOn(plain());
        if (content.isEmpty())
            return {};
        return counted(std::move(content), total);
    }

private:
    QByteArray counted(QByteArray content, qint64 &total) const
    {
        const qint64 said = harCount(m_json, "_totalBytes");
        total = std::max<qint64>(content.size(), said);
        return content;
    }

    QByteArray plain()
    {
        const auto text = harText(m_json, "text");
        if (!text)
            return fromParams();
        const char *key = harMember(m_json, "_encoding") ? "_encoding" : "encoding";
        if (harText(m_json, key).value_or(QByteArray()).toLower() == "base64") {
            const QByteArray packed = text->simplified().replace(' ', "");
            const auto bytes = QByteArray::fromBase64Encoding(packed, base64Form);
            if (bytes)
                return *bytes;
            note(Tr::tr("The content is no valid Base64; it was taken as text."));
        }
        const QByteArray charset
            = MediaType::parse(m_headers.value("Content-Type")).parameter("charset").toLower();
        if (charset.isEmpty() || charset == "utf-8" || charset == "utf8")
            return *text;
        return encodeCharset(QString::fromUtf8(*text), charset).value_or(*text);
    }

    QByteArray fromParams()
    {
        const Json *params = harMember(m_json, "params");
        if (!params || !params->is_array() || params->empty())
            return {};
        QList<NameValue> pairs;
        for (const Json &param : *params)
            pairs.append({harText(param, "name").value_or(QByteArray()),
                          harText(param, "value").value_or(QByteArray()), true});
        const MediaType type = MediaType::parse(harText(m_json, "mimeType").value_or(QByteArray()));
        if (type.name.startsWith("multipart/")) {
            note(Tr::tr("The parts of the form are listed, but not as they were sent; they were "
                        "left out."));
            return {};
        }
        note(Tr::tr("The content was made anew of the form's fields."));
        return formatNameValues(pairs);
    }

    // HAR has contents without their codings, heads with them.
    QByteArray codingsOn(QByteArray content)
    {
        const QByteArray coding = m_headers.combined("Content-Encoding");
        if (coding.isEmpty() || content.isEmpty() || decodeContent(content, coding).complete)
            return content;
        const auto encoded = encodeContent(content, coding);
        if (!encoded) {
            note(Tr::tr("The content is without its coding, which is not known."));
            return content;
        }
        if (*encoded != content)
            note(Tr::tr("The content was encoded anew: the file has it without its coding only."));
        return *encoded;
    }

    void note(const QString &text) { m_notes.add(m_path, text); }

    const Json &m_json;
    Headers &m_headers;
    QString m_path;
    HarNotes &m_notes;
};

} // namespace

void readHarPostData(const Json &json, ExchangeRecord &record, HarNotes &notes)
{
    Headers &headers = record.request.headers;
    const QByteArray type = harText(json, "mimeType").value_or(QByteArray());
    const bool clean = !type.contains('\n') && !type.contains('\r') && !type.contains('\0');
    record.requestContent
        = ContentReader(json, headers, u"request.postData"_s, notes).read(record.requestBodyBytes);
    if (!record.requestContent.isEmpty() && !type.isEmpty() && clean
        && !headers.contains("Content-Type")) {
        headers.append("Content-Type", type);
        notes.add(u"request.postData.mimeType"_s,
                  Tr::tr("The header Content-Type was missing and is added."));
    }
    noteUnknownMembers(json,
                       {"mimeType", "text", "params", "encoding", "_encoding", "_encodedText",
                        "_keptBytes", "_totalBytes", "comment"},
                       u"request.postData"_s, notes);
}

void readHarContent(const Json &json, ExchangeRecord &record, HarNotes &notes)
{
    record.responseContent
        = ContentReader(json, record.response.headers, u"response.content"_s, notes)
              .read(record.responseBodyBytes);
    if (record.responseContent.isEmpty()) // it may have been left out
        record.responseBodyBytes = std::max(record.responseBodyBytes, harCount(json, "size"));
    noteUnknownMembers(json,
                       {"size", "compression", "mimeType", "text", "encoding", "_encodedText",
                        "_keptBytes", "_totalBytes", "comment"},
                       u"response.content"_s, notes);
}

} // namespace Core
