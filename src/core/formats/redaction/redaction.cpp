// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/redaction.h"

#include "core/formats/redaction/contentmasks.h"
#include "core/formats/redaction/headmasks.h"
#include "core/formats/redaction/jsonpath.h"
#include "core/formats/redaction/secrets.h"
#include "core/tr.h"
#include "core/visibletext.h"

namespace Core {

namespace {

// Fields whose values are addresses.
const QByteArrayList urlHeaders {"Referer", "Location", "Content-Location", "Refresh", "Link"};

QByteArray maskHeader(const HeaderField &field, const RedactionRules &rules, Secrets &secrets)
{
    const QByteArray name = field.name.toByteArray().toLower();
    const QByteArray value = field.value.toByteArray();
    if (name == "authorization" || name == "proxy-authorization")
        return maskCredentials(value, secrets);
    if (name == "cookie")
        return maskCookies(value, secrets);
    if (name == "set-cookie")
        return maskSetCookie(value, secrets);
    if (isListed(rules.headers, name) && !value.isEmpty()) {
        secrets.add(value);
        return maskText.toByteArray();
    }
    return isListed(urlHeaders, name) ? maskUrl(value, rules, secrets) : value;
}

// Of a refused request. Lines that are no fields may go on from the line before: they are masked.
QByteArray maskRawHead(const QByteArray &head, const RedactionRules &rules, Secrets &secrets)
{
    QByteArrayList lines = head.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray &line = lines[i];
        const QByteArray end = line.endsWith('\r') ? "\r" : "";
        const QByteArray text = line.chopped(end.size());
        const qsizetype colon = text.indexOf(':');
        if (i == 0)
            line = maskUrl(text, rules, secrets) + end;
        else if (colon > 0 && !text.startsWith(' ') && !text.startsWith('\t'))
            line = text.first(colon) + ": "
                + maskHeader({text.first(colon).trimmed(), text.sliced(colon + 1).trimmed()}, rules,
                             secrets)
                + end;
        else if (!text.isEmpty())
            line = maskText.toByteArray() + end;
    }
    return lines.join('\n');
}

class Redactor
{
public:
    Redactor(const ExchangeRecord &record, const RedactionRules &rules)
        : m_rules(rules)
        , m_result {record, {}}
        , m_request(record, MessageSide::Request)
        , m_response(record, MessageSide::Response)
    {
    }

    RedactedExchange run()
    {
        maskNamed();
        maskFound();
        return std::move(m_result);
    }

private:
    void maskNamed()
    {
        ExchangeRecord &record = m_result.record;
        set(record.request.target, maskUrl(record.request.target, m_rules, m_secrets), target());
        maskHeaders(record.request.headers, MessageSide::Request);
        maskHeaders(record.response.headers, MessageSide::Response);
        const QByteArray rawHead = maskRawHead(record.rawHead, m_rules, m_secrets);
        set(record.rawHead, rawHead, Tr::tr("received head"));
        m_request.maskNamed(m_rules, m_secrets);
        m_response.maskNamed(m_rules, m_secrets);
    }

    void maskFound()
    {
        ExchangeRecord &record = m_result.record;
        m_request.maskFound(m_secrets);
        m_response.maskFound(m_secrets);
        if (m_request.isChanged()) {
            m_request.apply(record);
            note(Tr::tr("request body"));
        }
        if (m_response.isChanged()) {
            m_response.apply(record);
            note(Tr::tr("response body"));
        }
        QByteArray found = record.request.target;
        m_secrets.maskIn(found);
        if (const qsizetype query = found.indexOf('?'); query >= 0)
            found = found.first(query + 1)
                + maskFoundParameters(QByteArrayView(found).sliced(query + 1), m_secrets);
        set(record.request.target, found, target());
        maskFoundHeaders(record.request.headers, MessageSide::Request);
        maskFoundHeaders(record.response.headers, MessageSide::Response);
        for (QString *text : {&record.remark, &record.answeredBy}) {
            QByteArray bytes = text->toUtf8();
            if (m_secrets.maskIn(bytes)) {
                *text = QString::fromUtf8(bytes);
                note(Tr::tr("remark"));
            }
        }
        if (m_secrets.maskIn(record.rawHead))
            note(Tr::tr("received head"));
        if (m_secrets.maskIn(record.response.reason))
            note(Tr::tr("response reason"));
    }

    void maskHeaders(Headers &headers, MessageSide side)
    {
        Headers masked;
        for (const HeaderField field : std::as_const(headers)) {
            QByteArray value = field.value.toByteArray();
            set(value, maskHeader(field, m_rules, m_secrets), header(field.name, side));
            masked.append(field.name, value);
        }
        headers = masked;
    }

    void maskFoundHeaders(Headers &headers, MessageSide side)
    {
        Headers masked;
        for (const HeaderField field : std::as_const(headers)) {
            QByteArray value = field.value.toByteArray();
            if (m_secrets.maskIn(value))
                note(header(field.name, side));
            masked.append(field.name, value);
        }
        headers = masked;
    }

    void set(QByteArray &text, const QByteArray &masked, const QString &what)
    {
        if (text == masked)
            return;
        text = masked;
        note(what);
    }

    void note(const QString &what)
    {
        if (!m_result.masked.contains(what))
            m_result.masked.append(what);
    }

    static QString target() { return Tr::tr("request target"); }

    static QString header(QByteArrayView name, MessageSide side)
    {
        return side == MessageSide::Request ? Tr::tr("request header %1").arg(visibleText(name))
                                            : Tr::tr("response header %1").arg(visibleText(name));
    }

    const RedactionRules &m_rules;
    RedactedExchange m_result;
    Secrets m_secrets;
    ContentMask m_request;
    ContentMask m_response;
};

} // namespace

RedactionRules RedactionRules::standard()
{
    RedactionRules rules;
    rules.headers = {"X-Api-Key",
                     "Api-Key",
                     "X-Auth-Token",
                     "X-Access-Token",
                     "X-Csrf-Token",
                     "X-Xsrf-Token",
                     "X-Amz-Security-Token",
                     "Authentication-Info",
                     "Proxy-Authentication-Info"};
    rules.parameters = {"access_token",
                        "refresh_token",
                        "id_token",
                        "token",
                        "api_key",
                        "apikey",
                        "password",
                        "passwd",
                        "pwd",
                        "secret",
                        "client_secret",
                        "client_assertion",
                        "assertion",
                        "signature",
                        "sig",
                        "X-Amz-Signature",
                        "X-Amz-Security-Token"};
    for (const char *name :
         {"access_token", "accessToken", "refresh_token", "refreshToken", "id_token", "idToken",
          "token", "api_key", "apiKey", "password", "passwd", "pwd", "secret", "client_secret",
          "clientSecret", "private_key", "privateKey"})
        rules.jsonPaths.append(QString::fromLatin1(name));
    return rules;
}

QStringList RedactionRules::invalidPaths() const
{
    QStringList invalid;
    for (const QString &path : jsonPaths) {
        if (!JsonPath::parse(path))
            invalid.append(path);
    }
    return invalid;
}

RedactedExchange redact(const ExchangeRecord &record, const RedactionRules &rules)
{
    if (record.passage.isEmpty())
        return Redactor(record, rules).run();
    // What passed after an upgrade is framed as nobody here knows: it is left out.
    ExchangeRecord head = record;
    head.dropContents();
    RedactedExchange redacted = Redactor(head, rules).run();
    redacted.masked.append(Tr::tr("all that passed after the upgrade"));
    return redacted;
}

} // namespace Core
